"""The front page of a pack: every chart as a thumbnail, with its files beside it."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from fupin import style
from fupin.exports import FORMATS
from fupin.files import writing
from fupin.languages import TAGS
from fupin.report import combined_files, page_template
from fupin.report.phrases import count, phrase
from fupin.report.published_charts import Chapter

_CSS = f"""
.bar {{ display: flex; justify-content: space-between; gap: 1rem; flex-wrap: wrap; }}
.lead {{ max-width: 46rem; font-size: 1.15rem; color: {style.QUIET}; }}
.whole {{ list-style: none; padding: 0; margin: 1.5rem 0 0; display: grid; gap: 1rem;
  grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); }}
.whole li {{ border-top: 3px solid {style.ACCENT}; padding-top: .6rem; }}
.whole a {{ font-size: 1.12rem; }}
.cards {{ list-style: none; padding: 0; margin: 1.2rem 0 0; display: grid; gap: 2rem;
  grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); }}
.cards > li {{ display: flex; flex-direction: column; }}
.thumb {{ display: block; border: 1px solid {style.RULE}; background: {style.GROUND}; height: 15rem;
  padding: .4rem; }}
.thumb img {{ width: 100%; height: 100%; object-fit: contain; object-position: top left; }}
.thumb:hover {{ border-color: {style.ACCENT}; }}
.formats {{ list-style: none; padding: 0; margin: .3rem 0 .5rem; display: flex; flex-wrap: wrap;
  gap: .2rem .8rem; font-size: .92rem; }}
.notice {{ border-left: .4rem solid {style.RED}; padding: .2rem 1rem; margin: 2rem 0 0; }}
details p {{ font-size: .92rem; }}
"""


def write(pack: Path, lang: str, chapters: list[Chapter], *, failed: bool = False) -> None:
    """Write a language's front page.

    Parameters
    ----------
    pack : Path
    lang : str
    chapters : list of Chapter
        All that the pack holds.
    failed : bool
        Whether this is an attempt that failed, which stands beside the last good report.
    """
    folder = pack / lang
    shown = [each for each in chapters if _has(each, lang, folder)]
    count = sum(lang in chart["rendered"] for each in shown for chart in each.charts)
    body = [
        _header(lang, count, len(shown), pack),
        '<main id="main">',
        _notice(lang, [each for each in chapters if each.failure]) if failed else "",
        _combined(lang, folder),
        *(_chapter(lang, each, folder) for each in shown),
        "</main>",
        f'<footer><a href="../manifest.csv">{phrase("manifest", lang)}</a></footer>',
    ]
    html = page_template.page(lang, phrase("title", lang), _CSS, "\n".join(filter(None, body)))
    writing.write(folder / "index.html", html.encode("utf-8"))


def _has(chapter: Chapter, lang: str, folder: Path) -> bool:
    """Tell whether there is something to show of a chapter: a chart or its page."""
    charts = any(lang in chart["rendered"] for chart in chapter.charts)
    return charts or (folder / "notebooks" / f"{chapter.name}.html").exists()


def _header(lang: str, charts: int, notebooks: int, pack: Path) -> str:
    other = "zh" if lang == "en" else "en"
    link = ""
    if (pack / other).is_dir():
        link = (
            f'<nav><a href="../{other}/index.html" lang="{TAGS[other]}" hreflang="{TAGS[other]}">'
            f"{phrase('other', lang)}</a></nav>"
        )
    said = phrase(
        "counts", lang, count(charts, "charts", lang), count(notebooks, "notebooks", lang)
    )
    return (
        f'<header><div class="bar"><h1>{phrase("title", lang)}</h1>{link}</div>'
        f'<p class="lead">{phrase("subtitle", lang)}</p>'
        f'<p class="quiet">{said}</p></header>'
    )


def _notice(lang: str, failed: list[Chapter]) -> str:
    if not failed:
        return ""
    lines = "".join(f'<li lang="en">{escape(each.failure.splitlines()[0])}</li>' for each in failed)
    return (
        f'<section class="notice"><h2>{phrase("failed", lang)}</h2>'
        f"<p>{phrase('failed said', lang)}</p><ul>{lines}</ul></section>"
    )


def _combined(lang: str, folder: Path) -> str:
    found = []
    for form, whole in combined_files.NAMES.items():
        there = {path.name for path in folder.glob(f"*.{form}")}
        for name in [*({whole} & there), *sorted(there - {whole})]:
            what = phrase(form, lang) if name == whole else name
            holds = phrase(f"{form} holds", lang)
            found.append(f'<li><a href="{escape(name)}">{escape(what)}</a><br>{holds}</li>')
    if not found:
        return ""
    return f'<h2>{phrase("whole", lang)}</h2>\n<ul class="whole">{"".join(found)}</ul>'


def _chapter(lang: str, chapter: Chapter, folder: Path) -> str:
    title = escape(chapter.title(lang))
    spoken = "" if lang in chapter.titles else ' lang="en"'
    lead = ""
    if lang == "en" and chapter.summary:
        lead = f'<p class="quiet">{escape(chapter.summary)}</p>'
    if (folder / "notebooks" / f"{chapter.name}.html").exists():
        lead += f'<p><a href="notebooks/{chapter.name}.html">{phrase("read", lang)}</a></p>'
    cards = "\n".join(
        _card(lang, each, folder) for each in chapter.charts if lang in each["rendered"]
    )
    heading = f'<h2 id="{chapter.name}"{spoken}>{title}</h2>'
    return (
        f'<section aria-labelledby="{chapter.name}">{heading}{lead}'
        f'\n<ul class="cards">\n{cards}\n</ul></section>'
    )


def _card(lang: str, chart: dict[str, Any], folder: Path) -> str:
    name, plate = chart["id"], chart["rendered"][lang]
    made = [form for form in FORMATS if (folder / "charts" / f"{name}.{form}").exists()]
    seen = next((form for form in ("svg", "png") if form in made), None)
    headline = escape(plate["headline"])
    picture = ""
    if seen:
        picture = (
            f'<a class="thumb" href="charts/{name}.{seen}"><img src="charts/{name}.{seen}" '
            f'alt="{escape(plate["alt"])}" loading="lazy"></a>'
        )
    links = "".join(
        f'<li><a href="charts/{name}.{form}" aria-label="{form.upper()}: {headline}">'
        f"{form.upper()}</a></li>"
        for form in made
    )
    lines = "".join(f"<p>{escape(line)}</p>" for line in plate["description"].splitlines())
    return (
        f'<li id="{name}">{picture}<h3>{headline}</h3><ul class="formats">{links}</ul>'
        f"<details><summary>{phrase('in words', lang)}</summary>{lines}</details></li>"
    )


def write_language_choice(pack: Path) -> None:
    """Write the page above both languages."""
    there = [lang for lang in ("en", "zh") if (pack / lang / "index.html").exists()]
    links = "".join(
        f'<p lang="{TAGS[lang]}"><a href="{lang}/index.html">'
        f"{phrase('title', lang)} · {phrase('language', lang)}</a></p>"
        for lang in there
    )
    body = f'<header><h1>{phrase("title", there[0])}</h1></header><main id="main">{links}</main>'
    html = page_template.page(there[0], phrase("title", there[0]), "", body)
    writing.write(pack / "index.html", html.encode("utf-8"))
