"""Fixed words with gaps, in English and Chinese."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

from fupin.bilingual import LANGUAGES


class Phrases:
    """A table of phrases by name.

    Parameters
    ----------
    table : mapping of name to (str, str)
        Each phrase in English and Chinese, with gaps as in `str.format`.

    Examples
    --------
    >>> say = Phrases({"range": ("{} to {}", "{}至{}")})
    >>> say("range", "zh", 40, 43)
    '40至43'
    """

    def __init__(self, table: Mapping[Hashable, tuple[str, str]]) -> None:
        self._table = table

    def __call__(self, name: Hashable, lang: str, *values: object, **named: object) -> str:
        """Return a phrase in one language, its gaps filled."""
        return self._table[name][LANGUAGES.index(lang)].format(*values, **named)

    def __contains__(self, name: object) -> bool:
        """Tell whether there is a phrase of this name."""
        return name in self._table

    def both(self, name: Hashable) -> tuple[str, str]:
        """Return a phrase in English and Chinese, its gaps as they are."""
        return self._table[name]
