"""English and Chinese: which language is spoken, and our own words in both.

`choice` says which languages there are and which one is spoken, `phrases` holds fixed words
with gaps, `periods` writes dates for people, `publishers` parts a publisher's two names.
"""

from fupin.languages.choice import LANGUAGES, TAGS, check_language, language, use_language
from fupin.languages.periods import period
from fupin.languages.phrases import Phrases
from fupin.languages.publishers import publisher

__all__ = [
    "LANGUAGES",
    "TAGS",
    "Phrases",
    "check_language",
    "language",
    "period",
    "publisher",
    "use_language",
]
