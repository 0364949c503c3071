"""Checks of a chart's marks: what a form refuses, why, and which form fits instead.

Forms also ask here which ranges are long enough to draw.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fupin.bilingual import Bilingual
from fupin.charts.marks import Mark
from fupin.charts.words import messages, phrases
from fupin.errors import Beat, ChartError, ComparabilityError, UnitError
from fupin.quantities.comparability import guard

VISIBLE = 0.005
"""The shortest range that is drawn, as a share of its axis: about half a millimetre on a page."""


def refuse(form: str, fails: Beat, why: Beat | Iterable[Beat], instead: Beat) -> ChartError:
    """Return the error of a form that does not fit its figures.

    Parameters
    ----------
    form : str
    fails : Bilingual
        What the form does not do, as the rest of a sentence that begins with its name.
    why : Bilingual or iterable of it
        The reason, or each of several.
    instead : Bilingual
        What to type instead.
    """
    return ChartError(Bilingual("charts.{} {}", "charts.{}{}").fill(form, fails), why, instead)


def said(mark: Mark) -> tuple[Bilingual, Bilingual]:
    """Return a mark's label and its text, for an error."""
    return Bilingual(*mark.label), Bilingual.of(mark.text)


def one_axis(
    marks: Sequence[Mark],
    form: str,
    because: tuple[str, str] | str | None,
    fits: Beat,
    varies: Sequence[str] = (),
) -> None:
    """Raise unless the marks may share an axis.

    Parameters
    ----------
    marks : sequence of Mark
    form : str
    because : tuple of str, str or None
        A reason that allows all differences but those of units.
    fits : str or Bilingual
        The form that fits, as the end of a sentence.
    varies : sequence of str
        Traits that are meant to differ: ``("period",)`` along time.

    Raises
    ------
    ChartError
        From the `UnitError` or `ComparabilityError` of the guard, with its reasons.
    """
    reason = because[0] or because[1] if isinstance(because, tuple) else because
    try:
        guard([mark.quantity for mark in marks], "axis", reason, varies)
    except UnitError as error:
        raise refuse(
            form,
            Bilingual("has one axis for several units.", "只有一个数轴，不能画多种单位。"),
            error.args[1],
            Bilingual("Use {}.", "请用{}。").fill(fits),
        ) from error
    except ComparabilityError as error:
        raise refuse(
            form,
            Bilingual(
                "has one axis for figures that do not compare.",
                "只有一个数轴，不能画不可比的数字。",
            ),
            error.args[1],
            Bilingual(
                'Use {}; or say why they stand together: because=("…", "……").',
                '请用{}；或写明并列的理由：because="……"。',
            ).fill(fits),
        ) from error


def one_unit(marks: Sequence[Mark], form: str, fits: Beat) -> None:
    """Raise unless the marks have one unit; in all else they may differ."""
    one_axis(marks, form, "the form sets different things side by side", fits)


def not_negative(marks: Sequence[Mark], form: str) -> None:
    """Raise if a mark is or may be below zero, where a form only shows amounts."""
    below = [
        Bilingual("{}: {}", "{}：{}").fill(*said(mark)) for mark in marks if mark.quantity.low < 0
    ]
    if below:
        raise refuse(
            form,
            Bilingual("cannot show figures below zero.", "不能画小于零的数字。"),
            below,
            messages.USE_DOTS,
        )


def enough(marks: Sequence[Mark], least: int, form: str, instead: Beat) -> None:
    """Raise if there are fewer marks than a form needs to compare."""
    if len(marks) < least:
        named = [Bilingual("{}: {}", "{}：{}").fill(*said(mark)) for mark in marks]
        raise refuse(
            form,
            Bilingual("needs {} figures or more.", "至少需要{}个数字。").fill(least),
            Bilingual("It has {}: {}.", "现有{}个：{}。").fill(
                len(marks), Bilingual.joined(named, "; ", "；")
            ),
            instead,
        )


def at_most(marks: Sequence[object], most: int, form: str, instead: Beat) -> None:
    """Raise if there are more marks, or series or panels of them, than a form can tell apart."""
    if len(marks) > most:
        raise refuse(
            form,
            Bilingual("shows {} figures at most.", "最多能画{}项。").fill(most),
            Bilingual("It has {}.", "现有{}项。").fill(len(marks)),
            instead,
        )


def ordered(marks: list[Mark], order: str, form: str) -> list[Mark]:
    """Return marks from the largest to the smallest for ``value``, unchanged for ``given``.

    Raises
    ------
    ChartError
        If `order` is neither.
    """
    if order == "value":
        return sorted(marks, key=lambda mark: -mark.quantity.value)
    if order == "given":
        return marks
    raise refuse(
        form,
        Bilingual("has no order {!r}.", "没有{!r}这种次序。").fill(order),
        Bilingual("It knows 'value' and 'given'.", "可用的次序有'value'和'given'。"),
        Bilingual('Type order="given".', '请写order="given"。'),
    )


def seen(mark: Mark, ends: tuple[float, float], least: float = VISIBLE) -> bool:
    """Tell whether a mark's range is long enough to draw on an axis between two ends.

    Parameters
    ----------
    mark : Mark
    ends : tuple of float
        In the figures' unit.
    least : float
        The shortest range that can be seen, as a share of the axis.
    """
    return mark.high > mark.low and mark.high - mark.low >= least * (ends[1] - ends[0])


def ranges(
    marks: Sequence[Mark], ends: tuple[float, float], lang: str, least: float = VISIBLE
) -> list[str]:
    """Return the remark that explains drawn ranges; none where `seen` finds none to draw."""
    return [phrases.word("ranges", lang)] if any(seen(mark, ends, least) for mark in marks) else []
