"""The figures of the data folder, and every export of them, made once."""

from __future__ import annotations

import pytest

from fupin.exchange import FORMATS, export
from fupin.tables.catalogue import read


@pytest.fixture(scope="session")
def figures():
    """Every printed figure, in order."""
    return list(read().observations.values())


@pytest.fixture(scope="session")
def exported(tmp_path_factory):
    """A folder for each format, with all figures."""
    root = tmp_path_factory.mktemp("exchange")
    for form in FORMATS:
        export(form, root / form)
    return root
