"""Notes come in the order of their symbols, each once."""

from __future__ import annotations

import pytest

from fupin.charts.marks import Mark
from fupin.charts.notes import NOTE_SYMBOLS, note_symbol, paragraphs, with_note_symbols
from fupin.charts.words import phrases

ODD, DOUBT = ("Odd", "反常"), ("In doubt", "存疑")


def test_symbols_are_doubled_when_they_run_out():
    """Every note has a symbol of its own, however many there are."""
    assert "".join(note_symbol(place) for place in range(6)) == NOTE_SYMBOLS
    assert [note_symbol(place) for place in (0, 6, 7, 12)] == ["†", "††", "‡‡", "†††"]
    assert len({note_symbol(place) for place in range(50)}) == 50


def test_a_note_on_two_figures_has_one_symbol(figure):
    """Notes are numbered as they are met; a mark shows its symbols in that order."""
    flags = [(ODD,), (), (DOUBT, ODD)]
    marks = [Mark(figure("5人", flags=each), ("A", "甲")) for each in flags]
    found, notes = with_note_symbols(marks)
    assert [mark.note_symbols for mark in found] == ["†", "", "†‡"]
    assert notes == [ODD, DOUBT]
    assert [mark.quantity for mark in found] == [mark.quantity for mark in marks]


def test_a_computed_mark_has_the_notes_of_its_sources(figure):
    """What is odd about a printed figure is odd about what is computed from it."""
    both = figure("5人", flags=(ODD,)) / figure("4人", period="2019", flags=(DOUBT,))
    (mark,), notes = with_note_symbols([Mark(both, ("Ratio", "比"))])
    assert mark.note_symbols == "†‡"
    assert set(notes) == {ODD, DOUBT}


def test_paragraphs_come_in_order_and_end_in_one_full_stop():
    """First the figures' notes, then the reason, then all remarks in one paragraph."""
    assert paragraphs(
        [ODD, ("In doubt.", "存疑。")], ("we ask", "我们问"), ["One.", "Two"], "en"
    ) == [
        "† Odd.",
        "‡ In doubt.",
        "Shown together because: we ask.",
        "One. Two.",
    ]
    assert paragraphs([ODD], ("we ask", "我们问"), ["一。", "二"], "zh") == [
        "† 反常。",
        phrases.word("because", "zh", "我们问") + "。",
        "一。二。",
    ]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_nothing_to_say_takes_no_paragraph(language):
    """Without notes, reason and remarks there is not even a full stop."""
    assert paragraphs([], None, [], language) == []
