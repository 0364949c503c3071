"""A mark, which is one quantity as it is drawn, and the quantities that a chart is given."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, cast

from fupin import languages
from fupin.bilingual import Bilingual
from fupin.charts.words import phrases, unit_labels
from fupin.errors import ChartError
from fupin.quantities.quantity import Quantity

if TYPE_CHECKING:
    from pandas import DataFrame

Figures: TypeAlias = "DataFrame | Iterable[Quantity] | Quantity"
"""What a chart takes: a loaded frame, several quantities, or one."""


@dataclass(frozen=True)
class Mark:
    """One quantity as it is drawn.

    Attributes
    ----------
    quantity : Quantity
    label : tuple of str
        What stands beside it, in English and Chinese.
    role : str
        ``value``, or what else it is for: ``reference``, ``whole``.
    note_symbols : str
        What leads to its notes: ``†‡``.
    group : tuple of str or None
        The series or panel it belongs to, in English and Chinese.

    Examples
    --------
    >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
    >>> chart = charts.steps(built, headline=("Twenty of 24 are complete", "24个项目建成20个"))
    >>> chart.marks[0]
    Mark(quantity=24 projects, label=('New industry projects', '新建产业扶贫项目'),
        role='value', note_symbols='', group=None)
    """

    quantity: Quantity
    label: tuple[str, str]
    role: str = "value"
    note_symbols: str = ""
    group: tuple[str, str] | None = None

    @property
    def series(self) -> tuple[str, str]:
        """The group, in a form that gives every mark one; a ValueError where there is none.

        Examples
        --------
        >>> charts.Mark(fupin.get("new_projects"), ("All", "全部"), group=("New", "新建")).series
        ('New', '新建')
        """
        if self.group is None:
            raise ValueError(f"{self.label[0]!r} belongs to no series")
        return self.group

    @property
    def value(self) -> float:
        """The value as a float, in the quantity's unit.

        Examples
        --------
        >>> chart = charts.numberline(fupin.get("new_projects"), headline=("Projects", "项目"))
        >>> chart.marks[0].value
        24.0
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
        >>> chart = charts.numberline(fupin.get("new_projects"), headline=("Projects", "项目"))
        >>> chart.marks[0].name("en")
        'New industry projects'
        """
        return phrases.plain(self.label[languages.LANGUAGES.index(lang)], lang) + self.note_symbols

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
        >>> chart = charts.numberline(fupin.get("new_projects"), headline=("Projects", "项目"))
        >>> chart.marks[0].text("en"), chart.marks[0].text("zh")
        ('24 projects', '24个项目')
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
        >>> chart = charts.numberline(fupin.get("new_projects"), headline=("Projects", "项目"))
        >>> chart.marks[0].short("en")
        '24'
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
        items = _column(cast("DataFrame", data), form)
    elif isinstance(data, Iterable) and not isinstance(data, (str, bytes)):
        items = list(data)
    else:
        items = [data]
    if not items:
        raise ChartError(
            Bilingual("charts.{} has nothing to draw.", "charts.{}没有可画的数字。").fill(form),
            Bilingual("The frame or list is empty.", "表或列表为空。"),
            Bilingual(
                "See what there is with fupin.load(), and loosen the filter.",
                "请用fupin.load()查看现有数字，并放宽筛选条件。",
            ),
        )
    strangers = [item for item in items if not isinstance(item, Quantity) or not item.sources()]
    if strangers:
        raise ChartError(
            Bilingual(
                "charts.{} draws quantities alone, each with its origin.",
                "charts.{}只画有出处的数量。",
            ).fill(form),
            Bilingual("{}: where was it printed?", "{}刊载于何处？").fill(
                Bilingual.joined((repr(item)[:40] for item in strangers[:5]), ", ", "、")
            ),
            Bilingual(
                'Type fupin.get("measure", region=..., period=...), or fupin.load("theme").',
                '请写fupin.get("measure", region=..., period=...)，或fupin.load("theme")。',
            ),
        )
    return items


def _column(data: DataFrame, form: str) -> list[Quantity]:
    """Return the figures of a loaded frame."""
    if "quantity" not in data.columns:
        raise ChartError(
            Bilingual(
                "The frame has no figures that charts.{} could draw.",
                "表中没有charts.{}可画的数字。",
            ).fill(form),
            Bilingual(
                "It has the columns {}, none of them 'quantity'.",
                "现有的列为{}，没有quantity列。",
            ).fill(Bilingual.joined(data.columns, ", ", "、")),
            Bilingual(
                "Keep the column 'quantity' of fupin.load(...), or give a list of quantities.",
                "请保留fupin.load(...)的quantity列，或给出数量的列表。",
            ),
        )
    return list(data["quantity"])  # or a frame of another library
