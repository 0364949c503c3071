"""What each notebook published: its charts in the order of publishing, its title and summary."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fupin.exports.panel import Panel
from fupin.exports.rendered_chart import RenderedChart
from fupin.languages import LANGUAGES

if TYPE_CHECKING:
    from fupin.notebooks.execution import Run


@dataclass
class Chapter:
    """A notebook and the charts that it published.

    Attributes
    ----------
    name : str
        The notebook's file name without ending: ``03-employment``.
    titles : dict of str
        By language; English from the first heading where the metadata name none.
    summary : str
        The first paragraph below the first heading, in English, without markup.
    charts : list of dict
        The records of `fupin.exports.publishing`, in order of publishing.
    failure : str
        What went wrong with the notebook, and where; empty if nothing did.
    """

    name: str
    titles: dict[str, str]
    summary: str = ""
    charts: list[dict[str, Any]] = field(default_factory=list)
    failure: str = ""

    @property
    def theme(self) -> str:
        """The name without its number."""
        return re.sub(r"^\d+-", "", self.name)

    def title(self, lang: str) -> str:
        """Return the title in a language, or the English one."""
        return self.titles.get(lang) or self.titles["en"]


def chapter(run: Run, folder: Path) -> Chapter:
    """Return what a notebook published into a folder."""
    records = [json.loads(path.read_text("utf-8")) for path in folder.glob("records/*.json")]
    records.sort(key=lambda record: (record["position"], record["id"]))
    titles, summary = _title_and_summary(run)
    return Chapter(run.path.stem, titles, summary, records, run.failure)


def _title_and_summary(run: Run) -> tuple[dict[str, str], str]:
    cells = run.notebook.cells if run.notebook else []
    source = next((cell.source for cell in cells if cell.cell_type == "markdown"), "")
    heading, _, rest = source.strip().partition("\n")
    title = _without_markdown(heading.lstrip("# ")) or run.path.stem
    named = run.notebook.metadata.get("fupin", {}).get("title", {}) if run.notebook else {}
    paragraphs = [" ".join(part.split()) for part in rest.split("\n\n") if part.strip()]
    return {"en": title, **named}, _without_markdown(paragraphs[0]) if paragraphs else ""


def _without_markdown(markdown: str) -> str:
    """Return a line of Markdown without its marks."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    return re.sub(r"(\*\*|__|`|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w))", "", text).strip()


def fail_on_shared_names(chapters: Sequence[Chapter], before: Sequence[Chapter] = ()) -> None:
    """Add to a notebook's failure each chart whose name another notebook publishes under too.

    Parameters
    ----------
    chapters : sequence of Chapter
        The notebooks of this run.
    before : sequence of Chapter
        What the pack holds of earlier runs; notebooks that ran again do not count.
    """
    ran = {each.name for each in chapters}
    kept = {
        chart["id"]: each.name for each in before if each.name not in ran for chart in each.charts
    }
    for each in chapters:
        failures = [each.failure] if each.failure else []
        others = {
            chart["id"]: other.name
            for other in chapters
            if other is not each
            for chart in other.charts
        }
        for name in [chart["id"] for chart in each.charts]:
            if name in others:
                failures.append(_shared(name, each.name, others[name]) + ".")
            elif name in kept:
                failures.append(
                    _shared(name, each.name, kept[name])
                    + f", or make the whole report again if {kept[name]}.ipynb is gone."
                )
        each.failure = "\n".join(failures)


def _shared(name: str, one: str, other: str) -> str:
    return (
        f"{one}.ipynb publishes a chart as {name!r}, and so does {other}.ipynb; "
        "name one of them differently"
    )


def move_files(work: Path, pack: Path) -> None:
    """Move the files of charts and pages from a notebook's folder into the pack."""
    for path in sorted(work.glob("*/*/*.*")):
        lang, kind = path.parts[-3:-1]
        if lang in LANGUAGES:
            target = pack / lang / kind
            target.mkdir(parents=True, exist_ok=True)
            shutil.move(path, target / path.name)


def rendered_chart(record: dict[str, Any], lang: str, folder: Path) -> RenderedChart:
    """Return the chart of a record, with the pictures that lie in a notebook's folder."""
    pictures = {}
    for part in ("panel", "slide"):
        measures = record["panels"].get(f"{lang}.{part}")
        if measures:
            png = (folder / "records" / f"{record['id']}.{lang}.{part}.png").read_bytes()
            pictures[part] = Panel(png, **{**measures, "headline": tuple(measures["headline"])})
    return RenderedChart.from_record(record["rendered"][lang], **pictures)
