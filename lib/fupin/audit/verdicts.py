"""Verdicts, from two exact intervals and nothing else.

For an equality, of a printed figure with one that we compute:

agrees
    Both are exact, and equal.
agrees when rounded
    The intervals share a point: some true values behind the prints make the claim true, and we
    cannot know that they are the true ones.
contradicts
    The intervals share no point: no rounding of any figure saves the claim.

For an order (at most, at least):

agrees
    It holds for all values that the prints allow.
contradicts
    It holds for none.
cannot be checked
    It holds for some: the prints do not tell.

A claim that needs a figure which nobody prints cannot be checked, nor can a figure that stands
alone. Where several bases are tried, one that fits is enough; if none fits but one could not be
tried, the claim cannot be checked. Where three sides are joined, the weakest link decides.
"""

from __future__ import annotations

from collections.abc import Iterable

from fupin.quantities.intervals import Interval

AGREES = "agrees"
ROUNDED = "agrees when rounded"
CONTRADICTS = "contradicts"
CANNOT = "cannot be checked"
VERDICTS = (AGREES, ROUNDED, CONTRADICTS, CANNOT)
FITS = (AGREES, ROUNDED)
ZH = dict(zip(VERDICTS, ("相符", "四舍五入后相符", "矛盾", "无法核对"), strict=True))


def name(verdict: str, lang: str) -> str:
    """Return what a verdict is called: as it is in English, or in Chinese."""
    return ZH[verdict] if lang == "zh" else verdict


def code(called: str) -> str:
    """Return the verdict that is called so in either language."""
    return next(verdict for verdict in VERDICTS if called in (verdict, ZH[verdict]))


def judge(operator: str, left: Interval, right: Interval) -> str:
    """Return the verdict on ``left operator right``.

    Parameters
    ----------
    operator : {"==", "<=", ">="}
    left, right : Interval
        In one unit, and resting on different figures: where one figure stood on both sides, the
        two intervals could not be held side by side.
    """
    if operator == ">=":
        return judge("<=", right, left)
    if operator == "==":
        if left.high < right.low or right.high < left.low:
            return CONTRADICTS
        return AGREES if left.low == left.high == right.low == right.high else ROUNDED
    if left.high <= right.low:
        return AGREES
    return CONTRADICTS if left.low > right.high else CANNOT


def weakest(verdicts: Iterable[str]) -> str:
    """Return the verdict on claims that must all hold."""
    found = set(verdicts)
    return next(v for v in (CONTRADICTS, CANNOT, ROUNDED, AGREES) if v in found)


def best(verdicts: Iterable[str]) -> str:
    """Return the verdict on claims of which one must hold: the bases of a rate."""
    found = set(verdicts)
    return next(v for v in (AGREES, ROUNDED, CANNOT, CONTRADICTS) if v in found)
