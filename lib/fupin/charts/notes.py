"""The notes under a chart, and the symbols such as † that lead to them from its marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fupin import languages
from fupin.charts.marks import Mark
from fupin.charts.words import phrases

NOTE_SYMBOLS = "†‡§¶‖※"
"""In the order in which the notes are met."""


def note_symbol(place: int) -> str:
    """Return the symbol of the note at a place from 0 on: †, ‡, §, ¶, ‖, ※, then each twice."""
    return NOTE_SYMBOLS[place % len(NOTE_SYMBOLS)] * (place // len(NOTE_SYMBOLS) + 1)


def with_note_symbols(marks: Sequence[Mark]) -> tuple[list[Mark], list[tuple[str, str]]]:
    """Give each mark the symbols of what its figure's remarks say.

    Returns
    -------
    marks : list of Mark
    figure_notes : list of (str, str)
        Each note once, in English and Chinese, in the order of the symbols.
    """
    notes = list(dict.fromkeys(note for mark in marks for note in mark.quantity.flags))
    out = []
    for mark in marks:
        places = sorted(notes.index(note) for note in mark.quantity.flags)
        out.append(replace(mark, note_symbols="".join(map(note_symbol, places))))
    return out, notes


def paragraphs(
    figure_notes: Sequence[tuple[str, str]],
    because: tuple[str, str] | None,
    remarks: Sequence[str],
    lang: str,
) -> list[str]:
    """Return the notes of a chart, a paragraph each.

    Parameters
    ----------
    figure_notes : sequence of (str, str)
        What is odd about figures, in the order of their symbols; a paragraph each.
    because : tuple of str or None
        Why figures that do not compare stand together.
    remarks : sequence of str
        What a reader must know to read the chart, in one language; one paragraph for all.
    lang : {"en", "zh"}
    """
    place = languages.LANGUAGES.index(lang)
    out = [f"{note_symbol(n)} {note[place]}" for n, note in enumerate(figure_notes)]
    if because:
        out.append(phrases.word("because", lang, because[place]))
    sentences = [phrases.sentence(each, lang) for each in remarks]
    out.append(phrases.word("space", lang).join(sentences))
    return [phrases.plain(phrases.sentence(note, lang), lang) for note in out if note]
