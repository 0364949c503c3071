"""A page is whole in itself and says its language."""

from __future__ import annotations

import pytest

from fupin.report import page_template


@pytest.mark.parametrize(("lang", "tag"), [("en", "en"), ("zh", "zh-CN")])
def test_a_page_says_its_language_and_fetches_nothing(lang, tag):
    """The title is escaped, the body is not; the first link skips to the text."""
    html = page_template.page(lang, "A < B", "p { color: red; }", '<main id="main">x</main>')
    assert f'<html lang="{tag}">' in html
    assert "<title>A &lt; B</title>" in html
    assert html.index("<style>") < html.index("p { color: red; }") < html.index("</style>")
    assert html.index('href="#main"') < html.index('<main id="main">x</main>')
    assert not any(word in html for word in ("<script", "<link", "@import", "url("))
