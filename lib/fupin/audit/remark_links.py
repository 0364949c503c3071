"""Which remark explains which relation."""

from __future__ import annotations

from collections.abc import Sequence

from fupin.tables.problems import Problem
from fupin.tables.rows import Row, line_number


def relation_names(remark: Row) -> list[str]:
    """Return the relations that a remark explains."""
    return [name.strip() for name in remark["relations"].split(";") if name.strip()]


def remark_link_problems(remarks: Sequence[Row], names: set[str]) -> list[Problem]:
    """Return remarks that explain an unknown relation, or one that another remark explains."""
    first: dict[str, str] = {}
    found = []
    for index, row in enumerate(remarks):
        for name in relation_names(row):
            if name not in names:
                message = f"remark '{row['remark']}' explains '{name}', which is no relation"
                found.append(Problem("remarks.csv", line_number(index), message))
            elif first.setdefault(name, row["remark"]) != row["remark"]:
                message = f"remark '{row['remark']}' explains '{name}', as '{first[name]}' does"
                found.append(Problem("remarks.csv", line_number(index), message))
    return found
