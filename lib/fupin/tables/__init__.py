"""The tables of ``data/``, read and checked, and what they hold as frames and quantities.

From the ground up:

- `rows` is a row as read, every cell a text; `observation_keys` names observations by measure,
  region and period; `problems` is one thing that is wrong with a table, and where.
- `data_files` reads CSV tables and ``datapackage.json``, which describes them; `schema_checks`
  checks a table against that description.
- `measure_checks`, `region_checks`, `observation_checks`, `period_checks`, `document_checks` and
  `numeral_checks` check what a description cannot say: that a value is what its print reads, that
  each numeral of a text is a figure or excluded with a reason.
- `remarks` reads and checks the remarks on odd figures; `text_checks` checks a source against its
  text, which is not published and so may not be at hand.
- `validation_report` puts problems in the order in which they should be corrected; `validation`
  reads and checks all tables of a folder.
- `catalogue` keeps the tables that were read, with their observations and their frame.
- `loading` is what notebooks ask for: `load`, `get`, `themes`, `sources`; `glossary` explains
  terms, `citations` names the documents that figures were printed in.
- `coverage` counts which numerals of a text are accounted for; `checksums` records the tables'
  checksums after a change.

Tables are checked each time that a process first reads them, because people edit them by hand and
every figure of the project comes from them.
All problems are reported at once, and where there is any, nothing is returned.
"""
