"""Figures in pandas: a column that keeps value, range, unit and origin.

From the ground up:

- `dtype` names the columns, ``figure`` and ``figure[yuan]``; `refusals` says what a column will
  not do.
- `reading` turns what stands in a list or a file into figures; `records` writes a figure with all
  that it was computed from, and reads it again.
- `ordering` puts figures of one unit in order; `reductions` makes one figure of many.
- `codes` gives traits numbers; `leaves` is the list of printed figures that rows share; `origins`
  says what a column was computed from; `vectors` holds figures of one unit as whole numbers, made
  in `vector_building` and `vector_scales`, let pass by `vector_guard`, computed with in
  `vector_arithmetic` and `vector_totals`.
- `cells`, `held` and `storage` hold the rows; `converting_array`, `reducing_array` and `array`
  compute with them.
- `display` shows tables in notebooks; `plotted`, `error_bars` and `plotting` put columns on
  matplotlib's axes, `arrow` and `arrow_vectors` into Parquet, `flat_tables` into JSON and CSV.
- `accessor` is ``column.figure``, where columns say by name what pandas has no word for.

Importing this package registers the dtype and the accessor with pandas.
"""

from fupin.frames.accessor import FigureAccessor
from fupin.frames.array import FigureArray
from fupin.frames.dtype import FigureDtype
from fupin.frames.flat_tables import flat, from_flat, to_json

__all__ = ["FigureAccessor", "FigureArray", "FigureDtype", "flat", "from_flat", "to_json"]
