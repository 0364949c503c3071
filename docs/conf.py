"""Builds the reference from the docstrings: `make reference`.

Nothing is fetched and nothing of the machine is written: no date, no path, no font, script or
inventory from elsewhere, so the same sources give the same pages.
"""

from __future__ import annotations

import inspect
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from numpydoc.xref import DEFAULT_LINKS
from pictures import picture_of
from public_names import public_names
from sphinx.application import Sphinx

import fupin

NAMES = public_names()
CALLED = {"fupin.frames.FigureDtype", "fupin.FupinError"}

project = "fupin"
version = release = fupin.__version__
language = "en"
extensions = ["sphinx.ext.autodoc", "sphinx.ext.autosummary", "numpydoc"]

# A name in single back-quotes becomes a link where it is in the reference, and is set apart if not.
default_role = "autolink"
smartquotes = False
nitpicky = True
nitpick_ignore = [("py:obj", "pandas.NA")]

autodoc_typehints = "none"  # the docstrings say the types, in words
autodoc_member_order = "bysource"
autosummary_generate = False
toc_object_entries_show_parents = "hide"

numpydoc_class_members_toctree = False
numpydoc_show_class_members = False  # the members stand below with their summaries
numpydoc_xref_param_type = True
numpydoc_xref_ignore = "all"
DEFAULT_LINKS.clear()  # links into Python's own pages would need an inventory that is fetched
numpydoc_xref_aliases = {
    name.rpartition(".")[2]: name for name, thing in NAMES.items() if inspect.isclass(thing)
}

html_theme = "furo"
html_title = f"fupin {version}"
html_static_path = ["static"]
html_css_files = ["reference.css"]
html_copy_source = False
html_show_copyright = False
html_show_search_summary = False  # a page opened from a folder may not fetch its neighbours
html_show_sphinx = False
html_use_index = True
html_domain_indices = False


def without_signature(_app: object, what: str, name: str, *_: object) -> tuple[str, str] | None:
    """Leave out how a class is called where nobody calls it: a function of ours makes it."""
    return ("", "") if what in ("class", "exception") and name not in CALLED else None


def with_picture(app: Sphinx, what: str, name: str, form: object, _: object, lines: list) -> None:
    """Show beneath the first example of a chart form what it draws."""
    module, _, short = name.rpartition(".")
    if module == "fupin.charts" and what == "function":
        example = next(place for place, line in enumerate(lines) if line.startswith(">>>"))
        end = lines.index("", example)
        lines[end:end] = picture_of(short, inspect.getdoc(form), app.outdir)


def setup(app: Sphinx) -> None:
    """Tell Sphinx what is particular here."""
    # After numpydoc, which takes the docstring apart.
    app.connect("autodoc-process-docstring", with_picture, priority=900)
    app.connect("autodoc-process-signature", without_signature)
