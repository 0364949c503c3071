"""Nothing overlaps and nothing leaves the sheet, whatever the labels and the number of marks."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from matplotlib.text import Text

from fupin import charts, style
from fupin.errors import ChartError

SIZES = ("column", "page", "slide")
LOOSE = 1.0  # a pixel: the frames of letters are whole pixels


def drawn(chart, lang: str) -> tuple[list[tuple[str, object]], float] | None:
    """Return every text of a chart with its frame, and the sheet's width, in pixels.

    None where the chart says that there is no room: that is an answer too.
    """
    try:
        figure = chart.draw(lang)
    except ChartError as error:
        if any(reason in error.what for reason in ("more height", "no room")):
            return None
        raise
    renderer = figure.canvas.get_renderer()
    with style.context(chart.size):
        texts = [text for text in figure.findobj(Text) if text.get_text().strip()]
        return [(text.get_text(), ink(text, renderer)) for text in texts], figure.bbox.width


def ink(text: Text, renderer) -> object:
    """Return a text's frame from the foot of its letters to their top.

    matplotlib's own frame is as tall as the tallest letters, whether they are there or not.
    """
    box = text.get_window_extent(renderer)
    size = text.get_fontsize() * renderer.dpi / 72
    base = text.get_transform().transform(text.get_position())[1]
    return type(box).from_extents(box.x0, base - 0.2 * size, box.x1, base + 0.85 * size)


def faults(chart, lang: str) -> list:
    """Return the pairs of texts that cover each other, and the texts that leave the sheet."""
    answer = drawn(chart, lang)
    if answer is None:
        return []
    found, width = answer
    covered = [
        (one, other)
        for (one, a), (other, b) in combinations(found, 2)
        if min(a.x1, b.x1) - max(a.x0, b.x0) > LOOSE and min(a.y1, b.y1) - max(a.y0, b.y0) > LOOSE
    ]
    lost = [t for t, box in found if box.x0 < -LOOSE or box.x1 > width + LOOSE or box.y0 < -LOOSE]
    return [*covered, *lost]


@pytest.mark.parametrize("size", SIZES)
def test_the_gallery_has_no_overlaps(form, size, lang, made):
    """Every form in every size and language sets its words apart, on the sheet."""
    chart = made(form, size)
    assert len(drawn(chart, lang)[0]) > 3
    assert not faults(chart, lang)


ENGLISH = some.text("abcdefgh ijklmnop WM", min_size=1, max_size=70)
CHINESE = some.text("阿里地区建档立卡贫困人口，（）人均“”2020年", min_size=1, max_size=45)
NUMBERS = some.integers(min_value=0, max_value=10**9)
HOW = some.tuples(some.sampled_from(SIZES), some.sampled_from(["en", "zh"]))
ITEMS = some.lists(some.tuples(ENGLISH, CHINESE, NUMBERS), min_size=2, max_size=12)


def named(figure, items, **traits):
    """Return figures with labels that are odd but told apart."""
    return [
        figure(f"{number}人", name=(f"{n} {english}", f"{n}{chinese}"), **traits)
        for n, (english, chinese, number) in enumerate(items)
    ]


@settings(max_examples=20, deadline=None, derandomize=True)
@given(items=ITEMS, how=HOW)
@pytest.mark.parametrize("name", ["bars", "dots", "table"])
def test_any_labels_and_numbers_keep_apart(name, figure, said, items, how):
    """Rows of any length either keep their words apart or say that there is no room."""
    chart = getattr(charts, name)(named(figure, items), said, size=how[0])
    assert not faults(chart, how[1])


@settings(max_examples=20, deadline=None, derandomize=True)
@given(
    items=some.lists(some.tuples(ENGLISH, CHINESE, NUMBERS), min_size=1, max_size=6),
    how=HOW,
)
def test_a_number_line_keeps_any_labels_apart(figure, said, items, how):
    """Labels above and below the line keep apart, or the form sends the reader to dots."""
    quantities = named(figure, items)
    half = (len(items) + 1) // 2
    chart = charts.numberline(quantities[:half], said, references=quantities[half:], size=how[0])
    assert not faults(chart, how[1])


@settings(max_examples=20, deadline=None, derandomize=True)
@given(
    parts=some.lists(some.integers(min_value=0, max_value=60), min_size=2, max_size=5),
    words=some.lists(some.tuples(ENGLISH, CHINESE), min_size=5, max_size=5),
    how=HOW,
)
def test_a_share_bar_keeps_any_labels_apart(figure, said, parts, words, how):
    """Parts of any size, nil among them, have labels that keep apart."""
    shares = [*parts[:-1], 100 - sum(parts[:-1])]
    if shares[-1] < 0:
        return
    items = [
        figure(f"{share}%", "percent", name=(f"{n} {english}", f"{n}{chinese}"))
        for n, (share, (english, chinese)) in enumerate(zip(shares, words, strict=False))
    ]
    chart = charts.sharebar(items, said, size=how[0])
    assert not faults(chart, how[1])


@settings(max_examples=20, deadline=None, derandomize=True)
@given(
    values=some.lists(some.tuples(NUMBERS, NUMBERS), min_size=1, max_size=8),
    words=some.lists(some.tuples(ENGLISH, CHINESE), min_size=8, max_size=8),
    how=HOW,
)
def test_a_slope_keeps_any_labels_apart(figure, said, values, words, how):
    """Series that end at the same height have their words moved apart."""
    items = [
        figure(f"{number}人", period=year, name=(f"{n} {english}", f"{n}{chinese}"))
        for n, (pair, (english, chinese)) in enumerate(zip(values, words, strict=False))
        for number, year in zip(pair, ("2015", "2020"), strict=True)
    ]
    chart = charts.slope(items, said, size=how[0])
    assert not faults(chart, how[1])


@settings(max_examples=20, deadline=None, derandomize=True)
@given(
    values=some.lists(some.lists(NUMBERS, min_size=3, max_size=12), min_size=1, max_size=5),
    words=some.lists(some.tuples(ENGLISH, CHINESE), min_size=5, max_size=5),
    how=HOW,
)
def test_lines_keep_any_labels_apart(figure, said, values, words, how):
    """Ends, points and years keep apart, however the lines run."""
    items = [
        figure(f"{number}人", period=str(2000 + year), name=(f"{n} {english}", f"{n}{chinese}"))
        for n, (numbers, (english, chinese)) in enumerate(zip(values, words, strict=False))
        for year, number in enumerate(numbers)
    ]
    chart = charts.line(items, said, size=how[0])
    assert not faults(chart, how[1])


@settings(max_examples=20, deadline=None, derandomize=True)
@given(
    items=some.lists(
        some.tuples(ENGLISH, CHINESE, NUMBERS, some.integers(min_value=1950, max_value=2020)),
        min_size=2, max_size=9, unique_by=lambda item: item[3],
    ),
    how=HOW,
)  # fmt: skip
def test_a_timeline_keeps_any_labels_apart(figure, said, items, how):
    """Years that crowd together have their rows moved apart."""
    quantities = [
        figure(f"{number}人", period=str(year), name=(f"{n} {english}", f"{n}{chinese}"))
        for n, (english, chinese, number, year) in enumerate(items)
    ]
    chart = charts.timeline(quantities, said, size=how[0])
    assert not faults(chart, how[1])


def test_columns_of_a_long_headline_keep_their_lines_apart(several):
    """A headline of many lines pushes the rest down instead of covering it."""
    long = ("A finding that takes its time " * 9, "需要慢慢说明的发现，" * 12)
    for lang in ("en", "zh"):
        assert not faults(charts.bars(several(3, 2), long, size="column"), lang)
