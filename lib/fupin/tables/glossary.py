"""The policy terms of the page, in Chinese characters, with what they mean."""

from __future__ import annotations

import pandas as pd

from fupin.bilingual import Bilingual
from fupin.languages import language
from fupin.languages.unknown_names import unknown_name
from fupin.tables import catalogue


def glossary(*terms: str, lang: str | None = None) -> pd.DataFrame:
    """Return policy terms with their gloss.

    Parameters
    ----------
    *terms : str
        Terms in characters, as ``"人次"``; all by default.
    lang : {"en", "zh"}, optional
        The language of ``definition``; that of `fupin.use_language` where it is left out.

    Returns
    -------
    pandas.DataFrame
        Indexed by term: ``pinyin``, ``gloss`` (in English), ``definition`` in one language,
        ``definition_en``, ``definition_zh``.

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
    said = table[f"definition_{language(lang)}"]
    table.insert(list(table.columns).index("definition_en"), "definition", said)
    for term in terms:
        if term not in table.index:
            raise unknown_name(
                Bilingual("term", "术语"),
                term,
                table.index,
                Bilingual("The glossary has", "术语表有"),
            )
    return table.loc[list(terms)] if terms else table
