"""Which remark explains which relation."""

from __future__ import annotations

from collections.abc import Sequence

from fupin.tables.schema import Misfit, Row, line


def relation_names(remark: Row) -> list[str]:
    """Return the relations that a remark explains."""
    return [name.strip() for name in remark["relations"].split(";") if name.strip()]


def remark_misfits(remarks: Sequence[Row], names: set[str]) -> list[Misfit]:
    """Return remarks that explain an unknown relation, or one that another remark explains."""
    first: dict[str, str] = {}
    found = []
    for index, row in enumerate(remarks):
        for name in relation_names(row):
            if name not in names:
                problem = f"remark '{row['remark']}' explains '{name}', which is no relation"
                found.append(Misfit("remarks.csv", line(index), problem))
            elif first.setdefault(name, row["remark"]) != row["remark"]:
                problem = f"remark '{row['remark']}' explains '{name}', as '{first[name]}' does"
                found.append(Misfit("remarks.csv", line(index), problem))
    return found
