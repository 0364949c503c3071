"""An HTML page gives its paragraphs, without navigation and scripts."""

from __future__ import annotations

import pytest

from fupin.drafting.html_pages import html_text, is_html
from fupin.errors import FupinError

PAGE = """<!DOCTYPE html>
<html><head><meta charset="{}"><title>题目</title><style>p {{ margin: 3px }}</style></head>
<body><nav><a href="#">第1版</a></nav><h1>题目</h1>
<p>全县有贫困户<b>319</b>户，其中
脱贫户<span>310</span>户。</p><!-- 5 -->
<table><tr><td>甲村</td><td>3</td></tr><tr><td>乙村</td><td>4</td></tr></table>
<script>var a = 7;</script></body></html>"""
TEXT = "题目\n全县有贫困户319户，其中脱贫户310户。\n甲村\t3\n乙村\t4"


def test_a_paragraph_is_a_line():
    """A figure that is set bold stays in its sentence without spaces, a row of a table is a line."""
    assert html_text(PAGE.format("utf-8").encode(), "page.html") == (TEXT, "utf-8")


@pytest.mark.parametrize(
    ("named", "encoding"), [("gb2312", "gb18030"), ("utf-8", "gb18030"), ("nothing", "utf-8")]
)
def test_the_encoding_that_is_named_is_held_against_the_bytes(named, encoding):
    """A page that names another encoding than its own is read in its own."""
    text, found = html_text(PAGE.format(named).encode(encoding), "page.html")
    assert (text, found) == (TEXT, encoding)


def test_a_page_without_text_is_refused():
    """Scripts alone are no text."""
    with pytest.raises(FupinError, match="holds no text") as caught:
        html_text(b"<html><body><script>5</script></body></html>", "page.html")
    assert "44 bytes" in caught.value.why


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\xef\xbb\xbf<!doctype html><p>", True),
        (b"<!-- saved --> <HTML lang='zh'>", True),
        ("全县有<html>".encode(), False),
        (b"<htmlx>", False),
    ],
)
def test_a_page_is_told_by_its_beginning(content, told):
    """A text that speaks of tags is no page."""
    assert is_html(content) is told
