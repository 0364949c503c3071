"""Figures in the formats that statistical offices and data portals exchange.

- `concepts` is the one table of what a row says: each column with its SDMX concept, its type, its
  code list and its names in English and Chinese.
- `codes` are the code lists: measures, regions, documents, units, statuses.
- `time_periods` writes a period as SDMX does, and reads it back.
- `rows` turns printed figures into rows of text.
- `sdmx_structure` describes the rows as an SDMX data structure, `sdmx_csv` writes them.
- `csvw` writes them as CSV on the Web, with metadata.
- `formats` is the list of formats, each with the files that it makes; Parquet and JSON come from
  `fupin.frames`.
"""

from fupin.exchange.formats import FORMATS, export

__all__ = ["FORMATS", "export"]
