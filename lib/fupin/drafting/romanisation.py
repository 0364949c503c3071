"""Names in Latin letters for words in characters, as the tables ask for."""

from __future__ import annotations

import re

_SYLLABLES = 12  # a name is to be read at a glance


def romanised(words: str, between: str) -> str:
    """Return words in pinyin without tones, letters and digits as they are.

    Parameters
    ----------
    words : str
        In characters, letters, or both: ``贫困户``.
    between : str
        What stands between two syllables: ``"_"`` gives ``pin_kun_hu``.
    """
    from pypinyin import lazy_pinyin

    parts = " ".join(lazy_pinyin(words)).replace("ü", "v").lower()
    return between.join(re.findall("[a-z0-9]+", parts)[:_SYLLABLES])
