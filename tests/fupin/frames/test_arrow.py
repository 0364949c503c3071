"""What is said where pyarrow is missing."""

import sys

import pytest

from fupin import FupinError
from fupin.frames import arrow


def test_without_pyarrow_the_extra_is_named(monkeypatch):
    """In three beats."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(FupinError, match=r"fupin\[parquet\]") as caught:
        arrow.pyarrow()
    assert caught.value.why
