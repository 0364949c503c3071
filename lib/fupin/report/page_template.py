"""The pages of a pack, from the templates beside this module: nothing is fetched from anywhere.

Jinja escapes every value that is not marked as HTML, and fails on a name that is not given.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from fupin import style
from fupin.languages import TAGS
from fupin.report.phrases import phrase

if TYPE_CHECKING:
    from jinja2 import Environment

_COLOURS = ("ground", "ink", "quiet", "rule", "accent", "navy", "ochre", "red")


@cache
def _templates() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    templates = Environment(
        loader=PackageLoader("fupin.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    colours = {name: getattr(style, name.upper()) for name in _COLOURS}
    templates.globals |= {"colours": colours, "phrase": phrase, "tags": TAGS}
    return templates


def page(template: str, lang: str, title: str, **values: object) -> bytes:
    """Return a whole page, UTF-8.

    Parameters
    ----------
    template : {"index", "language_choice", "notebook"}
    lang : {"en", "zh"}
    title : str
        For the window, and the heading of an index.
    **values
        What the template asks for. HTML is a `markupsafe.Markup`; anything else is escaped.
    """
    found = _templates().get_template(f"{template}.html.jinja")
    return found.render(lang=lang, title=title, **values).encode("utf-8")
