"""A lineage for people: text, and HTML that folds."""

from __future__ import annotations

import json
import pickle
import re
from html.parser import HTMLParser

import pytest

from fupin.errors import (
    FupinError,
    UnknownNameError,
)
from fupin.quantities.explanation import Explanation, explain, folded


def test_an_explanation_is_a_string_like_any_other(income):
    """It can be printed, searched, stored and sent."""
    text = income.explain(text=False)
    assert json.loads(json.dumps(text)) == text
    assert repr(text) == str(text)
    again = pickle.loads(pickle.dumps(text))  # noqa: S301 - our own
    assert again._repr_html_() == text._repr_html_()


def test_a_folder_that_is_none_is_an_error(each, tmp_path):
    """A mistyped folder is said, not passed over."""
    with pytest.raises(FupinError, match="is not a folder"):
        each.explain(text=tmp_path / "nowhere")


class Counter(HTMLParser):
    """Counts what opens and closes."""

    def __init__(self):
        super().__init__()
        self.open, self.seen = [], []

    def handle_starttag(self, tag, attrs):
        """Note an opening tag."""
        self.open.append(tag)
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        """Close the innermost tag, which must be of this name."""
        assert self.open.pop() == tag


def test_the_notebook_gets_folded_html(each):
    """One fold a quantity, the outermost open, every tag closed, the language said."""
    for lang in ("en", "zh"):
        page = Counter()
        page.feed(each.explain(lang, text=False)._repr_html_())
        assert page.open == []
        folds = [attrs for tag, attrs in page.seen if tag == "details"]
        assert [("open" in attrs) for attrs in folds] == [True, False, False]
        assert page.seen[0] == ("div", {"class": "fupin-lineage", "lang": lang})


def test_what_a_notebook_shows_by_itself_depends_on_no_folder(each, folder, monkeypatch):
    """The stored output of a cell is the same with and without the source text."""
    monkeypatch.setenv("FUPIN_SOURCES", str(folder))
    shown = each.explain(text=False)._repr_html_()
    assert each._repr_html_() == shown.replace("<details open>", "<details>")
    assert each._repr_html_() != shown


def test_titles_and_notes_are_escaped(figure):
    """A title with an angle bracket is text, not markup."""
    odd = figure("18万元", title="<b>", note="a & b")
    html = odd.explain(text=False)._repr_html_()
    assert "《&lt;b&gt;》" in html
    assert "a &amp; b" in html


def test_text_and_html_tell_the_same_facts(each):
    """Every line of the text stands in the HTML, in either language."""
    for lang in ("en", "zh"):
        told = explain(each, lang, text=False)
        assert isinstance(told, Explanation)
        html = re.sub("<[^>]*>", "", told.html)
        for line in told.splitlines():
            assert line.strip("│├└─ ") in html


def test_a_language_that_we_do_not_speak_is_refused(each):
    """English or Chinese."""
    with pytest.raises(UnknownNameError, match="'fr'"):
        explain(each, "fr", text=False)


def test_a_folded_figure_is_one_line_until_it_is_opened(income):
    """The outermost fold is closed, its summary is the figure's name and text."""
    assert folded(income, "en").startswith(
        '<div class="fupin-lineage" lang="en"><details>'
        "<summary>Income, Ngari, 2020: 131.32 million yuan</summary>"
    )
