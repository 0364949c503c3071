"""Header and footer take the room that they say, and leave the rest to the panel."""

from __future__ import annotations

import pytest
from matplotlib.figure import Figure

from fupin import style
from fupin.charts.layout.header_footer import Box, Footer, Header, HeaderFooter

PAGE = style.size("page")
SAID = ["† A note.", "", "Source: a paper."]


def around(*, size="page", ax=None, paragraphs=SAID):
    """Return a measured header and footer."""
    return HeaderFooter("A finding", "What was measured", paragraphs, style.size(size), ax)


def test_a_box_knows_its_far_edges():
    """Right and bottom follow from corner and measures."""
    assert (Box(10, 20, 300, 40).right, Box(10, 20, 300, 40).bottom) == (310, 60)


def test_a_header_grows_by_the_lines_it_needs():
    """Each line of headline and subtitle adds its own leading; no subtitle adds nothing."""
    one = Header("A finding", "Measured", PAGE, 400)
    two = Header("A finding " * 9, "Measured", PAGE, 400)
    bare = Header("A finding", "", PAGE, 400)
    assert (len(one.headline), len(two.headline), bare.subtitle) == (1, 2, [])
    assert two.height - one.height == pytest.approx(1.38 * PAGE.headline)
    assert one.height - bare.height == pytest.approx(1.38 * PAGE.subtitle)


def test_a_header_stays_within_its_height(sheet, written):
    """Headline above subtitle, and air below it."""
    header = Header("A finding", "Measured", PAGE, 400)
    header.draw(sheet, 12, 30)
    (headline, x, y), (subtitle, _, below) = written(sheet)
    assert (headline, subtitle, x) == ("A finding", "Measured", pytest.approx(12))
    assert y - 0.75 * PAGE.headline > 30
    assert y < below < 30 + header.height - 0.5 * PAGE.label


def test_a_footer_ends_at_its_bottom_edge(sheet, written):
    """Paragraphs follow each other under a rule; empty ones take no room."""
    footer = Footer(SAID, PAGE, 400)
    assert footer.height == pytest.approx(Footer([SAID[0], SAID[2]], PAGE, 400).height)
    footer.draw(sheet, 12, 390)
    (note, _, first), (source, _, last) = written(sheet)
    assert (note, source) == (SAID[0], SAID[2])
    (rule,) = sheet.figure.artists
    rule_at = (1 - rule.get_ydata()[0]) * 400
    assert 390 - footer.height < rule_at < first - 0.75 * PAGE.small
    assert first < last < 390


def test_a_note_symbol_is_moved_to_the_margin(sheet, written):
    """The font centres † in a full width, so its line begins further left than a plain one."""
    Footer(SAID, PAGE, 400).draw(sheet, 12, 390)
    (_, symbol, _), (_, plain, _) = written(sheet)
    assert plain == pytest.approx(12)
    assert plain - symbol == pytest.approx(0.3 * PAGE.small)


def test_a_panel_gets_the_height_that_it_wants():
    """The figure is header, panel, footer and two margins in height."""
    measured = around()
    sheet, box = measured.draw(120.0)
    assert sheet.height == pytest.approx(measured.height + 120)
    assert box.height == pytest.approx(120)
    assert box.top == pytest.approx(PAGE.margin + measured.header.height)
    assert box.bottom == pytest.approx(sheet.height - PAGE.margin - measured.footer.height)
    assert (box.left, box.width) == (PAGE.margin, PAGE.width - 2 * PAGE.margin)


def test_a_figure_is_never_taller_than_its_size_allows():
    """A panel that wants more gets what is left."""
    measured = around()
    sheet, box = measured.draw(10_000.0)
    assert measured.room == sheet.height == PAGE.tallest
    assert box.height == pytest.approx(PAGE.tallest - measured.height)


def test_a_slide_is_filled():
    """Where the height is fixed, a low panel gets all the room there is."""
    measured = around(size="slide")
    sheet, box = measured.draw(10.0)
    assert measured.room == sheet.height == 486
    assert box.height == pytest.approx(486 - measured.height)


def test_given_axes_need_no_margin():
    """In axes of the caller's the words begin at their edge, and their height is the room."""
    ax = Figure(figsize=(10, 5)).add_axes((0.5, 0.0, 0.5, 1.0))
    measured = around(ax=ax)
    assert (measured.width, measured.room) == pytest.approx((360, 360))
    sheet, box = measured.draw(10.0)
    assert sheet.figure is ax.get_figure()
    assert (box.left, box.top) == (0, pytest.approx(measured.header.height))


def test_measuring_draws_nothing():
    """A chart that turns out too tall has left nothing on the caller's axes."""
    ax = Figure().subplots()
    around(ax=ax)
    assert not ax.get_figure().texts
    assert ax.get_position().bounds == pytest.approx(Figure().subplots().get_position().bounds)
