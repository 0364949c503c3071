"""Causes come first, and what only follows from them is counted."""

from __future__ import annotations

import pickle
import shutil

import pytest

from fupin import paths
from fupin.errors import TableError
from fupin.tables import catalogue
from fupin.tables.findings import BETWEEN, CELL, SHAPE, UNREADABLE, Findings
from fupin.tables.schema import Misfit


@pytest.fixture
def data(tmp_path):
    """A copy of the data, to be broken."""
    return shutil.copytree(paths.data(), tmp_path / "data")


def test_the_order_is_that_in_which_a_person_would_mend():
    """A file, then the shape of its lines, then cells, then what tables say of each other."""
    found = Findings()
    found.add(BETWEEN, [Misfit("a.csv", 2, "disagrees")])
    found.add(CELL, [Misfit("b.csv", 3, "is no number"), Misfit("c.csv", 1, "a column is missing")])
    found.add(SHAPE, [Misfit("d.csv", 9, "is too long")])
    found.add(UNREADABLE, [Misfit("z.csv", 0, "is not UTF-8")])
    listed, following = found.sorted()
    assert [misfit.file for misfit in listed] == ["z.csv", "c.csv", "d.csv", "b.csv", "a.csv"]
    assert following == 0


@pytest.mark.parametrize("encoding", ["gbk", "utf-16"])
def test_a_table_saved_otherwise_is_one_misfit(data, encoding):
    """The remarks that speak of its figures have no fault of their own."""
    path = data / "tibet-daily-2021" / "observations.csv"
    path.write_bytes(path.read_text(encoding="utf-8").encode(encoding, "replace"))
    with pytest.raises(TableError) as refused:
        catalogue.read(data)
    (misfit,) = refused.value.misfits
    assert misfit.file == "tibet-daily-2021/observations.csv"
    assert refused.value.following > 40
    assert f"{refused.value.following} more follow from them" in str(refused.value)


def test_another_fault_is_still_told(data):
    """A wrong value elsewhere is no consequence of a table that cannot be read."""
    path = data / "glossary.csv"
    path.write_bytes(path.read_text(encoding="utf-8").encode("gbk", "replace"))
    regions = data / "regions.csv"
    text = regions.read_text(encoding="utf-8").replace("ngari", "china", 1)
    regions.write_text(text, encoding="utf-8")
    with pytest.raises(TableError) as refused:
        catalogue.read(data)
    files = [misfit.file for misfit in refused.value.misfits]
    assert files[0] == "glossary.csv"
    assert "regions.csv" in files


def test_the_count_travels_between_processes():
    """An error that was pickled says the same."""
    error = TableError([Misfit("a.csv", 1, "is wrong")], 3)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301  our own
