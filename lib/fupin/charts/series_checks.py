"""Checks of series over time: that each has as many dates as its form needs."""

from __future__ import annotations

from collections.abc import Sequence

from fupin.charts.checks import refuse
from fupin.charts.marks import Mark
from fupin.charts.time_series import by_series


def two_dates(marks: Sequence[Mark], form: str) -> None:
    """Raise unless there are two dates, and every series has both."""
    periods = dict.fromkeys(mark.label[0] for mark in marks)
    found = f"There are {len(periods)}: {', '.join(periods)}."
    if len(periods) < 2:
        raise refuse(form, "needs two dates.", found, "Use charts.dots or charts.bars.")
    if len(periods) > 2:
        raise refuse(form, "has two dates only.", found, "Use charts.line, or keep two of them.")
    single = [
        f"{group[0]} has {ends[0].label[0]} only."
        for group, ends in by_series(marks).items()
        if len(ends) < 2
    ]
    if single:
        fits = "Leave it out, or use charts.dots."
        raise refuse(form, "needs both dates of each series.", single, fits)


def three_dates(marks: Sequence[Mark], form: str) -> None:
    """Raise unless every series has three dates or more."""
    short = [
        f"{group[0]} has {len(found)}: {', '.join(mark.label[0] for mark in found)}."
        for group, found in by_series(marks).items()
        if len(found) < 3
    ]
    if short:
        raise refuse(
            form,
            "draws no trend through one point, and none through two.",
            short,
            "Use charts.slope for two dates, charts.dots for one.",
        )
