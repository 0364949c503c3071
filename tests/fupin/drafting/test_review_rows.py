"""The rows of a review are written and read again."""

from __future__ import annotations

import pytest

from fupin.drafting.drafted_rows import drafted_rows
from fupin.drafting.review_rows import COLUMNS, read_rows, rows_as_csv
from fupin.errors import FupinError


def test_rows_come_back(tmp_path, page):
    """All that is in them, commas and quotation marks too."""
    rows = drafted_rows(page)
    (tmp_path / "review.csv").write_bytes(rows_as_csv(rows))
    assert read_rows(tmp_path / "review.csv") == rows


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        ("start,end", "start,stop", "its columns are start, stop"),
        (",open,,", ",opened,,", "line 2 has state 'opened', not open, accepted"),
        ("\n13,18,", "\n13,x,", "line 2 has no whole numbers"),
        ("\n13,18,", "\n13,18,5,", f"line 2 has {len(COLUMNS) + 1} cells, not {len(COLUMNS)}"),
    ],
)
def test_a_spoiled_file_is_told(tmp_path, page, before, after, why):
    """With the line and both values."""
    path = tmp_path / "review.csv"
    text = rows_as_csv(drafted_rows(page)).decode()
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(FupinError, match="cannot be read") as caught:
        read_rows(path)
    assert why in caught.value.why


def test_a_missing_file_is_told(tmp_path):
    """With what to give instead."""
    with pytest.raises(FupinError, match="fupin draft") as caught:
        read_rows(tmp_path / "review.csv")
    assert "the file is missing" in caught.value.why
