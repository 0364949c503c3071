"""Symbols such as † that lead from a mark to a note about its figure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fupin.charts.marks import Mark

NOTE_SYMBOLS = "†‡§¶‖※"
"""In the order in which the notes are met."""


def note_symbol(place: int) -> str:
    """Return the symbol of the note at a place from 0 on: †, ‡, §, ¶, ‖, ※, then each twice."""
    return NOTE_SYMBOLS[place % len(NOTE_SYMBOLS)] * (place // len(NOTE_SYMBOLS) + 1)


def with_note_symbols(marks: Sequence[Mark]) -> tuple[list[Mark], list[tuple[str, str]]]:
    """Give each mark the symbols of its figure's notes.

    Returns
    -------
    marks : list of Mark
    notes : list of (str, str)
        Each note once, in English and Chinese, in the order of the symbols.
    """
    notes = list(dict.fromkeys(note for mark in marks for note in mark.quantity.flags))
    out = []
    for mark in marks:
        places = sorted(notes.index(note) for note in mark.quantity.flags)
        out.append(replace(mark, note_symbols="".join(map(note_symbol, places))))
    return out, notes
