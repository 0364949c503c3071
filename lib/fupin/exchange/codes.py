"""The code lists: what each code of an exchanged row means, in English and Chinese."""

from __future__ import annotations

from typing import NamedTuple

from fupin.quantities.unit_names import unit_name
from fupin.tables.catalogue import Catalogue

FIXED = {
    "NATURE": {
        "flow": ("happens over the period", "流量：时期内发生"),
        "stock": ("stands at a moment", "存量：某一时点"),
        "ratio": ("one amount over another", "比率"),
        "rule": ("set by a rule", "规定数"),
    },
    "PRECISION": {
        "exact": ("counted in full, or set by a rule", "整数全计或规定数"),
        "rounded": ("rounded to the last printed digit", "四舍五入至末位数字"),
        "approximate": ("printed with a word of approximation", "带约数用语"),
    },
    "APPROXIMATION": {
        "about": ("somewhat more or less", "上下均可"),
        "nearly": ("somewhat less", "略低"),
        "over": ("somewhat more", "略高"),
        "at_least": ("a floor", "下限"),
        "at_most": ("a ceiling", "上限"),
    },
    # SDMX's own list, the two codes that we use.
    "OBS_STATUS": {
        "A": ("Normal value", "正常值"),
        "U": ("Low reliability", "可靠性低"),
    },
    "OUTCOME": {
        "reported": ("reported as an outcome", "已实现"),
        "planned": ("planned, not an outcome", "计划，并非结果"),
        "promised": ("promised, not an outcome", "承诺，并非结果"),
    },
}
"""Code lists that do not depend on the data: code to English and Chinese."""


class Code(NamedTuple):
    """One code: its id, its parent's id where codes nest, and its names."""

    id: str
    parent: str
    name_en: str
    name_zh: str


def code_lists(catalogue: Catalogue) -> dict[str, list[Code]]:
    """Return every code list by name; those of units and documents hold what the data use."""
    figures = catalogue.observations.values()
    documents = {figure.document: figure for figure in figures}
    lists = {
        "MEASURE": [
            Code(row["measure"], "", row["name_en"], row["name_zh"])
            for row in catalogue.measures.values()
        ],
        "AREA": [
            Code(row["region"], row["parent"], row["name_en"], row["name_zh"])
            for row in catalogue.regions.values()
        ],
        "DOCUMENT": [
            Code(name, "", figure.title or figure.publisher, figure.title or figure.publisher)
            for name, figure in sorted(documents.items())
        ],
        "UNIT": [
            Code(unit_code(unit), "", *(unit_name(unit, lang) or unit for lang in ("en", "zh")))
            for unit in sorted({figure.unit for figure in figures})
        ],
    }
    fixed = {
        name: [Code(code, "", *names) for code, names in codes.items()]
        for name, codes in FIXED.items()
    }
    return lists | fixed


def unit_code(unit: str) -> str:
    """Return a unit as a code, which may hold no stroke: ``yuan-PER-household``."""
    return unit.replace("/", "-PER-").replace("*", "-BY-")


def unit_of_code(code: str) -> str:
    """Return the unit of a code."""
    return code.replace("-PER-", "/").replace("-BY-", "*")
