"""The report pack: notebooks run, their charts collected, pages and combined files written.

`request` holds what is asked for and `building` makes it, with `progress` on standard error and
`warm_up` as what kernels import before they are forked. `published_charts` reads what each notebook
published, and `pack_record` is the pack's own list of it, which a part made later adds to. The
pack's files: `notebook_pages` turns a notebook into a page, `index_page` writes the front page,
`combined_files` the Word report, the slides and the workbook, `manifest` the checksums.
`page_template` and `phrases` serve all pages.
"""

from __future__ import annotations

from fupin.report.building import Outcome, make, target
from fupin.report.request import ReportRequest, request

__all__ = ["Outcome", "ReportRequest", "make", "request", "target"]
