"""The chart that every form derives from.

A form makes marks, refuses what it would misrepresent, measures its panel and draws it. Headline,
notes, footer, alt text, description and fingerprint come from here and from `fupin.charts.words`.
"""

from __future__ import annotations

import io
from os import PathLike
from pathlib import Path
from typing import ClassVar, Generic, Protocol, TypeVar

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from fupin import languages, style
from fupin.charts import notes
from fupin.charts.chart_options import ChartOptions
from fupin.charts.checks import refuse
from fupin.charts.layout.canvas import Sheet
from fupin.charts.layout.header_footer import Box, HeaderFooter
from fupin.charts.mark_labels import labels
from fupin.charts.marks import Figures, Mark, quantities
from fupin.charts.words import (
    alt_text,
    citations,
    data_rows,
    descriptions,
    fingerprints,
    phrases,
    subtitles,
)
from fupin.quantities.quantity import Quantity

SCREEN_DPI = 110
_Bundle = tuple[dict[str, bytes | str], dict[str, dict[str, str]]]


class PanelLayout(Protocol):
    """A panel, measured before it is drawn."""

    @property
    def height(self) -> float:
        """The height at which it looks best, in points."""

    @property
    def least(self) -> float:
        """The smallest height at which nothing in it touches, in points."""


class Chart:
    """A chart that knows what it shows; each form returns one.

    It is drawn when asked. Footer, alt text, description and fingerprint come from what is drawn,
    so they cannot disagree with the picture. A notebook shows it as a picture.

    Parameters
    ----------
    data : DataFrame, iterable of Quantity or Quantity
        A loaded frame, or quantities.
    options : ChartOptions

    Attributes
    ----------
    marks : tuple of Mark
        What is drawn, in the order of drawing.
    figure_notes : list of (str, str)
        What is odd about the figures, in English and Chinese, in the order of the note symbols.
    size : str
        ``column``, ``page`` or ``slide``.
    of : fupin.style.Size
        That size's measures.
    form : str
        What the form is called.
    in_time : bool
        Whether the marks stand in the order of time, so that the first and last are the ends.

    Raises
    ------
    ChartError
        If the form would misrepresent the data.
    TranslationError
        If a text is given in one language only.
    MissingGlyphError
        If the font lacks a character of the chart's words.
    UnknownNameError
        If there is no such size or language.

    Examples
    --------
    >>> names = ("new_projects", "new_projects_completed", "new_projects_operating")
    >>> headline = ("Half of the new projects are operating", "新建项目半数已投产")
    >>> chart = charts.steps([fupin.get(name) for name in names], headline)
    >>> chart.form, chart.size, len(chart.marks)
    ('steps', 'page', 3)
    """

    form: ClassVar[str] = ""
    in_time: ClassVar[bool] = False

    def __init__(self, data: Figures, options: ChartOptions) -> None:
        self.size, self.of = options.size, style.size(options.size)
        self.headline = phrases.pair(options.headline, "headline")
        self._subtitle = options.subtitle and phrases.pair(options.subtitle, "subtitle")
        self.because = options.because and phrases.pair(options.because, "because")
        self._label, self._lang = options.label, options.lang and languages.language(options.lang)
        made = self._make_marks(quantities(data, self.form))
        marks, self.figure_notes = notes.with_note_symbols(made)
        self.marks: tuple[Mark, ...] = tuple(marks)
        self._check()
        for lang in languages.LANGUAGES:
            style.check_glyphs(*self.description(lang).split("\n"))
        if options.ax is not None:
            self.draw(ax=options.ax)

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
        own = any(mark.quantity.observation is None for mark in self.marks)
        remarks = [phrases.word("own sums", lang)] * own + self._remarks(lang)
        return notes.paragraphs(self.figure_notes, self.because, remarks, lang)

    def alt(self, lang: str | None = None) -> str:
        """Return one sentence for those who cannot see the chart.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The chart's own language, else ``FUPIN_LANG``, else English.

        Returns
        -------
        str
            What form it is, what it shows, the ends and the source.

        Examples
        --------
        >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
        >>> chart = charts.steps(built, headline=("Twenty of 24 are complete", "24个项目建成20个"))
        >>> chart.alt("en")
        'Nested steps headed "Twenty of 24 are complete": New industry projects (24 projects),
            New industry projects completed (20 projects).'
        """
        return alt_text.alt(self, languages.language(lang or self._lang))

    def description(self, lang: str | None = None) -> str:
        """Return every mark with its value and unit, the notes and the sources, a line each.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The chart's own language, else ``FUPIN_LANG``, else English.

        Returns
        -------
        str
            Lines of text; they say all that the picture says.

        Examples
        --------
        >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
        >>> chart = charts.steps(built, headline=("Twenty of 24 are complete", "24个项目建成20个"))
        >>> print(chart.description("en"))
        Twenty of 24 are complete.
        Ngari Prefecture, 2020 (projects).
        Nested steps.
        New industry projects: 24 projects.
        New industry projects completed: 20 projects.
        100 %: New industry projects.
        Source: Tibet Daily, 《凝心聚力，高质量递交脱贫攻坚答卷》, 2021.
        """
        return descriptions.description(self, languages.language(lang or self._lang))

    def citation(self, lang: str | None = None) -> str:
        """Return the sources in full: publisher, title in its own language, date.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The chart's own language, else ``FUPIN_LANG``, else English.

        Returns
        -------
        str
            One sentence for all documents that the figures were printed in.

        Examples
        --------
        >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
        >>> chart = charts.steps(built, headline=("Twenty of 24 are complete", "24个项目建成20个"))
        >>> chart.citation("en")
        'Source: Tibet Daily, 《凝心聚力，高质量递交脱贫攻坚答卷》, 2021.'
        """
        return citations.citation(self.marks, languages.language(lang or self._lang))

    def rows(self, lang: str | None = None) -> list[data_rows.Row]:
        """Return what is drawn, one row a mark.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The chart's own language, else ``FUPIN_LANG``, else English.

        Returns
        -------
        list of dict
            The same keys in each row and in both languages: ``label``, ``group``, ``role``,
            ``value``, ``low``, ``high``, ``unit``, ``text``, ``printed``, ``key``, ``region``,
            ``period``, ``status``, ``source``, ``title``, ``published``, ``notes``. What several
            prints say is joined by semicolons.

        Examples
        --------
        >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
        >>> chart = charts.steps(built, headline=("Twenty of 24 are complete", "24个项目建成20个"))
        >>> pd.DataFrame(chart.rows("en"))[["label", "value", "printed"]]
                                     label  value printed
        0            New industry projects     24     24个
        1  New industry projects completed     20     20个
        """
        return data_rows.rows(self, languages.language(lang or self._lang))

    def fingerprint(self) -> str:
        r"""Return the chart as plain text in both languages.

        Two charts with the same fingerprint show the same. It stands in stored notebooks, where a
        test compares it.

        Returns
        -------
        str
            Form, words, marks with exact values, sources and alt text, a line each.

        Examples
        --------
        >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
        >>> chart = charts.steps(built, headline=("Twenty of 24 are complete", "24个项目建成20个"))
        >>> print("\n".join(chart.fingerprint().splitlines()[:3]))
        steps (page)
        headline en: Twenty of 24 are complete
        headline zh: 24个项目建成20个
        """
        return fingerprints.fingerprint(self)

    def draw(self, lang: str | None = None, ax: Axes | None = None) -> Figure:
        """Draw the chart.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The chart's own language, else ``FUPIN_LANG``, else English.
        ax : matplotlib.axes.Axes, optional
            Draw in the place of these axes instead of on a figure of its own.

        Returns
        -------
        matplotlib.figure.Figure
            The figure that it is drawn on.

        Raises
        ------
        ChartError
            If the marks do not fit into the size or the axes.

        Examples
        --------
        >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
        >>> chart = charts.steps(built, headline=("Twenty of 24 are complete", "24个项目建成20个"))
        >>> drawn = chart.draw("en")
        >>> round(drawn.get_figwidth(), 2)
        np.float64(6.31)
        """
        lang = languages.language(lang or self._lang)
        with style.context(self.size):
            return self._draw(lang, ax)

    def _draw(self, lang: str, ax: Axes | None) -> Figure:
        """Draw the chart, with the house style in force."""
        raise NotImplementedError

    def png(self, lang: str | None = None, dpi: float = SCREEN_DPI) -> bytes:
        """Return the picture as PNG bytes without date or program, the same in every process.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The chart's own language, else ``FUPIN_LANG``, else English.
        dpi : float
            Dots to an inch.

        Returns
        -------
        bytes
            The content of a PNG file.

        Raises
        ------
        ChartError
            If the marks do not fit into the size.

        Examples
        --------
        >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
        >>> chart = charts.steps(built, headline=("Twenty of 24 are complete", "24个项目建成20个"))
        >>> chart.png("en", dpi=50)[1:4]
        b'PNG'
        """
        figure, out = self.draw(lang), io.BytesIO()
        with style.context(self.size):
            figure.savefig(out, format="png", dpi=dpi, metadata={"Software": None})
        return out.getvalue()

    def save(self, path: str | PathLike[str], lang: str | None = None) -> Path:
        r"""Write the chart to a file, whole or not at all; its ending says how.

        Parameters
        ----------
        path : path
            Where to: ``.png``, ``.svg``, ``.pdf``, ``.xlsx``, ``.docx``, ``.pptx`` or ``.csv``.
        lang : {"en", "zh"}, optional
            The chart's own language, else ``FUPIN_LANG``, else English.

        Returns
        -------
        Path
            Where the file is.

        Raises
        ------
        ExportError
            If we have no such format, or the folder is missing, read-only or full.
        MissingGlyphError
            If our font lacks a character.

        Examples
        --------
        >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
        >>> chart = charts.steps(built, headline=("Twenty of 24 are complete", "24个项目建成20个"))
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     path = chart.save(f"{folder}/new-projects.csv", "en")
        ...     print(path.name, path.read_bytes().count(b"\n"), "lines")
        new-projects.csv 3 lines

        >>> chart.save("new-projects.bmp")
        Traceback (most recent call last):
            ...
        fupin.errors.ExportError: new-projects.bmp is not written.
        Its ending '.bmp' is none of .png, .svg, .pdf, .xlsx, .docx, .pptx, .csv.
        Type chart.save("new-projects.png"), or another of these endings.
        """
        from fupin import exports

        return exports.save(self, path, lang=languages.language(lang or self._lang))

    def _repr_mimebundle_(self, **asked: object) -> _Bundle:
        # JupyterLab shows the picture; nbval compares the text, which needs no picture to be equal.
        lang = languages.language(self._lang)
        data: dict[str, bytes | str]
        data = {"image/png": self.png(lang), "text/plain": self.fingerprint()}
        return data, {"image/png": {"alt": self.alt(lang)}}

    def __repr__(self) -> str:
        return self.fingerprint()


