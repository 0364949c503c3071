"""A page is whole in itself, says its language, and escapes what it is given."""

from __future__ import annotations

import re

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from fupin import style
from fupin.report import page_template


def notebook_page(lang, **changed):
    """Return the page of a notebook with a heading that is HTML, and a name that is not."""
    given = {"name": "a<b", "body": Markup("<h1>x</h1>"), "highlighting": ".k { color: red }"}
    return page_template.page("notebook", lang, "A < B", **(given | changed)).decode("utf-8")


@pytest.mark.parametrize(("lang", "tag"), [("en", "en"), ("zh", "zh-CN")])
def test_a_page_says_its_language_and_fetches_nothing(lang, tag):
    """The first link skips to the text; style stands inside."""
    html = notebook_page(lang)
    assert f'<html lang="{tag}">' in html
    assert html.index("<style>") < html.index(".k { color: red }") < html.index("</style>")
    assert html.index('href="#main"') < html.index('<main id="main"')
    assert not any(word in html for word in ("<script", "<link", "@import", "url("))


def test_a_page_escapes_what_is_not_marked_as_html():
    """The title and the name are texts, the body is HTML."""
    html = notebook_page("en")
    assert "<title>A &lt; B</title>" in html
    assert 'href="../index.html#a&lt;b"' in html
    assert "<h1>x</h1>" in html
    assert "&lt;h1&gt;x" in notebook_page("en", body="<h1>x</h1>")


def test_a_page_that_lacks_a_value_is_not_made():
    """Rather than one with an empty place."""
    with pytest.raises(UndefinedError, match="highlighting"):
        page_template.page("notebook", "en", "A", name="a", body="")


def test_every_value_that_a_style_sheet_names_is_given():
    """Colours of the charts' palette, and the fonts: a name without a value would undo its rule."""
    html = notebook_page("en")
    used = set(re.findall(r"var\(--([a-z]+)\)", html))
    assert {"ink", "ground", "accent", "fonts"} <= used
    assert used <= set(re.findall(r"--([a-z]+):", html))
    assert f"--ink: {style.INK};" in html
