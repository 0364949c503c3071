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

from fupin.audit.audit_table import audit
from fupin.errors import FupinError
from fupin.exercises.checking import check
from fupin.exports import publish
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
