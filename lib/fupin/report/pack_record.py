"""The record of a pack, ``charts.json``: its chapters and charts, for a part that is made later."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import MISSING, asdict, fields
from pathlib import Path
from typing import Any

from fupin.errors import ExportError
from fupin.exports.rendered_chart import RenderedChart
from fupin.files import writing
from fupin.report import manifest
from fupin.report.published_charts import Chapter

NAME = "charts.json"
_CHAPTER_KEYS = {each.name for each in fields(Chapter)}
_CHART_KEYS = {"id", "position", "fingerprint", "rendered", "panels"}
# What a record of a drawn chart holds: the fields that have no default.
_RENDERED_KEYS = {each.name for each in fields(RenderedChart) if each.default is MISSING}


class _OtherVersionError(Exception):
    """A record has other keys than those that this version writes."""


def read(pack: Path) -> list[Chapter]:
    """Return the chapters that a pack holds; none where there is no pack.

    Raises
    ------
    ExportError
        If a pack has no record, or one that is damaged or was written by another version.
    """
    path = pack / NAME
    if not path.exists():
        if (pack / manifest.JSON).exists():
            raise _unusable(pack, f"There is no {NAME} beside its {manifest.JSON}.")
        return []
    try:
        return [_chapter(each) for each in json.loads(path.read_text("utf-8"))]
    except _OtherVersionError as error:
        raise _unusable(pack, f"Its {NAME} was written by another version: {error}.") from error
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise _unusable(pack, f"Its {NAME} cannot be read: {error}.") from error


def write(chapters: Sequence[Chapter], pack: Path) -> list[Chapter]:
    """Add chapters to the record of a pack; return all that it then holds.

    Chapters that were not made this time stay as they were; a language that was not stays in the
    record of its chart.

    Raises
    ------
    ExportError
        As for `read`.
    """
    known = {each.name: each for each in read(pack)}
    for each in chapters:
        before = known[each.name].charts if each.name in known else []
        rendered = {chart["id"]: chart["rendered"] for chart in before}
        for chart in each.charts:
            chart["rendered"] = rendered.get(chart["id"], {}) | chart["rendered"]
        known[each.name] = each
    whole = [known[name] for name in sorted(known)]
    text = json.dumps([asdict(each) for each in whole], ensure_ascii=False, indent=1)
    writing.write(pack / NAME, text.encode("utf-8"))
    return whole


def _unusable(pack: Path, why: str) -> ExportError:
    return ExportError(
        f"The report in {str(pack)!r} cannot take a part.",
        why,
        "Make all of it again: fupin report, without --only, --lang and --format.",
    )


def _chapter(entry: dict[str, Any]) -> Chapter:
    """Return a chapter from its entry in the record, every key of it checked."""
    _check_keys("a chapter", entry, _CHAPTER_KEYS)
    for chart in entry["charts"]:
        named = f"chart {chart.get('id', '')!r}"
        _check_keys(named, chart, _CHART_KEYS)
        for record in chart["rendered"].values():
            _check_keys(named, record, _RENDERED_KEYS)
            RenderedChart.from_record(record)
    return Chapter(**entry)


def _check_keys(what: str, given: dict[str, Any], wanted: set[str]) -> None:
    unknown, missing = sorted(given.keys() - wanted), sorted(wanted - given.keys())
    if unknown or missing:
        raise _OtherVersionError(
            f"{what} has {', '.join(unknown) or 'nothing else'} "
            f"where we look for {', '.join(missing) or 'nothing more'}"
        )
