"""The audit: relations between printed figures, read from a table and put to the test.

From the ground up:

- `claims` describes the language in which relations are written; `claim_parser` reads it from
  text.
- `relations` reads the table of relations, with all that is malformed in it.
- `figure_index` finds the printed figure that a claim names; `calendar` counts the years, months
  or weeks of a period; `assumptions` are stated, not printed.
- `evaluation` computes both sides of a claim, with ranges and lineage.
- `verdicts` says what two ranges show; `results` is what came of a relation; `checking` puts
  relations to the test.
- `claim_text` and `result_text` write claims and results in English and Chinese.
- `remark_links` knows which remark explains which relation; `results_table` makes a table of
  results; `data_audit` audits a data folder, `audit_table` asks it for the table that a reader
  gets, and `terminal_text` writes that for a terminal.
"""

from fupin.audit.audit_table import audit, uncovered, unexplained
from fupin.audit.terminal_text import as_text

__all__ = ["as_text", "audit", "uncovered", "unexplained"]
