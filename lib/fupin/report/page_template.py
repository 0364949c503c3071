"""The looks of pages: one sheet of CSS inside each, nothing fetched from anywhere."""

from __future__ import annotations

from html import escape

from fupin import style
from fupin.languages import TAGS
from fupin.report.phrases import phrase

FONTS = (
    "system-ui, -apple-system, 'Segoe UI', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', "
    "'Source Han Sans SC', sans-serif"
)

_CSS = f"""
:root {{ color-scheme: light; }}
* {{ box-sizing: border-box; }}
body {{ margin: 0; background: {style.GROUND}; color: {style.INK};
  font: 1.05rem/1.6 {FONTS}; }}
main, header, footer {{ max-width: 72rem; margin: 0 auto; padding: 0 1.5rem; }}
header {{ padding-top: 2.5rem; }}
header::before {{ content: ""; display: block; width: 3rem; height: .45rem;
  background: {style.ACCENT}; margin-bottom: 1.2rem; }}
h1 {{ font-weight: 500; font-size: 2.3rem; line-height: 1.2; margin: 0 0 .5rem; }}
h2 {{ font-weight: 500; font-size: 1.5rem; line-height: 1.3; margin: 2.6rem 0 .4rem; }}
h3 {{ font-weight: 500; font-size: 1.12rem; line-height: 1.35; margin: 1.6rem 0 .3rem; }}
p {{ margin: 0 0 .8rem; }}
a {{ color: {style.NAVY}; text-underline-offset: .15em; }}
a:focus-visible, summary:focus-visible {{ outline: 3px solid {style.OCHRE}; outline-offset: 2px; }}
footer {{ margin-top: 4rem; padding-bottom: 3rem; color: {style.QUIET}; font-size: .9rem; }}
.quiet {{ color: {style.QUIET}; }}
.skip {{ position: absolute; left: -99rem; }}
.skip:focus {{ left: 1rem; top: 1rem; background: {style.GROUND}; padding: .5rem; }}
figure {{ margin: 0; }}
img {{ max-width: 100%; height: auto; }}
summary {{ cursor: pointer; color: {style.QUIET}; }}
@media print {{ nav, .skip {{ display: none; }} a {{ color: inherit; }} }}
"""


def page(lang: str, title: str, css: str, body: str) -> str:
    """Return a whole page.

    Parameters
    ----------
    lang : str
        ``en`` or ``zh``.
    title : str
        For the window.
    css : str
        What this page needs beyond the common looks.
    body : str
        HTML with one ``<main id="main">``.
    """
    return (
        f'<!doctype html>\n<html lang="{TAGS[lang]}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_CSS}{css}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#main">{phrase("skip", lang)}</a>\n{body}\n</body>\n</html>\n'
    )
