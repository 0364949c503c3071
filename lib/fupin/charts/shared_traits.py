"""What the figures behind a chart have in common: a region, a period, the start of a name."""

from __future__ import annotations

from collections.abc import Sequence

from fupin import languages
from fupin.quantities.names import name_languages
from fupin.quantities.quantity import Quantity

COLONS = (("en", ": "), ("zh", "："))
"""What parts the subject of a name from the rest, by language."""


def shared_trait(quantity: Quantity, name: str) -> tuple[str, str] | None:
    """Return what all sources of a quantity share, in English and Chinese.

    Parameters
    ----------
    quantity : Quantity
    name : {"name", "region", "period", "publisher"}

    Returns
    -------
    tuple of str or None
        None where the sources differ. A quantity has one name, whatever its sources.
    """
    if name == "name":
        return quantity.name("en"), quantity.name("zh")
    found = {
        {
            "region": (leaf.region_en, leaf.region_zh),
            "period": (languages.period(leaf.period, "en"), languages.period(leaf.period, "zh")),
            "publisher": languages.publisher(leaf.publisher),
        }[name]
        for leaf in quantity.sources()
    }
    return found.pop() if len(found) == 1 else None


def shared_prefix(items: Sequence[Quantity]) -> tuple[str, str] | None:
    """Return what all names say before a colon: ``Profit share`` in ``Profit share: poor``.

    None where one of the names has no colon, in either language, and for a lone quantity.
    """
    if len(items) < 2:
        return None
    found = {_prefix(item) for item in items}
    shared = found.pop()
    return shared if not found and all(shared) else None


def _prefix(item: Quantity) -> tuple[str, str]:
    names = item.name("en"), item.name("zh")
    english, chinese = (
        name.rpartition(colon)[0] for name, colon in zip(names, colons(item), strict=True)
    )
    return english, chinese


def colons(item: Quantity) -> tuple[str, str]:
    """Return what parts the English and the Chinese name; one name for both has its own."""
    own = [colon for lang, colon in COLONS if lang in name_languages(item)]
    return (own[0], own[0]) if len(own) == 1 else (COLONS[0][1], COLONS[1][1])
