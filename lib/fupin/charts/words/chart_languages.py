"""The languages in which a chart has all of its words, and the refusal of one that it lacks."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from fupin.bilingual import Bilingual
from fupin.errors import TranslationError
from fupin.languages import LANGUAGES

_TONGUES = {"en": Bilingual("English", "英文"), "zh": Bilingual("Chinese", "中文")}


def common(
    texts: Iterable[Collection[str]], headline: tuple[str, str], form: str
) -> tuple[str, ...]:
    """Return the languages that all texts have.

    Parameters
    ----------
    texts : iterable of collection of {"en", "zh"}
        The languages of each text.
    headline : tuple of str
        The chart's, for the error.
    form : str

    Raises
    ------
    TranslationError
        If there is none.
    """
    given = list(texts)
    found = tuple(lang for lang in LANGUAGES if all(lang in some for some in given))
    if not found:
        raise TranslationError(
            Bilingual(
                "charts.{} has words in two languages, and in neither all of them.",
                "charts.{}的文字分属两种语言，没有一种是齐全的。",
            ).fill(form),
            Bilingual("Its headline is {!r}.", "其标题为{!r}。").fill("".join(headline)),
            Bilingual(
                "Write headline, notes and names in one language.",
                "标题、说明和名称请用同一种语言。",
            ),
        )
    return found


def check(asked: str, present: Sequence[str], headline: tuple[str, str]) -> None:
    """Raise unless the language that is asked for is among those that a chart has.

    Raises
    ------
    TranslationError
        With the headline, and how to make the chart in that language.
    """
    if asked not in present:
        raise TranslationError(
            Bilingual("The chart has no {} words.", "图表没有{}文字。").fill(_TONGUES[asked]),
            Bilingual("Its headline {!r} is in {} alone.", "其标题{!r}只有{}。").fill(
                "".join(headline), _TONGUES[present[0]]
            ),
            Bilingual(
                'Make it anew after fupin.use_language("{0}"), with words in {1}.',
                '请先写fupin.use_language("{0}")，再以{1}文字重新作图。',
            ).fill(asked, _TONGUES[asked]),
        )
