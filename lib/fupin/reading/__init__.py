"""From printed characters to figures: a print is read whole, or refused with what is left over.

From the ground up:

- `characters`: full width, dashes, spaces; `number`: one numeral read; `forms`: the one table of
  what each form means, with reasons and sources.
- `chinese_places` and `chinese_numerals` read characters, `numerals` digits and both mixed.
- `unit_lexicon` has the names of units, `units_in_text` finds them; `approximation` has the words.
- `proportions` are shares and multiples, `terms` numbers with their units, `ranges` two of them,
  `grammar` the whole figure.
- `precision` says how far a print leaves the truth open; `printed_figures` reads a print by itself;
  `observation_prints` reads a print for the tables.
- `extraction` finds the figures of a text; `other_numerals` tells what its other numerals are.
"""
