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

The modules, from the ground up:

- `chart_data` takes quantities from frames and lists; `marks` holds the mark, which is one quantity
  as it is drawn; `chart_options` are the options of every form.
- `shared_traits` says what figures have in common; `mark_labels` labels marks by what differs.
- `notes` writes the notes under a chart and the symbols that lead to them.
- `words` holds all other text: fixed words, subtitles, sources, alt text, data rows.
- `checks` refuses figures that a form would misrepresent, `part_checks` parts that make no whole;
  `time_series` sorts figures into series, `series_checks` refuses those that are too short.
- `layout` says where everything stands.
- `chart_content` holds the marks with headline, subtitle and notes; `chart_description` adds alt
  text, description, data rows and fingerprint; `base` is `Chart`, which draws and saves.
- `chart_form` is the chart that every form derives from; `forms` has a module for each form.
"""

from fupin.charts.base import Chart
from fupin.charts.chart_options import ChartOptions
from fupin.charts.forms.bars import bars
from fupin.charts.forms.dots import dots
from fupin.charts.forms.funds import funds
from fupin.charts.forms.line import line
from fupin.charts.forms.multiples import multiples
from fupin.charts.forms.numberline import numberline
from fupin.charts.forms.sharebar import sharebar
from fupin.charts.forms.slope import slope
from fupin.charts.forms.steps import steps
from fupin.charts.forms.table import table
from fupin.charts.forms.timeline import timeline
from fupin.charts.forms.units import units
from fupin.charts.marks import Mark

__all__ = [
    "Chart",
    "ChartOptions",
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
