"""Checks of series over time: that each has as many dates as its form needs."""

from __future__ import annotations

from collections.abc import Sequence

from fupin.bilingual import Bilingual
from fupin.charts.checks import refuse, said
from fupin.charts.marks import Mark
from fupin.charts.time_series import by_series


def two_dates(marks: Sequence[Mark], form: str) -> None:
    """Raise unless there are two dates, and every series has both."""
    periods = dict.fromkeys(said(mark)[0] for mark in marks)
    found = Bilingual("There are {}: {}.", "现有{}个：{}。").fill(
        len(periods), Bilingual.joined(periods, ", ", "、")
    )
    if len(periods) < 2:
        raise refuse(
            form,
            Bilingual("needs two dates.", "需要两个时点。"),
            found,
            Bilingual("Use charts.dots or charts.bars.", "请用charts.dots或charts.bars。"),
        )
    if len(periods) > 2:
        raise refuse(
            form,
            Bilingual("has two dates only.", "只画两个时点。"),
            found,
            Bilingual("Use charts.line, or keep two of them.", "请用charts.line，或只留两个时点。"),
        )
    single = [
        Bilingual("{} has {} only.", "{}只有{}。").fill(Bilingual(*group), said(ends[0])[0])
        for group, ends in by_series(marks).items()
        if len(ends) < 2
    ]
    if single:
        fits = Bilingual("Leave it out, or use charts.dots.", "请略去它，或用charts.dots。")
        raise refuse(
            form,
            Bilingual("needs both dates of each series.", "的每个序列须有两个时点。"),
            single,
            fits,
        )


def three_dates(marks: Sequence[Mark], form: str) -> None:
    """Raise unless every series has three dates or more."""
    short = [
        Bilingual("{} has {}: {}.", "{}有{}个：{}。").fill(
            Bilingual(*group),
            len(found),
            Bilingual.joined((said(mark)[0] for mark in found), ", ", "、"),
        )
        for group, found in by_series(marks).items()
        if len(found) < 3
    ]
    if short:
        raise refuse(
            form,
            Bilingual(
                "draws no trend through one point, and none through two.", "不以一两个点画趋势。"
            ),
            short,
            Bilingual(
                "Use charts.slope for two dates, charts.dots for one.",
                "两个时点请用charts.slope，一个时点请用charts.dots。",
            ),
        )
