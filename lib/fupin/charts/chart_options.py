"""The options that all chart forms have in common."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from matplotlib.axes import Axes

Words: TypeAlias = str | tuple[str, str]
"""A text in the language that the process speaks, or in English and Chinese."""


@dataclass(frozen=True)
class ChartOptions:
    """What every form takes beside its data.

    Attributes
    ----------
    headline : str or (str, str)
        The finding, in one language, or in English and Chinese.
    subtitle : str, (str, str) or None
        What is measured; computed where None. The unit is added where it is missing.
    size : str
        ``column``, ``page`` or ``slide``.
    because : str, (str, str) or None
        Why figures that do not compare stand together. Printed as a note.
    label : str
        What labels a mark, or a series: ``name``, ``region``, ``period``, ``publisher``, or
        ``auto`` for the fewest of these that tell all apart.
    ax : matplotlib.axes.Axes or None
        Draw at once in the place of these axes: headline, panel and footer share it.
    lang : str or None
        ``en`` or ``zh``, of single texts and of the picture; that of `fupin.use_language` where
        None.

    Examples
    --------
    Options are keywords of each form; this one says where the labels come from:

    >>> poor = fupin.load("poverty", period="2015-12-31")
    >>> poor = poor[poor["measure"] == "registered_poor_persons"]
    >>> poor = poor[poor["region"].isin(["ngari", "nagqu", "shannan", "shigatse"])]
    >>> headline = ("Of these four, Ngari registered fewest", "四地中阿里登记人数最少")
    >>> charts.bars(poor, headline, label="region").marks[0].label
    ('Shigatse City', '日喀则市')
    """

    headline: Words
    subtitle: Words | None = None
    size: str = "page"
    because: Words | None = None
    label: str = "auto"
    ax: Axes | None = None
    lang: str | None = None
