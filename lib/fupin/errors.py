"""What goes wrong, said in three beats: what failed, why with both values, what to type instead.

Every error of the library is a `FupinError`, so a caller can catch the family or one member.
Where several things are wrong at once, `why` takes them all: a reader who mends a table or a sum
wants the whole list, not its first line.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Self

_LISTED = 20  # names that a reader will still run an eye over


class FupinError(Exception):
    """Base of all errors of the library.

    Parameters
    ----------
    what : str
        What failed, in one sentence.
    why : str or iterable of str
        Why, with the values on both sides. Several reasons make several lines.
    instead : str
        What to type or do instead.
    """

    def __init__(self, what: str, why: str | Iterable[str] = "", instead: str = "") -> None:
        why = why if isinstance(why, str) else "\n".join(why)
        # Exception pickles its args, so the three beats travel between processes.
        super().__init__(what, why, instead)
        self.what, self.why, self.instead = what, why, instead

    def __str__(self) -> str:
        return "\n".join(beat for beat in (self.what, self.why, self.instead) if beat)


class UnitError(FupinError):
    """Two units do not fit the operation, or a unit is not in the registry."""


class ComparabilityError(FupinError):
    """The units fit, but the figures count different people, times, places or promises."""


class CannotTellError(FupinError):
    """A yes or no is asked of two figures whose intervals overlap."""


class DivisionByZeroIntervalError(FupinError, ZeroDivisionError):
    """The divisor's interval contains zero, so the quotient has no bounds."""


class UnknownNameError(FupinError):
    """A measure, region, theme, source or other name that we do not have."""

    @classmethod
    def among(cls, kind: str, name: str, names: Iterable[str], where: str = "") -> UnknownNameError:
        """Say that `name` is no `kind`, list what there is, and guess what was meant.

        Parameters
        ----------
        kind : str
            What was looked for: ``"measure"``, ``"theme"``.
        name : str
            What was typed.
        names : iterable of str
            What could have been typed.
        where : str
            The place that holds `names`, as the start of a sentence; ``"We have"`` if empty.
        """
        names = sorted(names)
        near = get_close_matches(str(name), names, n=6, cutoff=0.5)
        # Of a long list only what comes near is worth reading, or its start if nothing does.
        listed = names if len(names) <= _LISTED else near or names[:_LISTED]
        others = len(names) - len(listed)
        shown = ", ".join(listed) + (f" and {others} others" if others else "")
        return cls(
            f"No {kind} named {name!r}.",
            f"{where or 'We have'}: {shown or 'nothing'}.",
            f"Did you mean {near[0]!r}?" if near else "Pick one of these.",
        )


class AmbiguousError(FupinError):
    """A request for one thing that fits several."""


class TableError(FupinError):
    """Tables of `data/` are malformed.

    Parameters
    ----------
    problems : iterable
        What to correct, causes first; the text of each says file, line and what is wrong.
    following : int
        How many more there are that only follow from these.
    """

    def __init__(self, problems: Iterable[object], following: int = 0) -> None:
        self.problems, self.following = tuple(problems), following
        count = "one problem" if len(self.problems) == 1 else f"{len(self.problems)} problems"
        more = f" {following} more follow from them." if following else ""
        super().__init__(
            f"The data tables have {count}.{more}",
            map(str, self.problems),
            "Correct the lines named above, then read again.",
        )

    def __reduce__(self) -> tuple[type[Self], tuple[tuple[object, ...], int]]:
        return type(self), (self.problems, self.following)


class ChartError(FupinError):
    """A chart form does not fit the figures it was given."""


class MissingGlyphError(FupinError):
    """A font lacks a character that a chart or document needs."""


class TranslationError(FupinError):
    """A text lacks one of its two languages."""


class ExportError(FupinError):
    """An export cannot be written as asked."""


class RelationError(FupinError):
    """A relation of the audit is malformed; `why` lists every problem."""


class NumeralError(FupinError):
    """A printed figure cannot be read, or contradicts its stated unit or precision."""
