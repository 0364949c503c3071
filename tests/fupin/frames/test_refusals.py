"""What a column refuses."""

import pytest

from fupin import FupinError
from fupin.frames.refusals import ColumnError, unsupported, windows_refused


@pytest.mark.parametrize("error", [unsupported("std"), windows_refused("figure")])
def test_a_refusal_has_three_beats(error):
    """What failed, why, and what to type."""
    assert isinstance(error, FupinError)
    assert error.what
    assert error.why
    assert ".figure.value" in error.instead


def test_pandas_understands_a_column_error():
    """As "this column cannot do that"."""
    assert issubclass(ColumnError, TypeError)
