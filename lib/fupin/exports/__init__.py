"""A chart as files: PNG, SVG, PDF, XLSX, DOCX, PPTX and CSV, the same bytes each time.

- `save` writes one file; `publish` writes a chart into the report pack, when one is being made.
- `plate` draws a chart once in one language and holds all that the formats need.
- One module a format turns a plate into bytes: `png`, `svg`, `pdf`, `xlsx`, `docx`, `pptx`, `csv`.
- `files` writes whole files or none, and takes the hour out of zip archives.

No file says when, where or by whom it was made. Where a format wants a date it gets that of the
newest source. The libraries behind Word, PowerPoint and Excel files are imported when first used.
"""

from __future__ import annotations

from fupin.exports.publishing import publish
from fupin.exports.saving import FORMATS, render, save

__all__ = ["FORMATS", "publish", "render", "save"]
