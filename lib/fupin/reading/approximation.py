"""Words of approximation, before a figure and after it, and the interval that they leave."""

from __future__ import annotations

from fractions import Fraction

from fupin.reading.forms import APPROXIMATIONS, REACHED
from fupin.reading.number import IllFormedError

BETWEEN = "between"

_BY_NAME = {each.name: each for each in APPROXIMATIONS}
_INSIDE = {word: each.name for each in APPROXIMATIONS for word in each.after}
_BEFORE = {word: each.name for each in APPROXIMATIONS for word in each.before}
_BEFORE |= dict.fromkeys(REACHED, "over")


def _by_first(words: dict[str, str]) -> dict[str, list[str]]:
    """Return the words by their first character, longest first."""
    found: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        found.setdefault(word[0], []).append(word)
    return found


_BEFORE_BY_FIRST, _AFTER_BY_FIRST = _by_first(_BEFORE), _by_first(_INSIDE)


def word_before(text: str, at: int) -> str:
    """Return the word of approximation that a figure opens with here, empty if none."""
    return _word(text, at, _BEFORE_BY_FIRST)


def word_after(text: str, at: int) -> str:
    """Return the word of approximation that stands after digits or unit here, empty if none."""
    return _word(text, at, _AFTER_BY_FIRST)


def _word(text: str, at: int, words: dict[str, list[str]]) -> str:
    among = words.get(text[at : at + 1], ())
    return next((word for word in among if text.startswith(word, at)), "")


def meaning_of(words: list[str], *, is_open: bool) -> str:
    """Return what the words of one figure mean together, empty if there are none.

    Parameters
    ----------
    words : list of str
        In the order of the print.
    is_open : bool
        Whether its own digits leave it between two ends already.

    Raises
    ------
    IllFormedError
        If they disagree: 近 and 余.
    """
    said = {_BEFORE[word] if word in _BEFORE else _INSIDE[word] for word in words}
    if len(said) > 1:
        said.discard("about")  # 约300余人: 余 already says how
    if is_open:
        said.discard("about")
        said.add(BETWEEN)
    if len(said) > 1:
        shown = " and ".join([*words, *(["the two ends"] if is_open else [])])
        raise IllFormedError(f"{shown} disagree.")
    return said.pop() if said else ""


def ends(
    value: Fraction, last: Fraction, step: Fraction, meaning: str
) -> tuple[Fraction, Fraction]:
    """Return the interval that a word of approximation leaves round a figure.

    Parameters
    ----------
    value : Fraction
        The figure.
    last, step : Fraction
        The place of its last printed digit, and of the last that is not a trailing zero.
    meaning : str
        A name of `fupin.reading.forms.APPROXIMATIONS`.
    """
    if value < 0 and meaning != "about":
        raise IllFormedError(f"A figure below nought cannot be {meaning!r} something.")
    near = max(last / 2, min(step, abs(value) / 10))
    return _BY_NAME[meaning].ends(value, near, step)
