"""The report pack: notebooks run, their charts collected, pages and combined files written.

`request` says what is asked for and `building` makes it. Inside: `published_charts` reads what the
notebooks published, `notebook_pages` turns a notebook into a page, `index_page` writes the front
page, `combined_files` the Word report, the slides and the workbook, `manifest` the checksums;
`page_template` and `phrases` serve the pages, `progress` shows how far a run is, and `warm_up` is
what kernels import before they are forked.
"""

from __future__ import annotations

from fupin.report.building import Outcome, make, target
from fupin.report.request import ReportRequest, request

__all__ = ["Outcome", "ReportRequest", "make", "request", "target"]
