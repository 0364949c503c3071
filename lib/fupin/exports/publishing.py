"""A chart into the report pack, in each of its languages and every format.

`fupin report` runs each notebook with these environment variables; without ``FUPIN_BUILD`` a
published chart is only shown.

FUPIN_BUILD
    The folder to write into: ``en/charts/``, ``zh/charts/``, and ``records/`` for what the pack
    puts together.
FUPIN_BUILD_LANGS, FUPIN_BUILD_FORMATS
    Which languages and formats, separated by commas; all where empty.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import TypeVar

from fupin.errors import ExportError
from fupin.exports.chart_protocol import Chart
from fupin.exports.saving import FORMATS, render
from fupin.files import writing
from fupin.languages import LANGUAGES

Published = TypeVar("Published", bound=Chart)
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def publish(chart: Published, id: str) -> Published:  # noqa: A002  what notebooks call it
    """Return the chart, so that the notebook shows it, and put it into the report being made.

    It is written in the languages that it has words in: both where they are pairs, its own where
    they are single strings.

    Parameters
    ----------
    chart : Chart
        What a form of ``fupin.charts`` gave.
    id : str
        Its name in the pack: small letters, digits and hyphens, as in ``employment-placements``.

    Returns
    -------
    Chart
        The chart that was given.

    Raises
    ------
    ExportError
        If the name is not of that form, or a file cannot be written.

    See Also
    --------
    fupin.charts.Chart.save : One chart into one file, without a report.

    Examples
    --------
    Outside a report run a published chart is only shown:

    >>> built = [fupin.get(name) for name in ("new_projects", "new_projects_completed")]
    >>> chart = charts.steps(built, headline=("Twenty of 24 are complete", "24个项目建成20个"))
    >>> fupin.publish(chart, "industry-new-projects") is chart
    True

    The name becomes the name of a file:

    >>> fupin.publish(chart, "New projects!")
    Traceback (most recent call last):
        ...
    fupin.errors.ExportError: A chart cannot be published as 'New projects!'.
    Names of charts become names of files: small letters, digits, single hyphens.
    Type fupin.publish(chart, "new-projects").
    """
    if not _ID.fullmatch(id):
        raise ExportError(
            f"A chart cannot be published as {id!r}.",
            "Names of charts become names of files: small letters, digits, single hyphens.",
            f'Type fupin.publish(chart, "{_suggested_name(id)}").',
        )
    folder = os.environ.get("FUPIN_BUILD")
    if folder:
        _export(chart, id, Path(folder))
    return chart


def _suggested_name(name: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", name.lower())) or "employment-placements"


def _export(chart: Chart, name: str, folder: Path) -> None:
    from fupin.exports.rendered_chart import RenderedChart  # brings matplotlib, so only now

    asked = _asked("FUPIN_BUILD_LANGS", LANGUAGES)
    languages = [lang for lang in asked if lang in chart.languages]
    _remove(name, [lang for lang in asked if lang not in languages], folder)
    if not languages:
        (folder / "records" / f"{name}.json").unlink(missing_ok=True)
        return
    forms = _asked("FUPIN_BUILD_FORMATS", FORMATS)
    rendered = {lang: RenderedChart.draw(chart, lang) for lang in languages}
    for lang in languages:
        for form in forms:
            _write(folder / lang / "charts" / f"{name}.{form}", render(rendered[lang], form))
    panels = {}
    for lang, each in rendered.items():
        for part, needs in (("panel", "docx"), ("slide", "pptx")):
            if needs in forms:
                panel = getattr(each, part)
                _write(folder / "records" / f"{name}.{lang}.{part}.png", panel.png)
                panels[f"{lang}.{part}"] = {
                    "width": panel.width,
                    "height": panel.height,
                    "headline": panel.headline,
                }
    record = {
        "id": name,
        "position": _position(folder / "records", name),
        "fingerprint": chart.fingerprint(),
        "rendered": {lang: each.to_record() for lang, each in rendered.items()},
        "panels": panels,
    }
    text = json.dumps(record, ensure_ascii=False, indent=1)
    _write(folder / "records" / f"{name}.json", text.encode("utf-8"))


def _remove(name: str, languages: list[str], folder: Path) -> None:
    """Remove what an earlier chart of this name left in languages that this one does not have."""
    for lang in languages:
        charts = (folder / lang / "charts").glob(f"{name}.*")
        for path in [*charts, *(folder / "records").glob(f"{name}.{lang}.*")]:
            path.unlink()


def _position(records: Path, name: str) -> int:
    """Return where in its notebook's order a chart stands: published again, it keeps its place."""
    again = records / f"{name}.json"
    if again.exists():
        return int(json.loads(again.read_text("utf-8"))["position"])
    return len(list(records.glob("*.json"))) + 1


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    writing.write(path, content)


def _asked(variable: str, known: tuple[str, ...]) -> tuple[str, ...]:
    given = [each.strip() for each in os.environ.get(variable, "").split(",") if each.strip()]
    unknown = [each for each in given if each not in known]
    if unknown:
        raise ExportError(
            "The report cannot be made as asked.",
            f"{variable} names {', '.join(unknown)}; we know {', '.join(known)}.",
            f"Set {variable} to some of these, or leave it empty for all.",
        )
    return tuple(each for each in known if each in given) or known
