"""Doubts add up, and are told."""

from __future__ import annotations

from fupin.drafting.doubts import DOUBTS, doubt_of, reasons
from fupin.reading.other_numerals import KINDS


def test_doubts_add_up_without_reaching_one():
    """Of what one leaves, the next takes its share."""
    assert doubt_of([]) == 0
    assert doubt_of(["no unit"]) == DOUBTS["no unit"].weight
    assert doubt_of(["no unit", "no period"]) == 0.8
    assert all(0 < doubt.weight < 1 for doubt in DOUBTS.values())


def test_the_weightiest_reason_is_told_first():
    """So that a line that is cut off still says it."""
    assert reasons(["approximate", "no unit"]).startswith("no unit is printed; a word")


def test_every_kind_that_is_no_figure_has_a_doubt():
    """The rule that decided can be wrong."""
    assert set(KINDS) - {"figure"} <= set(DOUBTS)
