"""Quantities: exact values that know their range, their unit and where they were printed.

From the ground up:

- `observation` is one printed figure with all that is known of it; `intervals` holds exact ranges.
- `unit_table`, `units`, `unit_conversion`, `unit_names`: what units there are, how they combine,
  what they are called.
- `traits` says what a figure is about; `figure` puts value, range, unit, traits and origin
  together.
- `bounds` finds the true range of a computed figure, with `polynomials` and `maximum`.
- `rounding` decides which digits may be shown, `text` writes them, `names` says what a figure is
  called.
- `operands` says what may stand beside a figure; `comparability` refuses unlike figures,
  `ordering` compares, `ranking` ranks, `conversion` changes units, `arithmetic` computes.
- `lineage` traces a figure to its prints, `explanation` shows that to people.
- `operators` and `display` give figures operators and text, `quantity` both; `operations` are
  sums, differences, shares and ratios by name.
"""

from fupin.quantities.numbers import Number
from fupin.quantities.observation import Observation
from fupin.quantities.operations import difference, ratio, share, total
from fupin.quantities.ordering import CannotTell, compare
from fupin.quantities.quantity import Quantity, exact
from fupin.quantities.ranking import Rank, rank

__all__ = [
    "CannotTell", "Number", "Observation", "Quantity", "Rank", "compare", "difference", "exact",
    "rank", "ratio", "share", "total",
]  # fmt: skip
