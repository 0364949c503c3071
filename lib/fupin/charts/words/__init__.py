"""The words of a chart, computed from what it draws, in English and Chinese.

- `phrases`: fixed words with gaps, and texts given in both languages.
- `chart_languages`: the languages in which a chart has all of its words.
- `messages`: what forms say when they refuse figures.
- `unit_labels`: a unit in a subtitle, over a panel, behind a number.
- `share_texts`: a part in per cent of its whole.
- `decimals`: exact numbers as plain text.
- `subtitles`: what all marks share, above them.
- `citations`: the sources, in full and cut to fit under a chart.
- `chart_protocol`: the parts of a chart that the following read.
- `alt_text`: one sentence for those who cannot see it.
- `descriptions`: every mark, the notes and the sources, a line each.
- `data_rows`: the marks as rows of a table.
- `fingerprints`: all of it as plain text, to compare two runs of a notebook.
"""
