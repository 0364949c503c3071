"""A chart rendered once holds all that the formats need."""

from __future__ import annotations

import hashlib
import json

import pytest

import fupin
from fupin import charts, exports
from fupin.errors import MissingGlyphError
from fupin.exports.rendered_chart import RenderedChart


def test_the_order_of_formats_changes_nothing(made):
    """A file has the same bytes whichever formats were made of its rendered before."""
    forwards, backwards = (
        RenderedChart.draw(made("income"), "zh"),
        RenderedChart.draw(made("income"), "zh"),
    )
    first = {form: exports.render(forwards, form) for form in exports.FORMATS}
    second = {form: exports.render(backwards, form) for form in reversed(exports.FORMATS)}
    assert first == second


def test_a_missing_glyph_is_an_error_in_exports_too(tmp_path):
    """A character that the font lacks stops the export, though it stands only in the data."""
    flagged = fupin.get("posts_signed", region="ngari")
    chart = charts.multiples(
        [flagged, fupin.get("job_postings", region="ngari")], ("Two units", "两种单位")
    )
    whole = chart.rows

    def odd(lang: str) -> list[dict]:
        return [{**row, "label": row["label"] + "\u0f04"} for row in whole(lang)]

    chart.rows = odd
    for form in exports.FORMATS:
        with pytest.raises(MissingGlyphError, match=r"U\+0F04"):
            chart.save(tmp_path / f"chart.{form}")
    assert not list(tmp_path.iterdir())


def test_a_record_gives_words_and_data_back(rendered):
    """Through JSON and back: all but the drawing; pictures are put in as they were."""
    record = json.loads(json.dumps(rendered.to_record()))
    again = RenderedChart.from_record(record, panel=rendered.panel)
    assert again.to_record() == rendered.to_record()
    assert again.source_date == rendered.source_date
    assert (again.figure, again.chart) == (None, None)
    assert again.panel is rendered.panel
    assert again.slide is rendered.panel


def test_the_slide_is_drawn_anew_and_the_page_stays(rendered):
    """A slide's panel is wider than the page's, and rendering it changes no page."""
    before = hashlib.sha256(rendered.png).digest()
    assert rendered.slide.width > rendered.panel.width
    assert rendered.chart.size == "page"
    assert hashlib.sha256(rendered.png).digest() == before
    assert rendered.slide is rendered.slide


def test_below_the_panel_stand_notes_and_source(rendered):
    """The source comes last; all texts of a file are checked for glyphs, these too."""
    assert rendered.below_panel() == [*rendered.notes, rendered.citation]
    assert set(rendered.below_panel()) <= set(rendered.texts())
