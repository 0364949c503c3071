"""The chart forms, one module each: a class that draws, and the function that authors call.

What compares amounts: `bars`, `dots`, and `multiples` with a panel for each unit.
What shows parts of something: `sharebar` lays them end to end, `steps` within each other,
`units` as squares to be counted.
What sets figures against others: `funds` against a plan, `numberline` among standards.
What shows time: `slope` between two dates, `line` over three and more, `timeline` amounts beside
their dates.
And `table`, for figures that a picture would only make harder to read.

A form derives from `fupin.charts.chart_form.ChartForm`. It makes marks of its figures, refuses what
it would misrepresent (`_check`), measures its panel (`_layout`) and draws it (`_draw_panel`).
"""
