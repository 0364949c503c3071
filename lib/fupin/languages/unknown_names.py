"""The error of a name that we do not have: what there is, and what was probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from fupin.bilingual import Bilingual
from fupin.errors import Beat, UnknownNameError

_LISTED = 20  # names that a reader will still read through


def unknown_name(kind: Beat, name: str, names: Iterable[str], where: Beat = "") -> UnknownNameError:
    """Return the error that `name` is no `kind`, with what there is and a guess what was meant.

    Parameters
    ----------
    kind : str or Bilingual
        What was looked for, such as ``"measure"``.
    name : str
        What was typed.
    names : iterable of str
        What could have been typed.
    where : str or Bilingual
        The place that holds `names`, as the start of a sentence; ``"We have"`` if empty.
    """
    names = sorted(names)
    near = get_close_matches(str(name), names, n=6, cutoff=0.5)
    # Of a long list only what comes near is worth reading, or its start if nothing does.
    listed = names if len(names) <= _LISTED else near or names[:_LISTED]
    return UnknownNameError(
        Bilingual("No {} named {!r}.", "没有名为{1!r}的{0}。").fill(kind, name),
        Bilingual("{}: {}.", "{}：{}。").fill(
            where or Bilingual("We have", "现有"), _listing(listed, len(names) - len(listed))
        ),
        Bilingual("Did you mean {!r}?", "是否想输入{!r}？").fill(near[0])
        if near
        else Bilingual("Pick one of these.", "请从中选取。"),
    )


def _listing(names: list[str], others: int) -> Bilingual:
    """Return names in a row, and how many others there are."""
    if not names:
        return Bilingual("nothing", "无")
    shown = Bilingual.joined(names, ", ", "、")
    return Bilingual("{} and {} others", "{}等，另有{}个").fill(shown, others) if others else shown
