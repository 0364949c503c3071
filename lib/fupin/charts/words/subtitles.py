"""What all marks share, said once above them, with the unit."""

from __future__ import annotations

from collections.abc import Sequence

from fupin import languages
from fupin.charts.marks import Mark
from fupin.charts.shared_traits import shared_prefix, shared_trait
from fupin.charts.words import unit_labels
from fupin.charts.words.phrases import word
from fupin.quantities.unit_names import unit_name
from fupin.quantities.unit_table import PURE

_PERCENT = ("%", "per cent", "percent")


def subtitle(marks: Sequence[Mark], unit: str | None, given: str | None, lang: str) -> str:
    """Return what is measured, with the unit.

    Parameters
    ----------
    marks : sequence of Mark
    unit : str or None
        The unit that all marks share, if they do.
    given : str or None
        The author's own words; the unit is added where they lack it.
    lang : {"en", "zh"}
    """
    said = given or _shared(marks, lang)
    if unit in (None, PURE) or (given and _names_unit(given, unit, lang)):
        return said
    named = unit_labels.bracketed(unit, lang)
    return word("in", lang, said, named) if said else word("unit only", lang, named)


def _names_unit(given: str, unit: str, lang: str) -> bool:
    """Tell whether an author's subtitle names the unit already."""
    if unit == "percent":
        return any(sign in given.lower() for sign in _PERCENT)
    if lang == "zh":
        # 人 stands in 人口 too, so the unit counts as said only where it stands as one.
        short = unit_labels.classifier(unit)
        return any(form in given for form in (f"单位：{short}", f"（{short}）", f"万{short}"))
    forms = unit_name(unit, "en"), unit_name(unit, "en", one=True)
    return any(form.lower() in given.lower() for form in forms)


def _shared(marks: Sequence[Mark], lang: str) -> str:
    """Return the name, place and period that all marks have in common, unless a label says it."""
    place = languages.LANGUAGES.index(lang)
    items = [mark.quantity for mark in marks]
    begins = shared_prefix(items)
    said = [begins[place]] if begins else []
    for name in ("name", "region", "period"):
        found = {shared_trait(item, name) for item in items}
        common = found.pop() if len(found) == 1 else None
        if common and not all(common[place] in mark.label[place] for mark in marks):
            said.append(common[place])
    periods = {leaf.period for item in items for leaf in item.sources()}
    if len(periods) > 2 and all(period.endswith("-12-31") for period in periods):
        said.append(word("year ends", lang))
    return ("，" if lang == "zh" else ", ").join(said)
