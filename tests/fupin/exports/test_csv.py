"""The CSV opens in Excel and in Python."""

from __future__ import annotations

import csv
import io

from fupin.exports import render
from fupin.exports.rendered_chart import RenderedChart


def test_csv_opens_in_excel_and_in_python(rendered):
    """A byte order mark for Excel, CRLF, and the rows drawn with all their digits."""
    content = render(rendered, "csv")
    assert content.startswith(b"\xef\xbb\xbf")
    assert b"\n" not in content.replace(b"\r\n", b"")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert [row["label"] for row in rows] == [row["label"] for row in rendered.rows]
    assert [float(row["value"]) for row in rows] == [row["value"] for row in rendered.rows]
    assert all(row["printed"] and row["key"] for row in rows)


def test_csv_columns_are_the_same_in_both_languages(made):
    """A program written for one language reads the other."""
    heads = {
        render(RenderedChart.draw(made("four"), lang), "csv").split(b"\r\n")[0]
        for lang in ("en", "zh")
    }
    assert len(heads) == 1
