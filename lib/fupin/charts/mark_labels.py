"""Labels that tell the marks of a chart apart, as short as they can be."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from fupin.bilingual import Bilingual
from fupin.charts.shared_traits import colons, shared_prefix, shared_trait
from fupin.errors import ChartError
from fupin.quantities.names import called
from fupin.quantities.quantity import Quantity

_TRAITS = ("name", "region", "period", "publisher")
LABELS = ("auto", *_TRAITS)


def labels(
    items: list[Quantity], label: str, form: str, beside: Sequence[str] = ()
) -> list[tuple[str, str]]:
    """Label quantities by what tells them apart.

    Parameters
    ----------
    items : list of Quantity
    label : {"auto", "name", "region", "period", "publisher"}
        ``auto`` takes as few of the others as tell all quantities apart.
    form : str
        The chart form, for the error.
    beside : sequence of {"period", "region"}
        What the form writes beside each label, so that ``auto`` need not repeat it.

    Returns
    -------
    list of tuple of str
        A label for each quantity, in English and Chinese.

    Raises
    ------
    ChartError
        If `label` is none of these, or if two quantities would carry the same label.
    """
    if label not in LABELS:
        raise ChartError(
            Bilingual("charts.{} knows no label {!r}.", "charts.{}没有{!r}这种标签。").fill(
                form, label
            ),
            Bilingual("Labels come from {}.", "标签可取自{}。").fill(
                Bilingual.joined(LABELS, ", ", "、")
            ),
            Bilingual(
                'Leave label="auto", or name quantities with q.named("English", "中文").',
                '请写label="auto"，或用q.named("……")命名。',
            ),
        )
    if beside and label == "auto":
        shown = [tuple(shared_trait(item, name) for name in ("name", *beside)) for item in items]
        if len(set(shown)) == len(items):
            return _without_prefix([(item.name("en"), item.name("zh")) for item in items], items)
    for traits in _combinations(items) if label == "auto" else [(label,)]:
        found = [_joined([shared_trait(item, name) for name in traits]) for item in items]
        pairs = [pair for pair in found if pair is not None]
        if all(len({pair[place] for pair in pairs}) == len(items) for place in (0, 1)):
            return _without_prefix(pairs, items) if traits == ("name",) else pairs
    twice = sorted({called(item) for item in items}, key=lambda name: name.en)
    raise ChartError(
        Bilingual("charts.{} cannot tell its marks apart.", "charts.{}的标记无法区分。").fill(form),
        Bilingual(
            "By {} some share a label, or have none: {}.", "按{}，有的标签相同，有的没有标签：{}。"
        ).fill(label, Bilingual.joined(twice[:6], "; ", "；")),
        Bilingual(
            'Name them apart with q.named("English", "中文").', '请用q.named("……")分别命名。'
        ),
    )


def _combinations(items: Sequence[Quantity]) -> list[tuple[str, ...]]:
    """Return which traits may make up a label, fewest first, without those that all share."""
    differ = [name for name in _TRAITS if len({shared_trait(item, name) for item in items}) > 1]
    found = [some for count in range(1, len(differ) + 1) for some in combinations(differ, count)]
    return found or [("name",)]


def _without_prefix(
    pairs: list[tuple[str, str]], items: Sequence[Quantity]
) -> list[tuple[str, str]]:
    """Return names without their shared prefix, which the subtitle says."""
    if shared_prefix(items) is None:
        return pairs
    ends = [
        tuple(name.rpartition(colon)[2] for name, colon in zip(pair, colons(item), strict=True))
        for pair, item in zip(pairs, items, strict=True)
    ]
    return [(english[:1].upper() + english[1:], chinese) for english, chinese in ends]


def _joined(parts: list[tuple[str, str] | None]) -> tuple[str, str] | None:
    known = [part for part in parts if part is not None]
    if len(known) < len(parts):
        return None
    return ", ".join(english for english, _ in known), "，".join(chinese for _, chinese in known)
