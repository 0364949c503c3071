"""Units in words, English and Chinese."""

from __future__ import annotations

from functools import cache

from fupin.bilingual import Bilingual
from fupin.languages import language
from fupin.quantities.unit_table import PURE, unit_table
from fupin.quantities.units import parts, written


def unit_name(unit: str, lang: str | None = None, *, one: bool = False) -> str:
    """Return a unit in words: ``people``, ``yuan per household``; ``人``, ``元/户``.

    Parameters
    ----------
    unit : str
        A unit over our table.
    lang : {"en", "zh"}, optional
        The language that the process speaks, where it is left out.
    one : bool
        True for the singular, in English.
    """
    return _unit_name(unit, language(lang), one=one)


def unit_called(unit: str) -> Bilingual:
    """Return what an error calls a unit: its name, or that there is none."""
    if unit == PURE:
        return Bilingual("no unit", "无单位")
    return Bilingual.of(lambda lang: unit_name(unit, lang))


@cache
def _unit_name(unit: str, lang: str, *, one: bool) -> str:
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
    return " ".join(filter(None, [scale + top, unit_name(written(below), "en") if below else ""]))
