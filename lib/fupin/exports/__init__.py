"""A chart as files: PNG, SVG, PDF, XLSX, DOCX, PPTX and CSV, the same bytes each time.

From the ground up:

- `chart_protocol` says what a chart must offer; `source_rows` makes rows of a table of it, and
  `shown_columns` chooses columns for a workbook.
- `raster` turns a drawing into pixels and PNG bytes, `panel` crops the picture for documents that
  set headline and source as text, `font_subsets` makes the small fonts inside SVG and PDF.
- `rendered_chart` draws a chart once in one language and holds all that the formats need.
- `phrases` are the fixed words of files; `scripts` cuts a text where its script changes.
- For office files: `office_constants` holds fonts, colours and tags; `office_properties` the file's
  title, language and date; `office_fonts`, `run_languages` and `office_finishing` make the last
  changes to the archive: no font that we did not choose, each run marked with its language.
- `docx` with `docx_template`; `pptx` with `pptx_template`; `xlsx` with `workbook`, `excel_charts`
  and `cell_sizes`; `png`, `svg`, `pdf` and `csv`: each format's `render` gives the bytes.
- `saving` writes one file; `publishing` writes a chart into the report pack, when one is made.

No file says when, where or by whom it was made. Where a format wants a date it gets that of the
newest source. The libraries behind Word, PowerPoint and Excel files are imported when first used.
"""

from __future__ import annotations

from fupin.exports.publishing import publish
from fupin.exports.saving import FORMATS, render, save

__all__ = ["FORMATS", "publish", "render", "save"]
