"""Figures sorted into series over time, and periods as places on a time axis."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial
from itertools import combinations

from fupin import languages
from fupin.bilingual import Bilingual
from fupin.charts.checks import refuse
from fupin.charts.marks import Mark
from fupin.charts.shared_traits import shared_trait
from fupin.quantities.names import called
from fupin.quantities.quantity import Quantity

_TRAITS = ("name", "region", "publisher")
_Key = tuple[tuple[str, str] | None, ...]  # a series by its traits; None where it has several
# The region always counts: two regions never share a line, even where their years do not meet.
_AUTO = (("name", "region"), _TRAITS)


def span(period: str) -> tuple[float, float]:
    """Return the ends of an ISO 8601 period as years: ``2015`` is 2015.0 to 2016.0."""
    first, _, last = period.partition("/")
    return _as_years(first), _as_years(last or first, end=True)


def instant(period: str) -> float:
    """Return the middle of an ISO 8601 period as a year: ``2015`` is 2015.5."""
    return sum(span(period)) / 2


def _as_years(text: str, *, end: bool = False) -> float:
    """Return the beginning or the end of a year, month or day as a number of years."""
    year, month, day = [*(int(part) for part in text.split("-")), 0, 0][:3]
    if not month:
        return float(year + end)
    if not day:
        return year + (month - 1 + end) / 12
    start, after = date(year, 1, 1), date(year + 1, 1, 1)
    return year + ((date(year, month, day) - start).days + end) / (after - start).days


def period_of(quantity: Quantity, form: str) -> str:
    """Return the one period of a quantity.

    Raises
    ------
    ChartError
        If it has several, or none.
    """
    found = sorted({leaf.period for leaf in quantity.sources()})
    if len(found) == 1:
        return found[0]
    raise refuse(
        form,
        Bilingual("places every figure at its time.", "按时间安放每个数字。"),
        Bilingual("{} has {}.", "{}的时期：{}。").fill(called(quantity), _periods(found)),
        Bilingual(
            "Use charts.bars or charts.table, which need no time.",
            "请用charts.bars或charts.table，二者不需要时间。",
        ),
    )


def _periods(found: list[str]) -> Bilingual:
    if not found:
        return Bilingual("no period", "无")
    return Bilingual("the periods {}", "有{}").fill(Bilingual.joined(found, ", ", "、"))


def grouped(items: list[Quantity], label: str, form: str) -> list[Mark]:
    """Return marks labelled by period and grouped by series, series by series in time.

    Parameters
    ----------
    items : list of Quantity
    label : {"auto", "name", "region", "publisher"}
        What tells series apart; ``auto`` takes name and region, and the publisher where it must.
    form : str
        The chart form, for the errors.

    Raises
    ------
    ChartError
        If `label` is none of these, or if two figures of one series have the same period.
    """
    periods = [period_of(item, form) for item in items]
    for traits in _trait_sets(label, form):
        keys = [tuple(shared_trait(item, name) for name in traits) for item in items]
        if len(set(zip(keys, periods, strict=True))) == len(items):
            break
    else:
        raise refuse(
            form,
            Bilingual(
                "has two figures of one series at one time.", "的一个序列在同一时点有两个数字。"
            ),
            _rivals(items, keys, periods),
            Bilingual(
                'Name them apart with q.named("English", "中文"), or leave one out.',
                '请用q.named("……")分别命名，或略去其一。',
            ),
        )
    order = list(dict.fromkeys(keys))
    names = _names(order)
    out = []
    for key in order:
        members = [(p, q) for p, q, k in zip(periods, items, keys, strict=True) if k == key]
        for period, item in sorted(members, key=lambda member: instant(member[0])):
            said = (languages.period(period, "en"), languages.period(period, "zh"))
            out.append(Mark(item, said, "value", group=names[key]))
    return out


def _rivals(items: list[Quantity], keys: list[_Key], periods: list[str]) -> list[Bilingual]:
    """Return the figures that share series and period, a sentence for each such place."""
    found: dict[tuple[_Key, str], list[Quantity]] = {}
    for item, key, period in zip(items, keys, periods, strict=True):
        found.setdefault((key, period), []).append(item)
    return [
        Bilingual("{}, {}: {}.", "{}，{}：{}。").fill(
            called(same[0]),
            Bilingual.of(partial(languages.period, period)),
            Bilingual.joined((Bilingual.of(item.text) for item in same), " and ", "与"),
        )
        for (_, period), same in found.items()
        if len(same) > 1
    ]


def _trait_sets(label: str, form: str) -> tuple[tuple[str, ...], ...]:
    """Return which traits may tell series apart, in the order in which they are tried."""
    if label == "auto":
        return _AUTO
    if label in _TRAITS:
        return ((label,),)
    raise refuse(
        form,
        Bilingual("cannot tell series apart by {!r}.", "不能按{!r}区分序列。").fill(label),
        Bilingual("It knows auto, {}.", "可用auto、{}。").fill(
            Bilingual.joined(_TRAITS, ", ", "、")
        ),
        Bilingual('Leave label="auto".', '请写label="auto"。'),
    )


def _names(keys: list[_Key]) -> dict[_Key, tuple[str, str]]:
    """Name each series by the fewest traits that tell all apart."""
    traits = range(len(keys[0]))
    chosen = next(
        some
        for count in range(1, len(traits) + 1)
        for some in combinations(traits, count)
        if len({tuple(key[n] for n in some) for key in keys}) == len(keys)
    )
    found = {key: [pair for n in chosen if (pair := key[n])] for key in keys}
    return {
        key: (
            ", ".join(english for english, _ in pairs),
            "，".join(chinese for _, chinese in pairs),
        )
        for key, pairs in found.items()
    }


def by_series(marks: Iterable[Mark]) -> dict[tuple[str, str], list[Mark]]:
    """Return marks by their series, in the order in which these are met."""
    out: dict[tuple[str, str], list[Mark]] = {}
    for mark in marks:
        out.setdefault(mark.series, []).append(mark)
    return out
