"""The pages of the pack as a reader opens them from a disk."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_pages_fetch_nothing_and_every_link_leads_somewhere(report, lang, read_page):
    """They work from a disk: no script, no style sheet, no address elsewhere, no dead link."""
    for path in [report / "index.html", *sorted((report / lang).rglob("*.html"))]:
        page = read_page(path)
        assert page.asked == []
        for link in page.links:
            address, _, anchor = link.partition("#")
            target = (path.parent / address) if address else path
            assert target.exists(), link
            if anchor and target.suffix == ".html":
                assert anchor in read_page(target).ids
        for picture in page.pictures:
            assert picture["alt"].strip()
            if not picture["src"].startswith("data:"):
                assert (path.parent / picture["src"]).exists()


def test_front_pages_speak_their_language_and_keep_reading_order(report, read_page, chart_names):
    """Charts stand in the order of their notebooks, and of publishing within each."""
    for lang, tag, said in (("en", "en", "First finding"), ("zh", "zh-CN", "第一个发现")):
        page = read_page(report / lang / "index.html")
        assert page.lang == tag
        assert [each for each in page.ids if each in chart_names] == list(chart_names)
        assert said in "".join(page.text)
        assert said in page.pictures[0]["alt"]
        assert len(page.ids) == len(set(page.ids))


def test_front_pages_tell_of_what_is_missing(report):
    """A reader of the pack learns which notebooks stopped."""
    page = (report / "en" / "index.html").read_text("utf-8")
    assert "A failed attempt" in page
    assert "03-broken.ipynb, code cell 4 of 5" in page
    assert "04-gone.ipynb" in page


def test_pages_of_notebooks_show_charts_in_their_language(report, read_page):
    """The same notebook: English charts in the English page, Chinese ones in the Chinese."""
    for lang, said, other in (
        ("en", "First finding", "第一个发现"),
        ("zh", "第一个发现", "First finding"),
    ):
        page = read_page(report / lang / "notebooks" / "01-alpha.html")
        assert said in page.pictures[0]["alt"]
        assert other not in page.pictures[0]["alt"]
        assert page.pictures[0]["src"].startswith("data:image/svg+xml;base64,")
        assert "one\ntwo" in "".join(page.text)
        assert "02-beta.html" in page.links
        assert not [link for link in page.links if "README" in link]


@pytest.mark.parametrize(("lang", "said"), [("en", "58 more lines"), ("zh", "其余58行")])
def test_a_tall_output_is_whole_and_folded(report, lang, said):
    """Of seventy printed lines twelve stand open and the rest folded; none is lost."""
    page = (report / lang / "notebooks" / "01-alpha.html").read_text("utf-8")
    shown = page.partition(f"{said}</summary>")[0].rpartition("<pre>")[2].partition("</pre>")[0]
    folded = page.partition(f"{said}</summary><pre>")[2].partition("</pre>")[0]
    assert (shown + folded).split() == [str(number) for number in range(70)]
    assert len(shown.split()) == 12


def test_the_page_of_a_failed_notebook_shows_where_it_stopped(report, read_page):
    """The error stands after its cell, and nothing after it."""
    text = "".join(read_page(report / "en" / "notebooks" / "03-broken.html").text)
    assert "UnknownNameError: No measure named 'transfer_incme'" in text
    assert text.index("UnknownNameError") < text.index("never")
    assert "Fourth finding" in text


def test_the_window_of_a_page_is_titled_by_its_heading(report):
    """Without the sign of the link behind it, however that is written."""
    html = (report / "en" / "notebooks" / "01-alpha.html").read_text("utf-8")
    assert "<title>Alpha asks</title>" in html