Layout = TypeVar("Layout", bound=PanelLayout)


class ChartForm(Chart, Generic[Layout]):
    """A chart whose panel is measured, then drawn between header and footer."""

    def _layout(self, lang: str, width: float) -> Layout:
        """Measure the panel at a width in points."""
        raise NotImplementedError

    def _draw_panel(self, sheet: Sheet, box: Box, layout: Layout, lang: str) -> None:
        """Draw the panel."""
        raise NotImplementedError

    def _draw(self, lang: str, ax: Axes | None) -> Figure:
        paragraphs = [*self.notes(lang), citations.footer(self.marks, lang)]
        around = HeaderFooter(self.title(lang), self.subtitle(lang), paragraphs, self.of, ax)
        layout = self._layout(lang, around.width)
        self._check_room(around.height + layout.least, around.room)
        sheet, box = around.draw(layout.height)
        self._draw_panel(sheet, box, layout, lang)
        return sheet.figure

    def _check_room(self, needed: float, room: float) -> None:
        if needed > room + 0.5:
            larger = "" if self.size == "page" else 'size="page", '
            raise refuse(
                self.form,
                "needs more height than there is.",
                f"It needs {needed:.0f} points; there are {room:.0f}.",
                f"Take fewer marks or words, {larger}or draw two charts.",
            )
