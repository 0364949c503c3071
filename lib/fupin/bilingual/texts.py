"""A text in English and Chinese."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from fupin.bilingual.current_language import shown_language


@dataclass(frozen=True)
class Bilingual:
    """One text in both languages; it shows in the one that the process speaks.

    Attributes
    ----------
    en, zh : str
        The text in English and in Chinese.

    Examples
    --------
    >>> from fupin.bilingual import Bilingual
    >>> said = Bilingual("{} of {} figures", "{1}个数字中的{0}个").fill(3, 12)
    >>> said.en, said.zh
    ('3 of 12 figures', '12个数字中的3个')
    >>> print(said)
    3 of 12 figures
    """

    en: str
    zh: str

    @classmethod
    def of(cls, say: Callable[[str], str]) -> Bilingual:
        """Return what a function of the language says in both."""
        return cls(say("en"), say("zh"))

    @classmethod
    def joined(cls, parts: Iterable[object], en: str, zh: str | None = None) -> Bilingual:
        """Return texts put together, with what stands between them in each language."""
        parts = list(parts)
        separators = {"en": en, "zh": en if zh is None else zh}
        return cls.of(lambda lang: separators[lang].join(in_language(part, lang) for part in parts))

    def fill(self, *values: object) -> Bilingual:
        """Return the text with its gaps filled as by `str.format`, each bilingual value in turn."""
        return self.of(
            lambda lang: getattr(self, lang).format(*(_in_gap(value, lang) for value in values))
        )

    def __str__(self) -> str:
        return in_language(self, shown_language())

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)


def in_language(text: object, lang: str) -> str:
    """Return a text in one of its languages; what is not bilingual is the same in both."""
    return str(getattr(text, lang)) if isinstance(text, Bilingual) else str(text)


def _in_gap(value: object, lang: str) -> object:
    return getattr(value, lang) if isinstance(value, Bilingual) else value
