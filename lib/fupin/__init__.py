"""Official figures that remember where they were printed.

Load a theme as a tidy frame, one row a printed figure::

    jobs = fupin.load("employment")

Get one figure as a quantity, and compute; the result keeps its interval, unit and lineage::

    income = fupin.get("transfer_income", region="ngari", period="2020")
    placements = fupin.get("transfer_placements", region="ngari", period="2020")
    each = income / placements          # 9,255 yuan per person-time
    each.explain()                      # the two prints, where they stand, and the division
    income + placements                 # UnitError: these do not add

Sums, differences, shares and ranks are guarded: figures of different people, times, places or
promises are refused, unless ``because=`` says why they may stand together::

    fupin.total(...), fupin.difference(...), fupin.share(...), fupin.rank(...)

Put every relation on the page to the test::

    fupin.audit()

Draw, and publish into the report::

    from fupin import charts
    fupin.publish(charts.bars([...], headline="…"), "theme-what-it-shows")

Speak Chinese: names, units, explanations, errors and charts::

    fupin.use_language("zh")
"""

from importlib import import_module
from typing import TYPE_CHECKING

import fupin.frames  # noqa: F401  pandas learns what a column of figures is
from fupin.audit.audit_table import audit
from fupin.errors import FupinError
from fupin.languages import use_language
from fupin.quantities import (
    Observation,
    Quantity,
    compare,
    difference,
    exact,
    rank,
    ratio,
    share,
    total,
)

if TYPE_CHECKING:
    from fupin.exercises.checking import check
    from fupin.exports import publish
    from fupin.tables.citations import cite
    from fupin.tables.glossary import glossary
    from fupin.tables.loading import get, load, sources, themes

__version__ = "0.1.0"

__all__ = [
    "FupinError",
    "Observation",
    "Quantity",
    "audit",
    "check",
    "cite",
    "compare",
    "difference",
    "exact",
    "get",
    "glossary",
    "load",
    "publish",
    "rank",
    "ratio",
    "share",
    "sources",
    "themes",
    "total",
    "use_language",
]

# What reads the data, and what needs that, is imported when one of these names is first used.
_LATER = {
    "check": "fupin.exercises.checking", "publish": "fupin.exports",
    "cite": "fupin.tables.citations", "glossary": "fupin.tables.glossary",
    "get": "fupin.tables.loading", "load": "fupin.tables.loading",
    "sources": "fupin.tables.loading", "themes": "fupin.tables.loading",
}  # fmt: skip


def __getattr__(name: str) -> object:
    if name not in _LATER:
        message = f"module 'fupin' has no attribute {name!r}"
        raise AttributeError(message, name=name, obj=import_module("fupin"))
    found = getattr(import_module(_LATER[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
