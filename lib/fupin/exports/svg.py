"""A chart as SVG: real text, its own small font, and words for those who cannot see it.

The glyphs used travel inside the file (a few kilobytes of WOFF), so that browsers set the text as
we measured it on machines without the font. Programs that ignore web fonts, Inkscape among them,
go down a list of Chinese sans serifs.
"""

from __future__ import annotations

import io
import re
from xml.sax.saxutils import escape

from fupin import style
from fupin.errors import ExportError
from fupin.exports.font_subsets import web_font
from fupin.exports.rendered_chart import RenderedChart
from fupin.languages import TAGS

FALLBACKS = ("Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "sans-serif")
_OPENING = re.compile(r"<svg [^>]*>", re.DOTALL)
_TEXT = re.compile(r"<text[^>]*>([^<]*)</text>")
_TITLE_ID, _DESCRIPTION_ID = "title", "description"


def render(rendered: RenderedChart) -> bytes:
    """Return the bytes of an SVG file with text, title, description and an embedded font."""
    out = io.StringIO()
    # The drawing backend would date the file and refer to a document type on another server.
    no_metadata = {"Date": None, "Creator": None, "Format": None, "Type": None}
    with rendered.drawing() as figure:
        figure.savefig(out, format="svg", metadata=no_metadata)
    return _described(out.getvalue(), rendered).encode("utf-8")


def _described(svg: str, rendered: RenderedChart) -> str:
    opening = _OPENING.search(svg)
    if opening is None:
        raise ExportError(
            "The SVG cannot be given its title and description.",
            "The drawing library wrote a file without an <svg> element.",
            "Install the versions in requirements.txt, which belong together.",
        )
    body = _with_fallbacks(svg[opening.end() :])
    tag = opening.group()[:-1] + (
        f' role="img" aria-labelledby="{_TITLE_ID} {_DESCRIPTION_ID}"'
        f' xml:lang="{TAGS[rendered.lang]}">'
    )
    description = f"{rendered.alt} {rendered.description}"
    words = (
        f' <title id="{_TITLE_ID}">{escape(rendered.headline)}</title>\n'
        f' <desc id="{_DESCRIPTION_ID}">{escape(description)}</desc>\n'
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n{tag}\n{words}{_font_face(body)}{body.lstrip()}'
    )


def _font_face(body: str) -> str:
    text = "".join(_TEXT.findall(body))
    for written, meant in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        text = text.replace(written, meant)
    if not text:
        return ""
    return (
        f" <style>@font-face{{font-family:'{style.FAMILY}';"
        f"src:url({web_font(text)}) format('woff')}}</style>\n"
    )


def _with_fallbacks(body: str) -> str:
    others = ", ".join(name if name == "sans-serif" else f"'{name}'" for name in FALLBACKS)
    return body.replace(f"'{style.FAMILY}'", f"'{style.FAMILY}', {others}")
