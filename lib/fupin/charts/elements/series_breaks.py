"""Where a series over time may not be joined, and where its points stand in time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import TypeAlias

from fupin import languages
from fupin.charts.marks import Mark
from fupin.charts.time_series import instant, period_of
from fupin.charts.words import phrases

Breaks: TypeAlias = Mapping[str, tuple[str, str]]

_GAP = 1.6
"""From so many usual distances between two points on, points are missing between them."""


class SeriesBreaks:
    """The gaps and breaks of the series on a chart.

    A gap lies between two points where periods are missing. A break in time series (SDMX) lies
    before the first point of a new method; the author declares it.

    Parameters
    ----------
    series : sequence of sequence of Mark
        Each in the order of time.
    breaks : mapping of str to (str, str)
        The first period under each new method, ISO 8601, and what changed, in both languages.
    form : str
        For the error of a figure without one period.
    """

    def __init__(self, series: Sequence[Sequence[Mark]], breaks: Breaks, form: str) -> None:
        self.series, self.breaks, self.form = series, breaks, form

    @cached_property
    def _usual(self) -> float:
        """The shortest time between two neighbouring points, in years."""
        return min(
            self._time(after) - self._time(before)
            for found in self.series
            for before, after in pairwise(found)
        )

    @cached_property
    def _periods(self) -> set[str]:
        return {period_of(mark.quantity, self.form) for found in self.series for mark in found}

    def _time(self, mark: Mark) -> float:
        return instant(period_of(mark.quantity, self.form))

    def _is_break(self, before: Mark, after: Mark) -> bool:
        start, stop = self._time(before), self._time(after)
        return any(start < instant(period) <= stop for period in self.breaks)

    def _is_far(self, before: Mark, after: Mark) -> bool:
        return self._time(after) - self._time(before) > _GAP * self._usual

    def pieces(self, found: Sequence[Mark]) -> list[list[Mark]]:
        """Cut a series at its gaps and breaks."""
        out = [[found[0]]]
        for before, after in pairwise(found):
            if self._is_far(before, after) or self._is_break(before, after):
                out.append([after])
            else:
                out[-1].append(after)
        return out

    def gaps(self, found: Sequence[Mark]) -> Iterator[tuple[Mark, Mark]]:
        """Yield the points on both sides of each gap that is no break."""
        for before, after in pairwise(found):
            if self._is_far(before, after) and not self._is_break(before, after):
                yield before, after

    def remarks(self, lang: str) -> list[str]:
        """Say what changed at each break, and what a gap is where there is one."""
        place = languages.LANGUAGES.index(lang)
        whens = [languages.period(period, lang) for period in self.breaks]
        said = [
            phrases.word("item", lang, when[:1].upper() + when[1:], why[place])
            for when, why in zip(whens, self.breaks.values(), strict=True)
        ]
        has_gaps = any(any(self.gaps(found)) for found in self.series)
        return [*said, *([phrases.word("gaps", lang)] if has_gaps else [])]

    def position(self, period: str) -> float:
        """Return where a period stands on the axis of time, as a year.

        That is its middle. Where a chart has both years and ends of years, the end of a year stands
        with its year.
        """
        years = {each for each in self._periods if len(each) == 4}
        ends = self._periods - years
        is_mixed = bool(years and ends) and all(each[4:] == "-12-31" for each in ends)
        return instant(period.removesuffix("-12-31") if is_mixed else period)

    def x(self, mark: Mark) -> float:
        """Return where a mark stands on the axis of time."""
        return self.position(period_of(mark.quantity, self.form))

    def break_positions(self) -> list[float]:
        """Return where each break stands: half a usual distance before its period."""
        return [self.position(period) - 0.5 * self._usual for period in self.breaks]
