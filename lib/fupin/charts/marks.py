"""From quantities, or a loaded frame of them, to labelled marks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING, TypeAlias

from fupin import languages
from fupin.charts.words import phrases, unit_labels
from fupin.errors import ChartError
from fupin.quantities.quantity import Quantity

if TYPE_CHECKING:
    from pandas import DataFrame

Figures: TypeAlias = "DataFrame | Iterable[Quantity] | Quantity"
"""What a chart takes: a loaded frame, several quantities, or one."""

SIGNS = "†‡§¶‖※"
"""What points from a label to a note, in the order in which the notes are met."""


@dataclass(frozen=True)
class Mark:
    """One quantity as it is drawn.

    Attributes
    ----------
    quantity : Quantity
    label : tuple of str
        What stands beside it, in English and Chinese.
    role : str
        ``value``, or what else it is for: ``reference``, ``whole``, ``from``, ``to``.
    signs : str
        The signs of the notes that belong to it.
    group : tuple of str or None
        The series or panel it belongs to, in English and Chinese.

    Examples
    --------
    >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
    >>> chart = charts.steps(built, headline=("Twenty of 24 are complete", "24个项目建成20个"))
    >>> chart.marks[0]
    Mark(quantity=24 projects, label=('New industry projects', '新建产业扶贫项目'),
        role='value', signs='', group=None)
    """

    quantity: Quantity
    label: tuple[str, str]
    role: str = "value"
    signs: str = ""
    group: tuple[str, str] | None = None

    @property
    def value(self) -> float:
        """The value as a float, in the quantity's unit.

        Examples
        --------
        >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
        >>> chart = charts.steps(built, headline=("Twenty of 24 are complete", "24个项目建成20个"))
        >>> chart.marks[1].value
        20.0
        """
        return float(self.quantity.value)

    @property
    def low(self) -> float:
        """The least that the prints allow, as a float in the quantity's unit.

        Examples
        --------
        >>> chart = charts.numberline(fupin.get("microcredit_balance"), headline=("Owed", "余额"))
        >>> chart.marks[0].low
        155000000.0
        """
        return float(self.quantity.low)

    @property
    def high(self) -> float:
        """The most that the prints allow, as a float in the quantity's unit.

        Examples
        --------
        >>> chart = charts.numberline(fupin.get("microcredit_balance"), headline=("Owed", "余额"))
        >>> chart.marks[0].high
        165000000.0
        """
        return float(self.quantity.high)

    def name(self, lang: str) -> str:
        """Return the label with the signs of its notes.

        Parameters
        ----------
        lang : {"en", "zh"}
            The language of the label.

        Returns
        -------
        str
            As it is drawn.

        Examples
        --------
        >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
        >>> chart = charts.steps(built, headline=("Twenty of 24 are complete", "24个项目建成20个"))
        >>> chart.marks[1].name("en")
        'New industry projects completed'
        """
        return phrases.plain(self.label[languages.LANGUAGES.index(lang)], lang) + self.signs

    def text(self, lang: str) -> str:
        """Return the quantity with its unit, and no more digits than the prints support.

        Parameters
        ----------
        lang : {"en", "zh"}
            The language of the words.

        Returns
        -------
        str
            As in `Quantity.text`.

        Examples
        --------
        >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
        >>> chart = charts.steps(built, headline=("Twenty of 24 are complete", "24个项目建成20个"))
        >>> chart.marks[1].text("en"), chart.marks[1].text("zh")
        ('20 projects', '20个项目')
        """
        return phrases.plain(self.quantity.text(lang), lang)

    def short(self, lang: str) -> str:
        """Return the text without the unit, where the subtitle gives it.

        Parameters
        ----------
        lang : {"en", "zh"}
            The language of the words.

        Returns
        -------
        str
            As it stands beside the mark.

        Examples
        --------
        >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
        >>> chart = charts.steps(built, headline=("Twenty of 24 are complete", "24个项目建成20个"))
        >>> chart.marks[1].short("en")
        '20'
        """
        return unit_labels.without_unit(self.text(lang), self.quantity.unit, lang)


def quantities(data: Figures, form: str) -> list[Quantity]:
    """Return the quantities of a loaded frame, a list or a single one.

    Raises
    ------
    ChartError
        If there are none, or if something is no quantity.
    """
    if isinstance(data, Quantity):
        items = [data]
    elif hasattr(data, "columns"):
        if "quantity" not in data.columns:
            raise ChartError(
                f"The frame has no figures that charts.{form} could draw.",
                f"It has the columns {', '.join(map(str, data.columns))}, none of them 'quantity'.",
                "Keep the column 'quantity' of fupin.load(...), or give a list of quantities.",
            )
        items = list(data["quantity"])
    elif isinstance(data, Iterable) and not isinstance(data, (str, bytes)):
        items = list(data)
    else:
        items = [data]
    if not items:
        raise ChartError(
            f"charts.{form} has nothing to draw.",
            "The frame or list is empty.",
            "See what there is with fupin.load(), and loosen the filter.",
        )
    strangers = [item for item in items if not isinstance(item, Quantity) or not item.sources()]
    if strangers:
        raise ChartError(
            f"charts.{form} draws quantities alone, each with its origin.",
            f"{', '.join(repr(item)[:40] for item in strangers[:5])}: where was it printed?",
            'Type fupin.get("measure", region=..., period=...), or fupin.load("theme").',
        )
    return items


def shared_trait(quantity: Quantity, name: str) -> tuple[str, str] | None:
    """Return what all sources of a quantity share: its region, period or publisher, as a pair."""
    if name == "name":
        return quantity.name("en"), quantity.name("zh")
    found = {
        {
            "region": (leaf.region_en, leaf.region_zh),
            "period": (languages.period(leaf.period, "en"), languages.period(leaf.period, "zh")),
            "publisher": publisher(leaf.publisher),
        }[name]
        for leaf in quantity.sources()
    }
    return found.pop() if len(found) == 1 else None


def prefix(items: Sequence[Quantity]) -> tuple[str, str] | None:
    """Return what all names say before a colon: ``Profit share`` in ``Profit share: poor``."""
    if len(items) < 2:
        return None
    found = {
        tuple(item.name(lang).rpartition(colon)[0] for lang, colon in _COLONS) for item in items
    }
    shared = found.pop()
    return shared if not found and all(shared) else None


def publisher(name: str) -> tuple[str, str]:
    """Return a publisher's name as a pair; of ``Tibet Daily (西藏日报)`` the two parts."""
    before, bracket, rest = name.partition(" (")
    inside = rest.removesuffix(")")
    if bracket and any("\u4e00" <= character <= "\u9fff" for character in inside):
        return before, inside
    return name, name


