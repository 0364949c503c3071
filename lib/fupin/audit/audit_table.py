"""The audit: every relation of ``data/relations.csv`` put to the test, as one table for people.

How a verdict comes about is said in `fupin.audit.verdicts`; it rests on exact intervals and is
never written down beforehand.
"""

from __future__ import annotations

import pandas as pd

from fupin.audit import verdicts
from fupin.bilingual import Bilingual
from fupin.languages import language
from fupin.languages.unknown_names import unknown_name


def audit(theme: str | None = None, lang: str | None = None) -> pd.DataFrame:
    """Put every relation to the test.

    Parameters
    ----------
    theme : str, optional
        Only relations of this theme.
    lang : {"en", "zh"}, optional
        The language of the columns of words; that of `fupin.use_language` where it is left out.

    Returns
    -------
    pandas.DataFrame
        One row for each relation, indexed by its name, in the order of ``relations.csv``:

        ``theme``, ``kind``, ``claim``
            As in ``relations.csv``.
        ``ground``
            What it rests on: ``logic``, a stated ``reading``, ``outside`` figures, or ``none``.
        ``expression``
            The claim in words and signs.
        ``printed``, ``computed``
            The side put to the test, and the interval that it is held against (or what the prints
            give in place of a missing figure).
        ``verdict``, ``why``
            One of ``agrees``, ``agrees when rounded``, ``contradicts`` and ``cannot be checked``,
            and what decided it.
        ``bases``, ``settles``
            What came of each base that was tried, and what would settle what cannot be checked.
        ``remark``, ``remark_reason``
            The remark that explains it, if any.
        ``tested``, ``against``, ``implied``
            Quantities with their lineage; None where a figure is missing.
        ``observations``
            Keys of all figures that the row names.

        Each column of words, and the verdict, has the other language in a column of its own, with
        ``_zh`` appended to its name; in a Chinese audit with ``_en``.

    Raises
    ------
    RelationError
        With all rows that are malformed, by file and row.
    UnknownNameError
        If no relation has this theme.

    See Also
    --------
    fupin.audit.unexplained : The contradictions that no remark explains.
    fupin.audit.as_text : An audit as text for a terminal.

    Examples
    --------
    How does the page stand up to its own figures?

    >>> fupin.audit()["verdict"].value_counts()
    verdict
    agrees                 131
    cannot be checked       41
    contradicts             13
    agrees when rounded      8
    Name: count, dtype: int64

    Which base makes the printed 98 % true?

    >>> print(fupin.audit("plan").loc["plan-disbursed-rate", "bases"])
    Funds received: agrees when rounded, 97.8375 to 97.8911 %; Investment planned:
        contradicts, 99.7244 to 99.7796 %
    """
    # Reading tables and computing is imported when the first audit is asked for.
    from fupin.audit.data_audit import audited
    from fupin.audit.results_table import IN_CHINESE
    from fupin.tables import catalogue

    table = audited(catalogue.read().folder)
    if language(lang) == "zh":
        table = table.rename(columns=IN_CHINESE)
    if theme is None:
        return table.copy()
    if theme not in set(table["theme"]):
        raise unknown_name(
            Bilingual("theme", "专题"),
            theme,
            table["theme"].unique(),
            Bilingual("The audit has", "核对表有"),
        )
    return table[table["theme"] == theme].copy()


def unexplained(table: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of an audit that contradict and that no remark explains.

    Parameters
    ----------
    table : pandas.DataFrame
        What `fupin.audit` returns, or some of its rows.

    Returns
    -------
    pandas.DataFrame
        The rows; there should be none.

    Examples
    --------
    >>> from fupin.audit import unexplained
    >>> len(unexplained(fupin.audit()))
    0
    """
    return table[
        (table["verdict"].map(verdicts.code) == verdicts.CONTRADICTS) & (table["remark"] == "")
    ]


def uncovered() -> list[str]:
    """Return the page's figures that no relation names; there should be none.

    Returns
    -------
    list of str
        Their keys.

    Examples
    --------
    >>> from fupin.audit import uncovered
    >>> uncovered()
    []
    """
    from fupin.audit.data_audit import audited
    from fupin.tables import catalogue

    read = catalogue.read()
    named = {key for keys in audited(read.folder)["observations"] for key in keys}
    own = [o.key for o in read.observations.values() if o.source == read.sources[0]]
    return [key for key in own if key not in named]
