"""The chart of an example, as a picture beneath it."""

from __future__ import annotations

import doctest
from html import escape
from pathlib import Path

import pandas as pd

import fupin
from fupin import charts

GLOBALS = {"fupin": fupin, "charts": charts, "pd": pd}
FOLDER = "_images"


def picture_of(name: str, docstring: str, folder: Path) -> list[str]:
    """Draw the ``chart`` of a docstring's examples; return the lines that show it.

    Parameters
    ----------
    name : str
        The file's name.
    docstring : str
        Its examples are run; one of them makes ``chart``.
    folder : Path
        Where the pages are built.

    Returns
    -------
    list of str
        In reStructuredText, with the chart's own alt text.
    """
    examples = doctest.DocTestParser().get_doctest(docstring, GLOBALS, name, None, None)
    # Whether they give what they say is the tests' business.
    doctest.DocTestRunner().run(examples, out=lambda _: None, clear_globs=False)
    chart = examples.globs["chart"]
    path = folder / FOLDER / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(chart.png("en"))
    alt = escape(chart.alt("en"))
    return [
        "",
        ".. raw:: html",
        "",
        f'   <img class="chart" src="{FOLDER}/{path.name}" alt="{alt}">',
        "",
    ]
