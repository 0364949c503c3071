"""A part in per cent of its whole, with the digits that their ranges allow."""

from __future__ import annotations

from fractions import Fraction

from fupin.charts.words import phrases
from fupin.quantities.operations import share
from fupin.quantities.quantity import Quantity
from fupin.quantities.rounding import format_number, round_down, round_nearest


def with_share(said: str, part: Quantity, whole: Quantity, lang: str, *, because: str) -> str:
    """Return what is said of a part with its share in brackets: ``20 (83.3 %)``.

    Parameters
    ----------
    said : str
        The part in words.
    part, whole : Quantity
    lang : {"en", "zh"}
    because : str
        Why the two may be set in relation; see `fupin.share`, whose errors pass through.
    """
    return phrases.word("share", lang, said, share_text(share(part, whole, because=because), lang))


def share_text(part: Quantity, lang: str) -> str:
    """Return a share to one decimal, or none, where its whole interval rounds to the same.

    Elsewhere it is a range to one decimal. What is not quite a hundred never rounds to it.
    """
    low, high = part.low, part.high
    for place in (-1, 0):
        least, most = round_nearest(low, place), round_nearest(high, place)
        if least == most and (least != 100 or low <= 100 <= high):
            return _percent([least], lang)
    return _percent([round_down(low, -1), -round_down(-high, -1)], lang)


def _percent(numbers: list[Fraction], lang: str) -> str:
    texts = [format_number(number, 0 if number.denominator == 1 else -1) for number in numbers]
    return phrases.word("percents" if len(texts) > 1 else "percent of", lang, *texts)
