"""What a chart shows, and the words drawn around it: headline, subtitle and notes."""

from __future__ import annotations

from typing import ClassVar

from fupin import languages, style
from fupin.charts import notes
from fupin.charts.chart_data import Figures, quantities
from fupin.charts.chart_options import ChartOptions
from fupin.charts.mark_labels import labels
from fupin.charts.marks import Mark
from fupin.charts.words import chart_languages, phrases, subtitles
from fupin.quantities.names import name_languages
from fupin.quantities.quantity import Quantity


class ChartContent:
    """The marks of a chart, with headline, subtitle and notes in its languages.

    `fupin.charts.Chart` says what its attributes and options are.
    """

    form: ClassVar[str] = ""
    in_time: ClassVar[bool] = False

    def __init__(self, data: Figures, options: ChartOptions) -> None:
        self.size, self.of = options.size, style.size(options.size)
        self._label, self._lang = options.label, options.lang and languages.language(options.lang)
        lang = languages.language(self._lang)
        self.headline = phrases.pair(options.headline, "headline", lang)
        self._subtitle = (
            phrases.pair(options.subtitle, "subtitle", lang) if options.subtitle else None
        )
        self.because = phrases.pair(options.because, "because", lang) if options.because else None
        made = self._make_marks(quantities(data, self.form))
        marks, self.figure_notes = notes.with_note_symbols(made)
        self.marks: tuple[Mark, ...] = tuple(marks)
        self.languages = self._common_languages()
        self._check()

    def _given(self) -> list[tuple[str, str]]:
        """Return the author's own texts."""
        return [pair for pair in (self.headline, self._subtitle, self.because) if pair]

    def _common_languages(self) -> tuple[str, ...]:
        texts = [phrases.languages_of(pair) for pair in self._given()]
        names = [name_languages(mark.quantity) for mark in self.marks]
        return chart_languages.common([*texts, *names], self.headline, self.form)

    def language(self, lang: str | None = None) -> str:
        """Return the language in which the chart is read, if it has words in it.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The one asked for. Where it is left out: the chart's ``lang=``; the one language of a
            chart whose words are single strings; that of `fupin.use_language`.

        Returns
        -------
        str
            ``en`` or ``zh``.

        Raises
        ------
        TranslationError
            If the chart has no words in it.

        Examples
        --------
        >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
        >>> chart = charts.steps(built, headline="Twenty of 24 are complete")
        >>> chart.languages, chart.language()
        (('en',), 'en')
        >>> chart.language("zh")
        Traceback (most recent call last):
            ...
        fupin.errors.TranslationError: The chart has no Chinese words.
        Its headline 'Twenty of 24 are complete' is in English alone.
        Make it anew after fupin.use_language("zh"), with words in Chinese.
        """
        own = self._lang or (self.languages[0] if len(self.languages) == 1 else None)
        asked = languages.language(lang or own)
        chart_languages.check(asked, self.languages, self.headline)
        return asked

    def _make_marks(self, items: list[Quantity]) -> list[Mark]:
        """Make marks of the quantities, in the order of drawing."""
        pairs = labels(items, self._label, self.form)
        return [Mark(item, pair) for item, pair in zip(items, pairs, strict=True)]

    def _check(self) -> None:
        """Raise `ChartError` where the form would misrepresent the marks."""

    def _remarks(self, lang: str) -> list[str]:
        """Say what a reader must know of the form, a sentence each."""
        return []

    def settings(self) -> dict[str, str]:
        """Return the options that change the picture, for the fingerprint.

        Returns
        -------
        dict of str to str
            Empty where the form has none.

        Examples
        --------
        >>> secretaries = fupin.get("first_secretaries.ngari.2020")
        >>> headline = ("One first secretary a village", "每村一名第一书记")
        >>> charts.units(secretaries, headline, per=5).settings()
        {'per': '5'}
        """
        return {}

    @property
    def unit(self) -> str | None:
        """The unit that all marks share, None if they do not.

        Examples
        --------
        >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
        >>> chart = charts.steps(built, headline=("Twenty of 24 are complete", "24个项目建成20个"))
        >>> chart.unit
        'project'
        """
        units = {mark.quantity.unit for mark in self.marks}
        return units.pop() if len(units) == 1 else None

    def title(self, lang: str) -> str:
        """Return the headline.

        Parameters
        ----------
        lang : {"en", "zh"}
            The language of the headline.

        Returns
        -------
        str
            As it is drawn.

        Examples
        --------
        >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
        >>> chart = charts.steps(built, headline=("Twenty of 24 are complete", "24个项目建成20个"))
        >>> chart.title("zh")
        '24个项目建成20个'
        """
        lang = self.language(lang)
        return phrases.plain(self.headline[languages.LANGUAGES.index(lang)], lang)

    def subtitle(self, lang: str) -> str:
        """Return what is measured, where and when, and in which unit.

        Parameters
        ----------
        lang : {"en", "zh"}
            The language of the subtitle.

        Returns
        -------
        str
            Computed from the figures, or the one that was given with the unit added.

        Examples
        --------
        >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
        >>> chart = charts.steps(built, headline=("Twenty of 24 are complete", "24个项目建成20个"))
        >>> chart.subtitle("en")
        'Ngari Prefecture, 2020 (projects)'
        """
        lang = self.language(lang)
        given = self._subtitle and self._subtitle[languages.LANGUAGES.index(lang)]
        return phrases.plain(subtitles.subtitle(self.marks, self.unit, given, lang), lang)

    def notes(self, lang: str) -> list[str]:
        """Return the notes above the footer: each flag, the reason for a comparison, remarks.

        Parameters
        ----------
        lang : {"en", "zh"}
            The language of the notes.

        Returns
        -------
        list of str
            One sentence or more a note; empty where there is nothing to say.

        Examples
        --------
        >>> rates = [fupin.get("plan_disbursed_rate"), fupin.get("plan_completion_rate")]
        >>> chart = charts.dots(rates, headline=("Two rates of one plan", "同一规划的两个比率"))
        >>> chart.notes("en")
        ['† Of funds received; of the plan it would print as 100%.', 'Line through a mark: the
            range that rounding leaves open.']
        """
        lang = self.language(lang)
        own = any(mark.quantity.observation is None for mark in self.marks)
        remarks = [phrases.word("own sums", lang)] * own + self._remarks(lang)
        return notes.paragraphs(self.figure_notes, self.because, remarks, lang)
