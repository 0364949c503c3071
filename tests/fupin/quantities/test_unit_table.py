"""The table of simple units: complete, unmistakable, and each its own kind."""

from __future__ import annotations

import re

from fupin.quantities import units
from fupin.quantities.unit_conversion import conversion_factor
from fupin.quantities.unit_table import PURE, unit_table


def test_every_line_of_the_table_is_a_unit_with_all_its_names():
    """No cell is forgotten, and every unit has its own place in the registry."""
    for unit in unit_table().values():
        assert all((unit.id, unit.one, unit.many, unit.zh, unit.per))
        assert units.parts(f"{unit.id}/yuan/yuan")
        assert re.fullmatch("[a-z_]+", unit.id)


def test_things_that_are_counted_are_all_different():
    """No two units without a definition convert into each other."""
    things = [unit.id for unit in unit_table().values() if not unit.definition]
    alike = [(a, b) for a in things for b in things if a != b and conversion_factor(a, b)]
    assert alike == []


def test_a_cell_left_out_is_filled():
    """A unit keeps its classifier after a stroke, unless the table says otherwise."""
    assert (unit_table()["person"].per, unit_table()["person"].definition) == ("人", "")
    assert unit_table()["month"].per == "月"
    assert unit_table()["day"].definition == "24 * hour"


def test_no_two_units_have_one_name():
    """Ids and English names tell units apart, and so do Chinese ones."""
    for column in ("id", "one", "many", "zh"):
        names = [getattr(unit, column) for unit in unit_table().values()]
        assert len(names) == len(set(names)), column
    assert PURE not in unit_table()
