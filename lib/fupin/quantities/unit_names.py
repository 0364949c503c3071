"""Units in words, English and Chinese."""

from __future__ import annotations

from functools import cache

from fupin.quantities.unit_table import PURE, unit_table
from fupin.quantities.units import parts, written


@cache
def unit_name(unit: str, lang: str = "en", *, one: bool = False) -> str:
    """Return a unit in words: ``people``, ``yuan per household``; ``人``, ``元/户``.

    Parameters
    ----------
    unit : str
        A unit over our table.
    lang : {"en", "zh"}
    one : bool
        True for the singular, in English.
    """
    powers = parts(unit)
    above = [unit_table()[name] for name, power in powers.items() for _ in range(power)]
    below = [unit_table()[name] for name, power in powers.items() for _ in range(-power)]
    if lang == "zh":
        return "/".join(["·".join(u.zh for u in above), *(u.per for u in below)])
    last = [u.one if one else u.many for u in above[-1:]]
    top = "-".join([*(u.one for u in above[:-1]), *last])
    return " ".join([*([top] if top else []), *(f"per {u.one}" for u in below)])


def unit_name_scaled(unit: str, scale: str) -> str:
    """Return a unit counted in 万 or 亿 for an English sentence: ``万元 per household``."""
    powers = parts(unit)
    above = written({name: power for name, power in powers.items() if power > 0})
    below = {name: power for name, power in powers.items() if power < 0}
    top = "" if above == PURE else unit_name(above, "zh")
    return " ".join(filter(None, [scale + top, unit_name(written(below)) if below else ""]))
