"""What a process imports before it forks: the modules and caches that every child uses.

Only things that come out the same in every process: imports, tables read, the font opened.
"""

from __future__ import annotations

from importlib import import_module

import pandas as pd

from fupin.notebooks.slow_imports import without_iri_parser

_COLUMNS_IN_A_NOTEBOOK = 20
_FOR_KERNELS = (
    "ipykernel.kernelapp", "ipykernel.ipkernel", "ipykernel.zmqshell",
    "IPython.core.completerlib", "matplotlib_inline.backend_inline",
)  # fmt: skip
_FOR_EXPORTS = (
    "docx", "pptx", "xlsxwriter", "PIL.PngImagePlugin", "fontTools.fontBuilder",
    "matplotlib.backends.backend_svg", "matplotlib.backends.backend_pdf", "fupin.charts",
    "fupin.exports.png", "fupin.exports.svg", "fupin.exports.pdf", "fupin.exports.xlsx",
    "fupin.exports.docx", "fupin.exports.pptx", "fupin.exports.csv",
)  # fmt: skip
_FOR_PAGES = (
    "nbconvert.exporters.html",
    "nbconvert.filters.markdown_mistune",
    "fupin.report.notebook_pages",
)


def kernels() -> None:
    """Get ready to run notebooks that load, draw and publish."""
    for name in (*_FOR_KERNELS, *_FOR_EXPORTS):
        import_module(name)
    # On import pandas looks whether it runs in a terminal, and takes this process for one.
    pd.set_option("display.max_columns", _COLUMNS_IN_A_NOTEBOOK)
    from fupin import style
    from fupin.exports import docx_template, font_subsets, pptx_template
    from fupin.tables import catalogue

    catalogue.read()
    with style.context():
        style.face()
    font_subsets.house_font()
    docx_template.new_document()
    pptx_template.new_presentation()


def pages() -> None:
    """Get ready to turn notebooks into pages."""
    with without_iri_parser():
        for name in _FOR_PAGES:
            import_module(name)