_COLONS = (("en", ": "), ("zh", "："))

_FACETS = ("name", "region", "period", "publisher")
LABELS = ("auto", *_FACETS)


def labels(
    items: list[Quantity], label: str, form: str, beside: Sequence[str] = ()
) -> list[tuple[str, str]]:
    """Label quantities by what tells them apart.

    Parameters
    ----------
    items : list of Quantity
    label : str
        ``auto``, or one of ``name``, ``region``, ``period``, ``publisher``.
    form : str
        For the error.
    beside : sequence of {"period", "region"}
        What stands beside the label in any case, so that ``auto`` need not repeat it.

    Raises
    ------
    ChartError
        If two quantities would carry the same label.
    """
    if label not in LABELS:
        raise ChartError(
            f"charts.{form} knows no label {label!r}.",
            f"Labels come from {', '.join(LABELS)}.",
            'Leave label="auto", or name quantities with q.named("English", "中文").',
        )
    if beside and label == "auto":
        shown = [tuple(shared_trait(item, name) for name in ("name", *beside)) for item in items]
        if len(set(shown)) == len(items):
            return _bare([pair for pair, *_ in shown], items)
    for way in _ways(items) if label == "auto" else [(label,)]:
        pairs = [_joined([shared_trait(item, name) for name in way]) for item in items]
        if None not in pairs and all(len({p[i] for p in pairs}) == len(pairs) for i in (0, 1)):
            return _bare(pairs, items) if way == ("name",) else pairs
    twice = sorted({item.name("en") for item in items})
    raise ChartError(
        f"charts.{form} cannot tell its marks apart.",
        f"By {label} some share a label, or have none: {'; '.join(twice[:6])}.",
        'Name them apart with q.named("English", "中文").',
    )


def _ways(items: Sequence[Quantity]) -> list[tuple[str, ...]]:
    """Return which facets may make up a label, fewest first; none that is the same for all."""
    facets = [name for name in _FACETS if len({shared_trait(item, name) for item in items}) > 1]
    ways = [way for count in range(1, len(facets) + 1) for way in combinations(facets, count)]
    return ways or [("name",)]


def _bare(pairs: list[tuple[str, str]], items: Sequence[Quantity]) -> list[tuple[str, str]]:
    """Leave out what the subtitle says of all."""
    if prefix(items) is None:
        return pairs
    ends = [
        tuple(name.rpartition(colon)[2] for name, (_, colon) in zip(pair, _COLONS, strict=True))
        for pair in pairs
    ]
    return [(english[:1].upper() + english[1:], chinese) for english, chinese in ends]


def _joined(parts: list[tuple[str, str] | None]) -> tuple[str, str] | None:
    if None in parts:
        return None
    return tuple((", ", "，")[place].join(part[place] for part in parts) for place in (0, 1))


def with_signs(marks: Iterable[Mark]) -> tuple[list[Mark], list[tuple[str, str]]]:
    """Put signs on marks with flags; return the marks and the notes in the signs' order."""
    notes: list[tuple[str, str]] = []
    out = []
    for mark in marks:
        for flag in mark.quantity.flags:
            if tuple(flag) not in notes:
                notes.append(tuple(flag))
        places = sorted(notes.index(tuple(flag)) for flag in mark.quantity.flags)
        out.append(replace(mark, signs="".join(sign(place) for place in places)))
    return out, notes


def sign(place: int) -> str:
    """Return the sign of the note at a place: †, ‡, §, ¶, ‖, ※, then each twice."""
    return SIGNS[place % len(SIGNS)] * (place // len(SIGNS) + 1)
