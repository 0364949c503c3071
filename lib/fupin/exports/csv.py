"""The data drawn, as CSV.

UTF-8 with a byte order mark: without it Excel reads Chinese as mojibake, and pandas, R and every
current reader of CSV skip it. Lines end in CRLF, as RFC 4180 has it. Column names are the same
in both languages, so that a program written for one reads the other; the values are in the
language of the chart.
"""

from __future__ import annotations

import csv
import io

from fupin.exports.rendered_chart import RenderedChart


def render(rendered: RenderedChart) -> bytes:
    """Return the bytes of a CSV file, one row a mark."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rendered.rows[0]))
    writer.writeheader()
    writer.writerows(rendered.rows)
    return out.getvalue().encode("utf-8-sig")
