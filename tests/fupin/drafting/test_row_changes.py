"""A person changes what is read, and the row follows; what cannot be is refused."""

from __future__ import annotations

import pytest

from fupin.drafting.drafted_rows import drafted_rows
from fupin.drafting.row_changes import CHANGEABLE, changed
from fupin.errors import FupinError

TEXT = "2020年，“两省三企”援建项目24个，近百名干部参加，3至5年完成，占三分之一，另一处未建。"
ROWS = drafted_rows(TEXT)


def change(at, **cells):
    """Return the row of the print `at` with other cells."""
    row = next(row for row in ROWS if row.printed == at)
    return changed(row, TEXT, ROWS, cells)


def test_what_is_said_stands_in_the_row():
    """Names, regions, periods; the rest stays."""
    row = change(
        "24个", measure="aid_projects", region="ngari", period="2016/2020", status="planned"
    )
    assert (row.measure, row.region, row.period, row.status) == (
        "aid_projects", "ngari", "2016/2020", "planned",
    )  # fmt: skip
    assert (row.value, row.unit, row.printed) == ("24", "project", "24个")


def test_another_unit_reads_the_print_anew():
    """A third is 33.3 in percent, bounds and all."""
    row = change("三分之一", unit="percent")
    assert (row.value, row.unit) == ("33.3333333333333", "percent")


def test_another_precision_has_other_bounds():
    """Rounded is half a unit either way."""
    row = change("24个", precision="rounded")
    assert (row.low, row.high) == ("23.5", "24.5")


def test_a_print_may_be_shorter_or_longer():
    """Its place and what it says of its unit follow."""
    row = change("24个", printed="24")
    assert (TEXT[row.start : row.end], row.value, row.unit) == ("24", "24", "project")
    row = change("一", printed="一处", kind="figure")
    assert (TEXT[row.start : row.end], row.value, row.unit) == ("一处", "1", "")


def test_no_figure_becomes_one():
    """With a name to be given, and what its print says."""
    row = change("两省", kind="figure")
    assert (row.kind, row.value, row.unit, row.status) == ("figure", "2", "province", "reported")
    assert row.measure == f"proposed_at_{row.start}"


def test_a_figure_becomes_none():
    """Nothing is measured in it any more."""
    row = change("24个", kind="name")
    assert (row.kind, row.value, row.unit, row.measure, row.region, row.period) == (
        "name",
        *[""] * 5,
    )


@pytest.mark.parametrize(
    ("printed", "cells", "said"),
    [
        ("24个", {"colour": "red"}, "No cell that can be changed named 'colour'"),
        ("24个", {"kind": "figur"}, "Did you mean 'figure'?"),
        ("24个", {"period": "last year"}, "'last year' cannot be a period"),
        ("24个", {"region": "Ngari"}, "'Ngari' cannot be a region"),
        ("24个", {"measure": "新项目"}, "'新项目' cannot be a measure"),
        ("24个", {"value": "25"}, "You say 25, the print reads 24 project"),
        ("24个", {"unit": "projekt"}, "projekt"),
        ("24个", {"precision": "approximate"}, "'24个' is not approximate"),
        ("24个", {"printed": "24家"}, "'24家' does not stand at '24个'"),
        ("24个", {"printed": "24个，近百名"}, "takes in '近百名'"),
        ("3至5年", {"printed": "3"}, "leaves out '5'"),
        ("两省", {"kind": "figure", "printed": "两省三"}, "takes in"),
    ],
)
def test_what_cannot_be_is_told(printed, cells, said):
    """With both values and what to give instead."""
    with pytest.raises(FupinError) as caught:
        change(printed, **cells)
    assert said in str(caught.value)
    assert caught.value.instead


def test_what_places_a_row_cannot_be_changed_by_hand():
    """Start and end follow from the print, bounds from print and precision."""
    assert not {"start", "end", "low", "high", "doubt", "state"} & set(CHANGEABLE)
