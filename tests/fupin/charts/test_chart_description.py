"""A chart in words: in the language asked for, and in characters that the font has."""

from __future__ import annotations

import pytest

from fupin import charts
from fupin.errors import MissingGlyphError


def test_a_character_that_the_font_lacks(several, figure, said):
    """A label, a headline and a reason with an unknown character name it at once."""
    strange = figure("5人", name=("Tibetan བོད", "藏文"))
    with pytest.raises(MissingGlyphError, match="U\\+0F56"):
        charts.bars([strange, *several(3)], said)
    with pytest.raises(MissingGlyphError, match="U\\+1F600"):
        charts.bars(several(3, 4), ("Fine", "很好\U0001f600"))
    with pytest.raises(MissingGlyphError, match="U\\+1F600"):
        charts.bars(several(3, 4), said, because=("yes \U0001f600", "是"))


def test_words_come_in_the_language_asked_for(several, said, lang, monkeypatch):
    """Title, alt text and picture: the argument first, then the chart's own, then the setting."""
    place = ["en", "zh"].index(lang)

    def chart(**options):
        return charts.bars(several(3, 2), said, **options)

    assert chart().title(lang) == said[place]
    own = chart(lang=lang)
    assert own.alt() == own.alt(lang) != own.alt("zh" if lang == "en" else "en")
    monkeypatch.setenv("FUPIN_LANG", lang)
    assert chart().description() == chart().description(lang)
    assert said[place] in [text.get_text() for text in chart().draw().texts]


def test_a_chart_is_printed_as_its_fingerprint(made):
    """`repr` is the text that a notebook compares."""
    assert repr(made("bars")) == made("bars").fingerprint()
