"""The text of an HTML page, without its navigation, scripts and styles."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from fupin.drafting.encodings import decode
from fupin.errors import FupinError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_COMMENT = rb"(?:<!--.*?-->\s*)*"
_OPENS = re.compile(
    rb"\s*" + _COMMENT + rb"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE | re.DOTALL
)
_CHARSET = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([A-Za-z0-9_-]+)""", re.IGNORECASE)
# GB 2312 and GBK are parts of GB18030, and pages that name the one often use the other.
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030"}
_NOT_THE_PAGE = (
    "head", "nav", "header", "footer", "aside", "form", "script", "style", "noscript", "template",
)  # fmt: skip
_BLOCKS = frozenset((
    "address", "article", "blockquote", "body", "br", "caption", "dd", "div", "dl", "dt",
    "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "main", "ol", "p",
    "pre", "section", "table", "tbody", "tr", "ul",
))  # fmt: skip
_CELLS = frozenset(("td", "th"))
# A line feed of the source between characters is no space to a reader of Chinese.
_TORN = re.compile(r"(?<=[^\x00-\x7f])[ \t]*[\r\n]\s*(?=[^\x00-\x7f])")
_HEAD = 4096


def is_html(content: bytes) -> bool:
    """Tell whether bytes begin as an HTML page does, in an encoding that has ASCII in it."""
    return bool(_OPENS.match(content.removeprefix(codecs.BOM_UTF8)[:_HEAD]))


def html_text(content: bytes, name: str) -> tuple[str, str]:
    """Return the text of a page and the encoding it was in.

    Parameters
    ----------
    content : bytes
        The whole file.
    name : str
        What to call it in an error.

    Raises
    ------
    FupinError
        If its encoding cannot be told, or no text is left.
    """
    from lxml import html

    source, encoding = _decoded(content, name)
    # lxml refuses a text that says in which bytes it was.
    page = html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", source))
    for part in list(page.iter(*_NOT_THE_PAGE)):
        part.drop_tree()
    text = _lines(page)
    if not text.strip():
        raise FupinError(
            f"{name} holds no text.",
            f"Its {len(content)} bytes are HTML with nothing in it but scripts or navigation.",
            "Open the page in a browser, and save its text.",
        )
    return text, encoding


def _lines(page: HtmlElement) -> str:
    """Return a line for each paragraph, heading, item of a list and row of a table.

    What is set off inside a line, a bold figure for one, stays in it without spaces.
    """
    for part in page.iter():
        part.text, part.tail = _in_one_line(part.text), _in_one_line(part.tail)
    for part in page.iter():
        if part.tag in _BLOCKS:
            part.text, part.tail = f"\n{part.text}", f"\n{part.tail}"
        elif part.tag in _CELLS:
            part.tail = f"\t{part.tail}"
    lines = (line.strip() for line in str(page.text_content()).split("\n"))
    return "\n".join(filter(None, lines))


def _in_one_line(text: str | None) -> str:
    return re.sub(r"[ \t\r\n]+", " ", _TORN.sub("", text or ""))


def _decoded(content: bytes, name: str) -> tuple[str, str]:
    """Read a page in the encoding it names, where that fits; else tell it from its bytes."""
    if named := _CHARSET.search(content[:_HEAD]):
        encoding = named.group(1).decode().lower()
        encoding = _WIDER.get(encoding, encoding)
        try:
            return content.removeprefix(codecs.BOM_UTF8).decode(encoding), encoding
        except (LookupError, UnicodeDecodeError):
            pass  # the page names an encoding that is not its own, or that nobody knows
    return decode(content, name)
