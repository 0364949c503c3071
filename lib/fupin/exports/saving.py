"""One chart into one file, by the ending of its name."""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from fupin.errors import ExportError
from fupin.exports.chart_protocol import Chart
from fupin.files import writing
from fupin.languages import language

if TYPE_CHECKING:
    from fupin.exports.rendered_chart import RenderedChart

FORMATS = ("png", "svg", "pdf", "xlsx", "docx", "pptx", "csv")


def save(chart: Chart, path: str | os.PathLike[str], lang: str | None = None) -> Path:
    """Write a chart to a file, whole or not at all.

    Parameters
    ----------
    chart : Chart
        See `fupin.charts`.
    path : path
        Where to; its ending says how: ``.png``, ``.svg``, ``.pdf``, ``.xlsx``, ``.docx``,
        ``.pptx`` or ``.csv``.
    lang : {"en", "zh"}, optional
        The language of the file; that of `fupin.use_language` where it is left out.

    Returns
    -------
    Path
        Where the file is.

    Raises
    ------
    ExportError
        If we have no such format, or the folder is missing, read-only or full.
    MissingGlyphError
        If the house font lacks a character.
    """
    path = Path(path)
    form = path.suffix.removeprefix(".").lower()
    _check_ending(form, path)
    from fupin.exports.rendered_chart import (
        RenderedChart,
    )  # brings matplotlib, which importing us must not

    return writing.write(path, render(RenderedChart.draw(chart, language(lang)), form))


def render(rendered: RenderedChart, form: str) -> bytes:
    """Return the bytes of a chart in one of `FORMATS`.

    Raises
    ------
    ExportError
        If the library behind the format is not installed.
    """
    try:
        content: bytes = import_module(f"fupin.exports.{form}").render(rendered)
    except ModuleNotFoundError as error:
        raise ExportError(
            f"We cannot make a {form.upper()} file here.",
            f"It takes the package that provides {error.name!r}, which is not installed.",
            'Type: pip install "fupin[exports]"',
        ) from error
    return content


def _check_ending(form: str, path: Path) -> None:
    if form not in FORMATS:
        endings = ", ".join(f".{each}" for each in FORMATS)
        raise ExportError(
            f"{path.name} is not written.",
            f"Its ending {path.suffix!r} is none of {endings}.",
            f'Type chart.save("{path.stem or "chart"}.png"), or another of these endings.',
        )
