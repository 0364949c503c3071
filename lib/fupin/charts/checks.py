"""Refusals: what a form would misrepresent, and the form that fits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fupin.charts.marks import Mark
from fupin.charts.words import phrases
from fupin.errors import ChartError, ComparabilityError, UnitError
from fupin.quantities.comparability import guard

VISIBLE = 0.005
"""Share of an axis from which an interval is drawn: about half a millimetre on a page."""


def refuse(form: str, fails: str, why: str | Iterable[str], instead: str) -> ChartError:
    """Return the error of a form that does not fit its figures."""
    return ChartError(f"charts.{form} {fails}", why, instead)


def one_axis(
    marks: Sequence[Mark],
    form: str,
    because: object,
    fits: str,
    varies: Sequence[str] = (),
) -> None:
    """Raise unless the marks may share an axis.

    Parameters
    ----------
    marks : sequence of Mark
    form : str
    because : object
        A reason that overrides everything but units.
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
    """Raise unless the marks have one unit; what else they are may differ by the form's design."""
    one_axis(marks, form, "the form sets different things side by side", fits)


def not_negative(marks: Sequence[Mark], form: str) -> None:
    """Raise if a mark is below zero, where a form can only show what there is."""
    below = [f"{mark.label[0]}: {mark.text('en')}" for mark in marks if mark.quantity.low < 0]
    if below:
        raise refuse(form, "cannot show less than nothing.", below, "Use charts.dots.")


def enough(marks: Sequence[Mark], least: int, form: str, instead: str) -> None:
    """Raise if there are fewer marks than a form needs to say anything."""
    if len(marks) < least:
        named = "; ".join(f"{mark.label[0]}: {mark.text('en')}" for mark in marks)
        raise refuse(
            form, f"needs {least} figures or more.", f"It has {len(marks)}: {named}.", instead
        )


def at_most(marks: Sequence[Mark], most: int, form: str, instead: str) -> None:
    """Raise if there are more marks than a form can tell apart."""
    if len(marks) > most:
        raise refuse(form, f"shows {most} figures at most.", f"It has {len(marks)}.", instead)


def ordered(marks: list[Mark], order: str, form: str) -> list[Mark]:
    """Return marks largest first, or as given."""
    if order == "value":
        return sorted(marks, key=lambda mark: -mark.quantity.value)
    if order == "given":
        return marks
    raise refuse(
        form, f"has no order {order!r}.", "It knows 'value' and 'given'.", 'Type order="given".'
    )


def highlighted(marks: Sequence[Mark], names: Sequence[str], form: str) -> None:
    """Raise if a name to highlight belongs to no mark."""
    lost = [name for name in names if not any(is_named(mark, [name]) for mark in marks)]
    if lost:
        there = ", ".join(repr(mark.label[0]) for mark in marks)
        raise refuse(
            form,
            f"has no mark {', '.join(map(repr, lost))}.",
            f"It has {there}.",
            "Name one of these.",
        )


def is_named(mark: Mark, names: Sequence[str]) -> bool:
    """Tell whether a mark is meant: by label, key, measure or region."""
    leaf = mark.quantity.observation
    own = {*mark.label, *((leaf.key, leaf.measure, leaf.region) if leaf else ())}
    return not own.isdisjoint(names)


def seen(mark: Mark, ends: tuple[float, float], least: float = VISIBLE) -> bool:
    """Tell whether the eye could see a mark's interval on an axis between two ends."""
    return mark.high > mark.low and mark.high - mark.low >= least * (ends[1] - ends[0])


def ranges(
    marks: Sequence[Mark], ends: tuple[float, float], lang: str, least: float = VISIBLE
) -> list[str]:
    """Return the remark that explains intervals, if the eye could see one."""
    return [phrases.word("ranges", lang)] if any(seen(mark, ends, least) for mark in marks) else []


def grouped_highlight(marks: Sequence[Mark], names: Sequence[str], form: str) -> None:
    """Raise if a name to highlight belongs to no series."""
    there = [mark.group for mark in marks]
    lost = [name for name in names if not any(name in group for group in there)]
    if lost:
        known = ", ".join(repr(group[0]) for group in there)
        raise refuse(
            form,
            f"has no series {', '.join(map(repr, lost))}.",
            f"It has {known}.",
            "Name one of these.",
        )
