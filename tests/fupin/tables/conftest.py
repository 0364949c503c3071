"""A copy of the data, to be spoiled and read."""

from __future__ import annotations

import shutil

import pytest

from fupin import paths
from fupin.errors import TableError
from fupin.tables.validation import read_valid_tables


@pytest.fixture
def folder(tmp_path):
    """A copy of the data folder."""
    return shutil.copytree(paths.data(), tmp_path / "data")


@pytest.fixture
def spoil(folder):
    """Return a function that replaces a text which a table of the copy has once."""

    def replace(table, before, after):
        path = folder / table
        text = path.read_text(encoding="utf-8")
        assert text.count(before) == 1, f"{table} has {before!r} {text.count(before)} times"
        path.write_text(text.replace(before, after), encoding="utf-8")

    return replace


@pytest.fixture
def refused(folder):
    """Return a function that reads the copy and returns the error."""

    def read():
        with pytest.raises(TableError) as caught:
            read_valid_tables(folder)
        return caught.value

    return read
