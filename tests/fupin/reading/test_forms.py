"""The table of forms is what the grammar does: every example reads as it says, by that name."""

from __future__ import annotations

from collections import Counter

import pytest

from fupin.reading.forms import APPROXIMATIONS, FORMS
from fupin.reading.printed_figures import read


@pytest.mark.parametrize("form", FORMS, ids=[form.name for form in FORMS])
def test_an_example_reads_as_its_row_says(form):
    """Value, bounds, unit and the name of the form that decided."""
    figure = read(form.example)
    assert figure[1:4] == (form.value, form.low, form.high)
    assert (figure.unit, figure.form) == (form.unit, form.name)


@pytest.mark.parametrize("word", APPROXIMATIONS, ids=[word.name for word in APPROXIMATIONS])
def test_a_word_reads_as_its_row_says(word):
    """Each meaning has an example, too."""
    printed, *ends = word.example
    figure = read(printed)
    assert [*figure[1:4]] == ends
    assert figure.approximation == figure.form == word.name


def test_each_row_has_a_reason_and_a_name_of_its_own():
    """No form is without its reason, and no word means two things."""
    assert all(row.reason for row in (*FORMS, *APPROXIMATIONS))
    names = Counter(row.name for row in (*FORMS, *APPROXIMATIONS))
    words = Counter(word for each in APPROXIMATIONS for word in (*each.before, *each.after))
    assert set((names | words).values()) == {1}
