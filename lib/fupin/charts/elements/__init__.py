"""What chart forms are made of; the forms import it, and it imports none of them.

- `value_axis`: an axis of round numbers, fitted to its room, and the limits of bars and of dots.
- `error_bars`: a bar with the range of its figure, and the range of a dot on a line.
- `highlight`: which marks keep the colour where an author sets some off.
- `legend`: coloured squares with their texts.
- `square_grid`: squares to be counted.
- `callouts`: labels joined to an axis by leader lines, in tiers.
- `series_breaks`: where a series over time may not be joined, and where its points stand.
- `series_lines`: such a series, drawn.
- `parts_of_whole`: a chart of parts with, or without, the whole that they belong to.
"""
