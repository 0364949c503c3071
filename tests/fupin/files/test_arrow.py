"""What is said where pyarrow is missing."""

from __future__ import annotations

import sys

import pytest

from fupin import FupinError
from fupin.files.arrow import pyarrow


@pytest.mark.parametrize("module", ["pyarrow", "pyarrow.parquet"])
def test_without_pyarrow_the_package_is_named(monkeypatch, module):
    """In three beats, with the line to type."""
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(FupinError, match=r"fupin\[parquet\]") as caught:
        pyarrow(module)
    assert caught.value.why
