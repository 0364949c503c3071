"""The documents that the figures used were printed in, found by way of their origin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pandas as pd

from fupin.bilingual import Bilingual
from fupin.errors import FupinError
from fupin.languages import language, publisher
from fupin.quantities.observation import Observation
from fupin.quantities.quantity import Quantity


def cite(
    *used: pd.DataFrame | Quantity | Iterable[Quantity], lang: str | None = None
) -> pd.DataFrame:
    """Return the documents that figures were printed in.

    Parameters
    ----------
    *used : DataFrame, Quantity, or iterable of Quantity
        Loaded frames, printed figures, computed quantities.
    lang : {"en", "zh"}, optional
        The language of the publishers: in Chinese their Chinese names alone, in English both. That
        of `fupin.use_language` where it is left out.

    Returns
    -------
    pandas.DataFrame
        One row a document, in the order of the sources: ``publisher``, ``title``, ``published``
        and ``figures``, how many of its printed figures were used.

    Raises
    ------
    FupinError
        If something is neither; a plain number has no source.

    Examples
    --------
    Where do the figures behind a rate come from?

    >>> rate = fupin.get("plan_funds_disbursed") / fupin.get("plan_funds_received")
    >>> fupin.cite(rate)[["title", "figures"]]
         title  figures
    0  足音铿锵战脱贫        2
    >>> fupin.cite(fupin.load("early_warning"))[["publisher", "published", "figures"]]
                publisher   published  figures
    0  Tibet Daily (西藏日报)        2021        6
    1  Tibet Daily (西藏日报)  2021-11-26        4

    A plain number has no source:

    >>> fupin.cite(98)
    Traceback (most recent call last):
        ...
    fupin.errors.FupinError: We can cite printed figures alone.
    98 cannot say where it was printed.
    Pass a frame of fupin.load(...), or quantities.
    """
    figures = {figure for item in used for figure in _printed_figures(item)}
    count = Counter((f.publisher, f.title, f.published) for f in sorted(figures, key=_page_first))
    if language(lang) == "zh":
        count = Counter(
            {(publisher(who)[1], title, day): n for (who, title, day), n in count.items()}
        )
    rows = [(*document, n) for document, n in count.items()]
    return pd.DataFrame(rows, columns=["publisher", "title", "published", "figures"])


def _page_first(figure: Observation) -> tuple[bool, tuple[str, bool, int, str]]:
    return figure.start is None, figure.order


def _printed_figures(item: object) -> Iterable[Observation]:
    if isinstance(item, Quantity):
        return item.sources()
    if isinstance(item, pd.DataFrame):
        item = item["quantity"]
    if isinstance(item, Iterable) and not isinstance(item, str):
        return [figure for each in item for figure in _printed_figures(each)]
    raise FupinError(
        Bilingual("We can cite printed figures alone.", "只能引注刊载的数字。"),
        Bilingual("{!r} cannot say where it was printed.", "{!r}没有刊载出处。").fill(item),
        Bilingual(
            "Pass a frame of fupin.load(...), or quantities.", "请传入fupin.load(...)的表或数量。"
        ),
    )
