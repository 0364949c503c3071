"""Which languages there are, and which one is spoken."""

from __future__ import annotations

from fupin.bilingual import LANGUAGES, Bilingual, asked_language, choose
from fupin.errors import UnknownNameError

TAGS = {"en": "en", "zh": "zh-CN"}
"""How HTML and SVG name them."""

__all__ = ["LANGUAGES", "TAGS", "check_language", "language", "use_language"]


def use_language(lang: str | None) -> None:
    """Let everything that the library says from now on be in one language.

    Names, units, explanations, errors, feedback to exercises, tables and charts speak it, wherever
    no ``lang=`` asks for another. A notebook calls it in its first cell.

    Parameters
    ----------
    lang : {"en", "zh"} or None
        English or Chinese; None takes the choice back. Then ``FUPIN_LANG`` decides, and English
        where that is not set.

    Raises
    ------
    UnknownNameError
        If it is neither English nor Chinese; the choice stays as it was.

    Examples
    --------
    >>> fupin.use_language("zh")
    >>> income = fupin.get("transfer_income", region="ngari", period="2020")
    >>> income
    13,132万元 [131,315,000至131,325,000]
    >>> income.text("en")
    '131.32 million yuan'
    >>> fupin.use_language("en")
    >>> income
    131.32 million yuan [131,315,000 to 131,325,000]
    >>> fupin.use_language(None)
    """
    choose(None if lang is None else check_language(lang))


def language(asked: str | None = None) -> str:
    """Return the language to speak.

    It is the one asked for, else the one of `use_language`, else ``FUPIN_LANG``, else English.

    Raises
    ------
    UnknownNameError
        If it is neither ``en`` nor ``zh``.
    """
    return check_language(asked or asked_language() or "en")


def check_language(lang: str) -> str:
    """Return a language as given.

    Raises
    ------
    UnknownNameError
        If it is neither ``en`` nor ``zh``.
    """
    if lang not in LANGUAGES:
        raise UnknownNameError(
            Bilingual("No language named {!r}.", "没有名为{!r}的语言。").fill(lang),
            Bilingual("We speak English and Chinese: 'en', 'zh'.", "可用英文和中文：'en'、'zh'。"),
            Bilingual(
                "Set lang or the environment variable FUPIN_LANG to one of them.",
                "请将lang或环境变量FUPIN_LANG设为其中之一。",
            ),
        )
    return lang
