"""A mark, which is one quantity as it is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from fupin import languages
from fupin.charts.words import phrases, unit_labels
from fupin.quantities.quantity import Quantity


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
