"""The policy terms of the page, in Chinese characters, with what they mean."""

from __future__ import annotations

import pandas as pd

from fupin.errors import UnknownNameError
from fupin.tables import catalogue


def glossary(*terms: str) -> pd.DataFrame:
    """Return policy terms with their gloss.

    Parameters
    ----------
    *terms : str
        Terms in characters, as ``"人次"``; all by default.

    Returns
    -------
    pandas.DataFrame
        Indexed by term: ``pinyin``, ``gloss``, ``definition_en``, ``definition_zh``.

    Raises
    ------
    UnknownNameError
        If a term is not in the glossary.

    Examples
    --------
    >>> fupin.glossary("人次").loc["人次", ["pinyin", "gloss"]].tolist()
    ['réncì', 'person-times']
    >>> fupin.glossary("建档立卡", "贫困发生率")["gloss"].tolist()
    ['registered poor', 'poverty rate']
    """
    table = pd.DataFrame(catalogue.read().tables["glossary"]).set_index("term")
    for term in terms:
        if term not in table.index:
            raise UnknownNameError.among("term", term, table.index, "The glossary has")
    return table.loc[list(terms)] if terms else table
