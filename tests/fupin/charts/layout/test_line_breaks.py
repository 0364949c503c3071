"""Lines break where English and Chinese allow it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from fupin.charts.layout import line_breaks
from fupin.charts.layout.line_breaks import NEVER_FIRST, NEVER_LAST, width, wrap

TEXT = some.text(
    "阿里地区“两后生”（2020年），。：；！？《》1.6亿元 ab-c d/e 98 %、…——", min_size=1, max_size=80
)


@given(text=TEXT, room=some.integers(min_value=25, max_value=400), even=some.booleans())
def test_no_line_is_too_long_and_no_character_is_lost(text, room, even):
    """Lines fit the room, and together are the text."""
    lines = wrap(text, 10, room, even=even)
    assert all(width(line, 10) <= room + 0.01 for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(text=TEXT, room=some.integers(min_value=120, max_value=400))
def test_punctuation_neither_begins_nor_ends_a_line_wrongly(text, room):
    """With room for a whole piece, no stop begins a line and no opening bracket ends one."""
    if any(width(piece.rstrip(), 10) > room for piece in line_breaks.unbreakable_pieces(text)):
        return
    lines = wrap(text, 10, room)
    assert not [line for line in lines[1:] if line[0] in NEVER_FIRST]
    assert not [line for line in lines[:-1] if line[-1] in NEVER_LAST]


@pytest.mark.parametrize("together", ["1.6亿元", "3858户", "2020年", "第3", "98 %", "6873万元，"])
def test_a_figure_stays_with_its_unit(together):
    """A number is never parted from its multiplier, counter or sign."""
    for before in ("余额", "实现就业的人数为"):
        assert together in [
            p.rstrip() for p in line_breaks.unbreakable_pieces(before + together)
        ] or any(together in piece for piece in line_breaks.unbreakable_pieces(before + together))


def test_english_breaks_at_spaces_and_after_hyphens():
    """Words stay whole, hyphenated words may part."""
    assert line_breaks.unbreakable_pieces("A well-known plan") == ["A ", "well-", "known ", "plan"]


def test_even_lines_part_at_a_comma():
    """Of two lines the first ends with a clause if that is not too uneven."""
    assert wrap(
        "More money arrived than planned, and most of it is paid out", 16, 430, even=True
    ) == [
        "More money arrived than planned,",
        "and most of it is paid out",
    ]
    assert wrap("到位资金超过规划，绝大部分已经拨付到县里各个项目单位", 16, 330, even=True)[
        0
    ].endswith("，")


def test_three_even_lines_are_about_equally_long():
    """A headline leaves no lone word on its last line."""
    lines = wrap(
        "More money arrived than was planned and a little less was paid out", 16, 260, even=True
    )
    widths = [width(line, 16) for line in lines]
    assert len(lines) == 3
    assert min(widths) > 0.6 * max(widths)


def test_a_piece_wider_than_the_line_is_cut():
    """A word longer than the line is cut between letters and loses none."""
    lines = wrap("Donaudampfschifffahrtsgesellschaft", 10, 40)
    assert len(lines) > 3
    assert "".join(lines) == "Donaudampfschifffahrtsgesellschaft"


def test_widths_are_those_of_the_drawn_text():
    """What we measure is what matplotlib draws, within a hundredth."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    from fupin import style

    figure = Figure(dpi=720)
    renderer = FigureCanvasAgg(figure).get_renderer()
    for text in ("AVATo transfer income, 2020", "农牧民转移就业创收13,132万元"):
        with style.context():
            drawn = figure.text(0, 0, text, font=style.font(20)).get_window_extent(renderer).width
        assert width(text, 20) == pytest.approx(drawn / 10, rel=0.01)


@given(
    text=some.text("abc 阿里", max_size=30),
    points=some.floats(min_value=5, max_value=40),
    factor=some.floats(min_value=0.5, max_value=4),
)
def test_widths_grow_with_the_font_size(text, points, factor):
    """A text at twice the size is twice as wide, so a layout holds at every size."""
    assert width(text, points * factor) == pytest.approx(width(text, points) * factor)


def test_a_chinese_character_is_as_wide_as_the_font_size():
    """Full-width punctuation too, though its ink is a dot; nothing has no width."""
    assert width("扶贫", 10) == pytest.approx(20)
    assert width("扶贫。", 10) == pytest.approx(30)
    assert width("", 10) == 0


@given(text=TEXT)
def test_pieces_together_are_the_text(text):
    """Nothing is lost between pieces but repeated spaces."""
    assert "".join(line_breaks.unbreakable_pieces(text)) == " ".join(text.split())


@pytest.mark.parametrize("even", [False, True])
def test_nothing_is_one_empty_line(even):
    """A text without characters still has a line to stand on."""
    assert wrap("", 10, 100, even=even) == [""]
    assert wrap("  \n ", 10, 100, even=even) == [""]


def test_even_lines_are_as_many_as_uneven_ones():
    """Making lines equally long never costs another line."""
    text = "到位资金超过规划绝大部分已经拨付到县里各个项目单位"
    for room in range(60, 400, 20):
        assert len(wrap(text, 12, room, even=True)) == len(wrap(text, 12, room))
