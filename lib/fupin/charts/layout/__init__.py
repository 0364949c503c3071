"""Where everything stands on a chart, in points.

From the ground up:

- `line_breaks` measures text and breaks it into lines, in English and in Chinese.
- `axes_place` measures the place that a chart fills; `canvas` is the sheet to draw on, with text,
  rules, axes and bars.
- `ticks` finds round numbers for an axis; `label_positions` keeps labels apart.
- `header_footer` sets headline and subtitle above a panel, notes and source below it.
- `rows` lays out charts made of rows; `line_labels` writes on line charts.
"""
