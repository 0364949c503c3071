"""A measure is counted in a unit that the library knows."""

from __future__ import annotations

import pytest

from fupin.tables.measure_checks import is_canonical_unit, measure_problems


@pytest.mark.parametrize(
    ("unit", "known"),
    [
        ("person", True),
        ("yuan/household", True),
        ("yuan / household", False),
        ("person*month", True),
        ("month*person", False),
        ("persons", False),
        ("", False),
        ("1 +", False),
    ],
)
def test_a_unit_is_known_in_one_spelling(unit, known):
    """Two spellings of one unit would be two units to whoever compares cells."""
    assert is_canonical_unit(unit) is known


def test_an_unknown_unit_is_reported_with_its_measure():
    """The message says where units are added."""
    rows = [{"measure": "income", "unit": "yuan"}, {"measure": "yaks", "unit": "yak"}]
    (problem,) = measure_problems("measures.csv", rows)
    assert str(problem) == (
        "measures.csv:3: unit 'yak' of measure 'yaks' is unknown; add it to fupin.quantities.unit_table"
    )
