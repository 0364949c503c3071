"""Chart forms, each refusing what it would misrepresent.

All take the same shape of call: figures with an origin, and the finding in two languages::

    from fupin import charts

    jobs = fupin.load("employment")
    charts.multiples(jobs, headline=("Posts are not people", "岗位不等于就业"))

What compares amounts: `bars`, `dots`, `multiples`. What shows a whole and its parts: `sharebar`,
`steps`, `units`. What sets figures against others: `funds`, `numberline`. What shows time: `slope`,
`line`, `timeline`. And `table`, for figures that a picture would only make harder to read.

A chart is drawn when asked: ``chart.draw("zh")``. Footer, alt text, description and fingerprint
come from what is drawn.
"""

from fupin.charts.bars import bars
from fupin.charts.base import Chart
from fupin.charts.dots import dots
from fupin.charts.funds import funds
from fupin.charts.line import line
from fupin.charts.marks import Mark
from fupin.charts.multiples import multiples
from fupin.charts.numberline import numberline
from fupin.charts.sharebar import sharebar
from fupin.charts.slope import slope
from fupin.charts.steps import steps
from fupin.charts.table import table
from fupin.charts.timeline import timeline
from fupin.charts.units import units

__all__ = [
    "Chart",
    "Mark",
    "bars",
    "dots",
    "funds",
    "line",
    "multiples",
    "numberline",
    "sharebar",
    "slope",
    "steps",
    "table",
    "timeline",
    "units",
]
