"""Checks of a chart's marks: what a form refuses, why, and which form fits instead.

Forms also ask here which marks to highlight and which ranges are long enough to draw.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fupin.charts.marks import Mark
from fupin.charts.words import phrases
from fupin.errors import ChartError, ComparabilityError, UnitError
from fupin.quantities.comparability import guard

VISIBLE = 0.005
"""The shortest range that is drawn, as a share of its axis: about half a millimetre on a page."""


def refuse(form: str, fails: str, why: str | Iterable[str], instead: str) -> ChartError:
    """Return the error of a form that does not fit its figures.

    Parameters
    ----------
    form : str
    fails : str
        What the form does not do, as the rest of a sentence that begins with its name.
    why : str or iterable of str
        The reason, or each of several.
    instead : str
        What to type instead.
    """
    return ChartError(f"charts.{form} {fails}", why, instead)


def one_axis(
    marks: Sequence[Mark],
    form: str,
    because: tuple[str, str] | str | None,
    fits: str,
    varies: Sequence[str] = (),
) -> None:
    """Raise unless the marks may share an axis.

    Parameters
    ----------
    marks : sequence of Mark
    form : str
    because : tuple of str, str or None
        A reason that allows all differences but those of units.
    fits : str
        The form that fits, as the end of a sentence.
    varies : sequence of str
        Traits that are meant to differ: ``("period",)`` along time.

    Raises
    ------
    ChartError
        From the `UnitError` or `ComparabilityError` of the guard, with its reasons.
    """
    said = because[0] if isinstance(because, tuple) else because
    try:
        guard([mark.quantity for mark in marks], "axis", said, varies)
    except UnitError as error:
        raise refuse(form, "has one axis for several units.", error.why, f"Use {fits}.") from error
    except ComparabilityError as error:
        raise refuse(
            form,
            "has one axis for figures that do not compare.",
            error.why,
            f'Use {fits}; or say why they stand together: because=("…", "……").',
        ) from error


def one_unit(marks: Sequence[Mark], form: str, fits: str) -> None:
    """Raise unless the marks have one unit; in all else they may differ."""
    one_axis(marks, form, "the form sets different things side by side", fits)


def not_negative(marks: Sequence[Mark], form: str) -> None:
    """Raise if a mark is or may be below zero, where a form only shows amounts."""
    below = [f"{mark.label[0]}: {mark.text('en')}" for mark in marks if mark.quantity.low < 0]
    if below:
        raise refuse(form, "cannot show figures below zero.", below, "Use charts.dots.")


def enough(marks: Sequence[Mark], least: int, form: str, instead: str) -> None:
    """Raise if there are fewer marks than a form needs to compare."""
    if len(marks) < least:
        named = "; ".join(f"{mark.label[0]}: {mark.text('en')}" for mark in marks)
        raise refuse(
            form, f"needs {least} figures or more.", f"It has {len(marks)}: {named}.", instead
        )


def at_most(marks: Sequence[object], most: int, form: str, instead: str) -> None:
    """Raise if there are more marks, or series or panels of them, than a form can tell apart."""
    if len(marks) > most:
        raise refuse(form, f"shows {most} figures at most.", f"It has {len(marks)}.", instead)


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
        form, f"has no order {order!r}.", "It knows 'value' and 'given'.", 'Type order="given".'
    )


def is_named(mark: Mark, names: Sequence[str]) -> bool:
    """Tell whether one of the names is a mark's label, or its figure's key, measure or region."""
    leaf = mark.quantity.observation
    own = {*mark.label, *((leaf.key, leaf.measure, leaf.region) if leaf else ())}
    return not own.isdisjoint(names)


def highlighted(marks: Sequence[Mark], names: Sequence[str], form: str) -> None:
    """Raise if a name to highlight belongs to no mark."""
    unknown = [name for name in names if not any(is_named(mark, [name]) for mark in marks)]
    _refuse_unknown("mark", unknown, [mark.label[0] for mark in marks], form)


def grouped_highlight(marks: Sequence[Mark], names: Sequence[str], form: str) -> None:
    """Raise if a name to highlight belongs to no series.

    Parameters
    ----------
    marks : sequence of Mark
        One of each series.
    names : sequence of str
        In English or Chinese.
    form : str
    """
    series = [mark.series for mark in marks]
    unknown = [name for name in names if not any(name in group for group in series)]
    _refuse_unknown("series", unknown, [english for english, _ in series], form)


def _refuse_unknown(kind: str, unknown: Sequence[str], known: Sequence[str], form: str) -> None:
    if unknown:
        raise refuse(
            form,
            f"has no {kind} {', '.join(map(repr, unknown))}.",
            f"It has {', '.join(map(repr, known))}.",
            "Name one of these.",
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
