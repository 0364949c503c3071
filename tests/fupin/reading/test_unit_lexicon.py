"""Names of units lead to ids of the table of units, or say that it has none."""

from __future__ import annotations

from fupin.quantities.unit_table import PURE, unit_table
from fupin.reading.unit_lexicon import BELOW_ONLY, HALVABLE, NAMES


def test_every_id_is_one_of_the_table():
    """A name means a unit, a bare measure word, or a measure without an id."""
    ids = {*unit_table(), PURE, "", None}
    assert {*NAMES.values(), *BELOW_ONLY.values()} <= ids


def test_every_unit_of_the_table_can_be_printed():
    """Each has its Chinese name with the classifier, and its English ones."""
    for unit in unit_table().values():
        assert [NAMES[name] for name in (unit.zh, unit.one, unit.many)] == [unit.id] * 3


def test_only_known_units_have_a_half():
    """半 follows measures, never a bare measure word."""
    assert {name for name in HALVABLE if NAMES.get(name, "") == ""} == set()
