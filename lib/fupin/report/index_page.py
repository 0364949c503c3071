"""The front page of a pack: every chart as a thumbnail, with its files beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fupin.exports import FORMATS
from fupin.files import writing
from fupin.languages import LANGUAGES
from fupin.report import combined_files, page_template
from fupin.report.phrases import count, phrase
from fupin.report.published_charts import Chapter


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
    shown = [_chapter(each, lang, folder) for each in chapters]
    shown = [each for each in shown if each["charts"] or each["page"]]
    charts = sum(len(each["charts"]) for each in shown)
    numbers = (count(charts, "charts", lang), count(len(shown), "notebooks", lang))
    reasons = [each.failure.splitlines()[0] for each in chapters if each.failure]
    html = page_template.page(
        "index",
        lang,
        phrase("title", lang),
        other=next((o for o in LANGUAGES if o != lang and (pack / o).is_dir()), None),
        counts=phrase("counts", lang, *numbers),
        failures=reasons if failed else [],
        combined=_combined(lang, folder),
        chapters=shown,
    )
    writing.write(folder / "index.html", html)


def _combined(lang: str, folder: Path) -> list[dict[str, str]]:
    """Return the combined files: of each format that of the whole, then those of parts."""
    found = []
    for form, whole in combined_files.NAMES.items():
        there = {path.name for path in folder.glob(f"*.{form}")}
        for name in [*({whole} & there), *sorted(there - {whole})]:
            title = phrase(form, lang) if name == whole else name
            found.append({"name": name, "title": title, "holds": phrase(f"{form} holds", lang)})
    return found


def _chapter(chapter: Chapter, lang: str, folder: Path) -> dict[str, Any]:
    page = f"notebooks/{chapter.name}.html"
    return {
        "name": chapter.name,
        "title": chapter.title(lang),
        "translated": lang in chapter.titles,
        "summary": chapter.summary if lang == "en" else "",
        "page": page if (folder / page).exists() else "",
        "charts": [
            _chart(each, lang, folder) for each in chapter.charts if lang in each["rendered"]
        ],
    }


def _chart(chart: dict[str, Any], lang: str, folder: Path) -> dict[str, Any]:
    rendered, name = chart["rendered"][lang], chart["id"]
    made = [form for form in FORMATS if (folder / "charts" / f"{name}.{form}").exists()]
    seen = next((form for form in ("svg", "png") if form in made), None)
    return {
        "id": name,
        "picture": f"charts/{name}.{seen}" if seen else "",
        "alt": rendered["alt"],
        "headline": rendered["headline"],
        "formats": made,
        "lines": rendered["description"].splitlines(),
    }


def write_language_choice(pack: Path) -> None:
    """Write the page above both languages."""
    there = [lang for lang in LANGUAGES if (pack / lang / "index.html").exists()]
    first = there[0]
    html = page_template.page("language_choice", first, phrase("title", first), there=there)
    writing.write(pack / "index.html", html)
