"""A chart in words, for those who do not see it and for other programs.

Alt text, description, sources, data rows and fingerprint come from what is drawn, so they cannot
disagree with the picture.
"""

from __future__ import annotations

from fupin import style
from fupin.charts.chart_content import ChartContent
from fupin.charts.chart_data import Figures
from fupin.charts.chart_options import ChartOptions
from fupin.charts.words import alt_text, citations, data_rows, descriptions, fingerprints


class ChartDescription(ChartContent):
    """A chart as text and as rows of data.

    Raises
    ------
    MissingGlyphError
        If the font lacks a character of the chart's words.
    """

    def __init__(self, data: Figures, options: ChartOptions) -> None:
        super().__init__(data, options)
        for lang in self.languages:
            style.check_glyphs(*self.description(lang).split("\n"))

    def alt(self, lang: str | None = None) -> str:
        """Return one sentence for those who cannot see the chart.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The language of the words; see `Chart.language`.

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
        return alt_text.alt(self, self.language(lang))

    def description(self, lang: str | None = None) -> str:
        """Return every mark with its value and unit, the notes and the sources, a line each.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The language of the words; see `Chart.language`.

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
        return descriptions.description(self, self.language(lang))

    def citation(self, lang: str | None = None) -> str:
        """Return the sources in full: publisher, title in its own language, date.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The language of the words; see `Chart.language`.

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
        return citations.citation(self.marks, self.language(lang))

    def rows(self, lang: str | None = None) -> list[data_rows.Row]:
        """Return what is drawn, one row a mark.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The language of the words; see `Chart.language`.

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
        return data_rows.rows(self, self.language(lang))

    def fingerprint(self) -> str:
        r"""Return the chart as plain text, in each of its languages.

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

    def __repr__(self) -> str:
        return self.fingerprint()
