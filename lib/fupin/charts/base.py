"""A chart as a picture: drawn, turned into an image, saved, and shown in a notebook."""

from __future__ import annotations

import io
from os import PathLike
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from fupin import style
from fupin.charts.chart_data import Figures
from fupin.charts.chart_description import ChartDescription
from fupin.charts.chart_options import ChartOptions

SCREEN_DPI = 110
_Bundle = tuple[dict[str, bytes | str], dict[str, dict[str, str]]]


class Chart(ChartDescription):
    """A chart that knows what it shows; each form returns one.

    It is drawn when asked. Footer, alt text, description and fingerprint come from what is drawn,
    so they cannot disagree with the picture. A notebook shows it as a picture.

    Parameters
    ----------
    data : DataFrame, iterable of Quantity or Quantity
        A loaded frame, or quantities.
    options : ChartOptions
        Headline, size and what else every form takes.

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
    languages : tuple of str
        Those that it has words in: both where they are pairs, one where a single string is given.
    in_time : bool
        Whether the marks stand in the order of time, so that the first and last are the ends.

    Raises
    ------
    ChartError
        If the form would misrepresent the data.
    TranslationError
        If its words are in two languages, and in neither all of them; later, if it is asked for
        in a language that it has no words in.
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

    def __init__(self, data: Figures, options: ChartOptions) -> None:
        super().__init__(data, options)
        if options.ax is not None:
            self.draw(ax=options.ax)

    def draw(self, lang: str | None = None, ax: Axes | None = None) -> Figure:
        """Draw the chart.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The language of the words; see `Chart.language`.
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
        lang = self.language(lang)
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
            The language of the words; see `Chart.language`.
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
            The language of the words; see `Chart.language`.

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

        return exports.save(self, path, lang=self.language(lang))

    def _repr_mimebundle_(self, **asked: object) -> _Bundle:
        # JupyterLab shows the picture; nbval compares the text, which needs no picture to be equal.
        lang = self.language()
        data: dict[str, bytes | str]
        data = {"image/png": self.png(lang), "text/plain": self.fingerprint()}
        return data, {"image/png": {"alt": self.alt(lang)}}
