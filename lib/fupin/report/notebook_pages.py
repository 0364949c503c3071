"""Notebooks as pages that anybody can read: one file each, nothing fetched from anywhere."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Callable
from html import escape, unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fupin.files import writing
from fupin.languages import TAGS
from fupin.report import page_template
from fupin.report.phrases import phrase

if TYPE_CHECKING:
    from nbformat import NotebookNode

_PANDAS = re.compile(
    r'<style scoped>.*?</style>| border="1"| style="text-align: right;"', re.DOTALL
)
"""The styles that pandas writes into a table: the page has its own."""

_NUMERAL = re.compile(r"<td>(?=[^<]*\d)([\d.,:/\u2212-]+[%\u4e00-\u9fff]{0,6})</td>")
"""A cell of one number, date, period or print, which must not break over two lines."""
_MAX_LINES, _LINES_BEFORE_FOLD = 60, 12
"""A printed output of more lines than the first is folded after as many as the second."""


def write(source: str, work: str, langs: list[str]) -> None:
    """Write the pages of a run notebook, one a language, into its folder.

    Parameters
    ----------
    source : str
        The notebook with its outputs.
    work : str
        The folder that holds its ``records/`` and ``en/charts/``; pages go to ``en/notebooks/``.
    langs : list of str
    """
    from nbformat import v4

    reads: Callable[[str], NotebookNode] = v4.reads
    path, folder = Path(source), Path(work)
    text = path.read_text("utf-8")
    records = [
        json.loads(each.read_text("utf-8")) for each in sorted(folder.glob("records/*.json"))
    ]
    for lang in langs:
        notebook = reads(text)
        _insert_charts(notebook, {each["fingerprint"]: each for each in records}, folder, lang)
        target = folder / lang / "notebooks" / f"{path.stem}.html"
        target.parent.mkdir(parents=True, exist_ok=True)
        writing.write(target, _page(notebook, path.stem, lang))


def _insert_charts(
    notebook: NotebookNode, records: dict[str, dict[str, Any]], folder: Path, lang: str
) -> None:
    """Put the published charts, in the page's language, where the notebook shows them."""
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            said = output.get("data", {}).get("text/plain", "")
            if said in records and lang in records[said]["rendered"]:
                output.data = {"text/html": _figure(records[said], folder, lang)}


def _figure(record: dict[str, Any], folder: Path, lang: str) -> str:
    rendered = record["rendered"][lang]
    svg = (folder / lang / "charts" / f"{record['id']}.svg").read_bytes()
    picture = "data:image/svg+xml;base64," + b64encode(svg).decode("ascii")
    lines = "".join(f"<p>{escape(line)}</p>" for line in rendered["description"].splitlines())
    return (
        f'<figure lang="{TAGS[lang]}"><img src="{picture}" alt="{escape(rendered["alt"])}">'
        f"<details><summary>{phrase('in words', lang)}</summary>{lines}</details></figure>"
    )


def _page(notebook: NotebookNode, name: str, lang: str) -> bytes:
    from markupsafe import Markup

    body = _relink(_body(notebook, lang))
    first = re.search(r"<h1[^>]*>(.*?)</h1>", body, re.DOTALL)
    return page_template.page(
        "notebook",
        lang,
        _heading_text(first.group(1)) if first else name,
        name=name,
        body=Markup(body),  # noqa: S704  nbconvert and the functions here have escaped the texts
        highlighting=Markup(_highlighting()),  # noqa: S704  Pygments' own rules
    )


def _heading_text(heading: str) -> str:
    """Return a heading's text: without tags, and without the link that nbconvert puts behind it."""
    bare = re.sub(r'<a class="anchor-link".*?</a>', "", heading, flags=re.DOTALL)
    return unescape(re.sub(r"<[^>]*>", "", bare)).strip()


def _body(notebook: NotebookNode, lang: str) -> str:
    """Return the cells as HTML: Markdown and code by nbconvert, outputs in the simplest form."""
    from nbconvert.filters import markdown2html_mistune
    from nbconvert.filters.highlight import Highlight2HTML

    colour = Highlight2HTML(pygments_lexer="ipython3")
    parts = []
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            parts.append(markdown2html_mistune(cell.source))
        elif cell.cell_type == "code" and cell.source.strip():
            parts.append(colour(cell.source))
            parts += [f'<div class="said">{_output(each, lang)}</div>' for each in cell.outputs]
    return "\n".join(parts)


def _output(output: NotebookNode, lang: str) -> str:
    if output.output_type == "stream":
        return _stream(output.text, lang)
    if output.output_type == "error":
        return f'<pre class="stop">{escape(output.ename)}: {escape(output.evalue)}</pre>'
    data = output.data
    if "text/html" in data:
        return _NUMERAL.sub(r'<td class="one">\1</td>', _PANDAS.sub("", data["text/html"]))
    if "text/markdown" in data:
        from nbconvert.filters import markdown2html_mistune

        return str(markdown2html_mistune(data["text/markdown"]))
    if "image/png" in data:
        alt = output.metadata.get("image/png", {}).get("alt", data.get("text/plain", ""))
        return f'<img src="data:image/png;base64,{data["image/png"].strip()}" alt="{escape(alt)}">'
    return f"<pre>{escape(data.get('text/plain', ''))}</pre>"


def _stream(text: str, lang: str) -> str:
    """Return printed lines, all of them; of a tall output the first stand open, the rest folded."""
    lines = text.splitlines(keepends=True)
    if len(lines) <= _MAX_LINES:
        return f"<pre>{escape(text)}</pre>"
    first, rest = (
        "".join(part) for part in (lines[:_LINES_BEFORE_FOLD], lines[_LINES_BEFORE_FOLD:])
    )
    said = phrase("folded", lang, len(lines) - _LINES_BEFORE_FOLD)
    return (
        f'<pre>{escape(first)}</pre><details><summary lang="{TAGS[lang]}">{said}</summary>'
        f"<pre>{escape(rest)}</pre></details>"
    )


def _relink(body: str) -> str:
    """Point links between notebooks at their pages; links into the checkout lead nowhere here."""

    def mended(found: re.Match[str]) -> str:
        address, text = found.group(1), found.group(2)
        if re.match(r"(https?:|mailto:|#)", address):
            return found.group()
        notebook = re.fullmatch(r"(?:\./)?([\w-]+)\.ipynb(#.*)?", address)
        if notebook:
            return f'<a href="{notebook.group(1)}.html{notebook.group(2) or ""}">{text}</a>'
        return text

    return re.sub(r'<a [^>]*?href="([^"]*)"[^>]*>(.*?)</a>', mended, body, flags=re.DOTALL)


def _highlighting() -> str:
    from pygments.formatters import HtmlFormatter

    return str(HtmlFormatter(style="friendly").get_style_defs(".highlight"))
