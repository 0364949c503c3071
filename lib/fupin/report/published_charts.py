"""What the notebooks published, read from their records in reading order."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fupin.exports.panel import Panel
from fupin.exports.rendered_chart import RenderedChart
from fupin.files import writing

if TYPE_CHECKING:
    from fupin.notebooks.execution import Run

RECORDS = "charts.json"


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
        Where and why the notebook stopped, if it did.
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
    titles, summary = _headed(run)
    return Chapter(run.path.stem, titles, summary, records, run.failure)


def _headed(run: Run) -> tuple[dict[str, str], str]:
    cells = run.notebook.cells if run.notebook else []
    source = next((cell.source for cell in cells if cell.cell_type == "markdown"), "")
    heading, _, rest = source.strip().partition("\n")
    title = _bare(heading.lstrip("# ")) or run.path.stem
    named = run.notebook.metadata.get("fupin", {}).get("title", {}) if run.notebook else {}
    paragraphs = [" ".join(part.split()) for part in rest.split("\n\n") if part.strip()]
    return {"en": title, **named}, _bare(paragraphs[0]) if paragraphs else ""


def _bare(markdown: str) -> str:
    """Return a line of Markdown without its marks."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    return re.sub(r"(\*\*|__|`|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w))", "", text).strip()


def published_twice(chapters: list[Chapter]) -> list[str]:
    """Return a complaint for each name under which two notebooks published."""
    owners: dict[str, list[str]] = {}
    for each in chapters:
        for chart in each.charts:
            owners.setdefault(chart["id"], []).append(each.name)
    return [
        f"{' and '.join(names)} both publish a chart as {name!r}; name one of them differently."
        for name, names in owners.items()
        if len(names) > 1
    ]


def move_files(work: Path, pack: Path) -> None:
    """Move the files of charts and pages from a notebook's folder into the pack."""
    for path in sorted(work.glob("*/*/*.*")):
        lang, kind = path.parts[-3:-1]
        if lang in ("en", "zh"):
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


def write_records(chapters: list[Chapter], pack: Path) -> list[Chapter]:
    """Write what the pack holds, so that a part made later finds it; return all of it.

    Chapters that were not made this time stay as they were; a language that was not stays in the
    record of its chart.
    """
    before = {each.name: each for each in read_records(pack)}
    for each in chapters:
        old = (
            {chart["id"]: chart for chart in before[each.name].charts}
            if each.name in before
            else {}
        )
        for chart in each.charts:
            chart["rendered"] = old.get(chart["id"], {}).get("rendered", {}) | chart["rendered"]
        before[each.name] = each
    whole = [before[name] for name in sorted(before)]
    text = json.dumps([asdict(each) for each in whole], ensure_ascii=False, indent=1)
    writing.write(pack / RECORDS, text.encode("utf-8"))
    return whole


def read_records(pack: Path) -> list[Chapter]:
    """Return the chapters that a pack remembers; none where there is no pack."""
    path = pack / RECORDS
    return (
        [Chapter(**each) for each in json.loads(path.read_text("utf-8"))] if path.exists() else []
    )
