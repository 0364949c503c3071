"""A notebook as a page: charts in its language, outputs in the simplest form, links that lead somewhere."""

from __future__ import annotations

import json
from html import escape

import pytest
from nbformat import v4

from fupin.report import notebook_pages


def test_a_date_in_a_table_does_not_break():
    """A cell of one date or print is kept on one line; words may wrap."""
    table = {"text/html": "<td>2019-01-04</td><td>13132万元</td><td>first-class</td><td>…</td>"}
    shown = notebook_pages._output(v4.new_output("execute_result", table), "en")
    assert shown == (
        '<td class="one">2019-01-04</td><td class="one">13132万元</td><td>first-class</td><td>…</td>'
    )


@pytest.mark.parametrize(("lang", "said"), [("en", "A finding"), ("zh", "一个发现")])
def test_a_page_is_written_with_its_charts(published, lang, said):
    """The published chart stands where the notebook shows it, as SVG with alt text."""
    folder = published / "01-alpha"
    record = json.loads((folder / "records" / "zz-first.json").read_text("utf-8"))
    shown = v4.new_output("execute_result", {"text/plain": record["fingerprint"], "image/png": "x"})
    cells = [v4.new_markdown_cell("# Who & why?"), v4.new_code_cell("chart", outputs=[shown])]
    (folder / "01-alpha.ipynb").write_text(
        v4.writes(v4.new_notebook(cells=cells)), encoding="utf-8"
    )
    notebook_pages.write(str(folder / "01-alpha.ipynb"), str(folder), [lang])
    page = (folder / lang / "notebooks" / "01-alpha.html").read_text("utf-8")
    assert "<title>Who &amp; why?</title>" in page
    assert f'alt="{escape(record["rendered"][lang]["alt"])}"' in page
    assert said in page
    assert "data:image/svg+xml;base64," in page
    assert not (folder / {"en": "zh", "zh": "en"}[lang] / "notebooks").exists()


def shown(kind: str, **what: object) -> str:
    """Return an output as the page has it."""
    return notebook_pages._output(v4.new_output(kind, **what), "en")


def test_outputs_are_escaped():
    """Text, errors and alt texts may hold what HTML takes for tags."""
    assert shown("stream", name="stdout", text="a < b") == "<pre>a &lt; b</pre>"
    assert shown("error", ename="E", evalue="<x>") == '<pre class="stop">E: &lt;x&gt;</pre>'
    assert shown("display_data", data={"text/plain": "<x>"}) == "<pre>&lt;x&gt;</pre>"
    picture = shown("display_data", data={"image/png": "AA\n", "text/plain": 'a "b"'})
    assert picture == '<img src="data:image/png;base64,AA" alt="a &quot;b&quot;">'


def test_html_goes_before_other_forms_without_what_pandas_says_of_looks():
    """The page has looks of its own."""
    table = '<style scoped>x</style><table border="1"><tr style="text-align: right;"></tr></table>'
    data = {"text/html": table, "text/plain": "x"}
    assert shown("display_data", data=data) == "<table><tr></tr></table>"
    assert "<em>x</em>" in shown("display_data", data={"text/markdown": "*x*", "text/plain": "y"})


@pytest.mark.parametrize(
    ("link", "mended"),
    [
        ('<a href="02-beta.ipynb">b</a>', '<a href="02-beta.html">b</a>'),
        ('<a href="./02-beta.ipynb#x">b</a>', '<a href="02-beta.html#x">b</a>'),
        ('<a href="../README.md">r</a>', "r"),
        ('<a href="https://example.org">e</a>', '<a href="https://example.org">e</a>'),
        ('<a href="#x">x</a>', '<a href="#x">x</a>'),
    ],
)
def test_links_lead_to_pages_or_are_text(link, mended):
    """Between notebooks, to the web, inside the page; into the checkout they lead nowhere."""
    assert notebook_pages._relink(link) == mended


@pytest.mark.parametrize(("lines", "is_folded"), [(60, False), (61, True)])
def test_a_tall_output_is_folded(lines, is_folded):
    """Sixty lines stand open."""
    text = "".join(f"{number}\n" for number in range(lines))
    page = notebook_pages._stream(text, "en")
    assert ("<details>" in page) is is_folded
    assert (f"{lines - 12} more lines" in page) is is_folded
