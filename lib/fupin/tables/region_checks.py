"""Regions checked: members of a group are regions, and no region is part of itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from fupin.tables.problems import Problem
from fupin.tables.rows import Row, line_number, list_items


def region_problems(file: str, regions: Sequence[Row]) -> list[Problem]:
    """Return the members of groups that are not regions, and the regions that contain themselves.

    Parameters
    ----------
    file : str
        Path of the table of regions.
    regions : sequence of rows
        Its rows: ``region``, ``parent``, and ``members`` for a group.
    """
    neighbours = {
        row["region"]: [*list_items(row["parent"]), *list_items(row["members"])] for row in regions
    }
    return [
        Problem(file, line_number(index), message)
        for index, row in enumerate(regions)
        for message in _region_messages(row, neighbours)
    ]


def _region_messages(row: Row, neighbours: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield what is wrong with one region; `neighbours` are parent and members of each."""
    for member in list_items(row["members"]):
        if member not in neighbours:
            yield f"members has '{member}', which is not in regions"
    if row["region"] in _reached_from(row["region"], neighbours):
        yield f"'{row['region']}' is part of itself, through its parents or members"


def _reached_from(region: str, neighbours: Mapping[str, Sequence[str]]) -> set[str]:
    """Return all regions that a walk over parents and members comes to, after its first step."""
    reached, ahead = set(), list(neighbours[region])
    while ahead:
        here = ahead.pop()
        if here not in reached:
            reached.add(here)
            ahead += neighbours.get(here, ())
    return reached
