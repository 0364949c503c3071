"""Texts in English and Chinese, and the language in which they are shown.

This package is below `fupin.errors`, whose three beats are such texts; what a program calls is in
`fupin.languages`.

- `current_language` says which language the process speaks.
- `texts` holds a text in both languages.
"""

from fupin.bilingual.current_language import LANGUAGES, asked_language, choose, shown_language
from fupin.bilingual.texts import Bilingual, in_language

__all__ = [
    "LANGUAGES", "Bilingual", "asked_language", "choose", "in_language", "shown_language",
]  # fmt: skip
