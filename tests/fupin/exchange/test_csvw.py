"""CSV on the Web, validated by csvw and read without it."""

from __future__ import annotations

import csv
import json
import shutil
from fractions import Fraction

import pytest
from csvw import CSVW

from fupin.exchange.csvw import METADATA


def test_a_validator_accepts_it_without_a_warning(exported):
    """Types, required cells, keys and foreign keys."""
    checked = CSVW(str(exported / "csvw" / METADATA))
    assert checked.is_valid
    assert checked.warnings == []


@pytest.mark.parametrize(
    ("old", "new"),
    [(",ngari,", ",nowhere,"), (",10,10,10,meeting,", ",ten,10,10,meeting,")],
    ids=["an unknown region", "a word for a number"],
)
def test_the_validator_refuses_what_is_wrong(exported, tmp_path, old, new):
    """So the test above can fail."""
    broken = shutil.copytree(exported / "csvw", tmp_path / "csvw")
    table = broken / "figures.csv"
    content = table.read_bytes()
    assert old.encode() in content
    table.write_bytes(content.replace(old.encode(), new.encode(), 1))
    with pytest.raises((UserWarning, ValueError), match=r"ten|nowhere"):
        _ = CSVW(str(broken / METADATA)).is_valid


def test_a_plain_reader_gets_every_figure(exported, figures):
    """The standard library's csv, and exact decimals."""
    with (exported / "csvw" / "figures.csv").open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    assert len(found) == len(figures)
    for row, figure in zip(found, figures, strict=True):
        assert (Fraction(row["value"]), row["unit"]) == (figure.value, figure.unit)
        assert (row["period"], row["printed"]) == (figure.period, figure.printed)


def test_every_file_is_described(exported):
    """The metadata name each table, and each table is there."""
    folder = exported / "csvw"
    described = json.loads((folder / METADATA).read_text("utf-8"))
    urls = {table["url"] for table in described["tables"]}
    assert urls | {METADATA} == {path.name for path in folder.iterdir()}
