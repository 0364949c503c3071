"""Assumptions that turn one unit into another: one post per person-time, at most one person."""

from __future__ import annotations

from fractions import Fraction

from fupin.quantities.observation import Observation
from fupin.quantities.quantity import Quantity
from fupin.quantities.unit_names import unit_name

ASSUMED = "assumption"


def at_most_one(unit: str) -> Quantity:
    """Return the assumption that there is at most one of one thing to one of another.

    Parameters
    ----------
    unit : str
        ``person/person_time``: none to one person for each person-time.
    """
    en, zh = (unit_name(unit, lang, one=True) for lang in ("en", "zh"))
    return Quantity.of(
        Observation(
            key=f"{ASSUMED}.{unit}", measure=ASSUMED, theme="", name_en=f"at most one {en}",
            name_zh=f"至多一{zh}", region="", region_en="", region_zh="", places=(), period="",
            unit=unit, nature="rule", population="", status="reported", precision="approximate",
            printed="1以下", value=Fraction(1), low=Fraction(0), high=Fraction(1),
            last_place=Fraction(1), approximation="at most", document="", title="", publisher="",
            published="", source=ASSUMED,
        )
    )  # fmt: skip
