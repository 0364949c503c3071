"""The tables of a source folder, made of the rows of its review and its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from fupin.drafting.review_rows import ReviewRow, as_csv
from fupin.reading.observation_prints import Numeral, numerals
from fupin.tables.observation_keys import short_key
from fupin.tables.rows import Row
from fupin.tables.text_checks import sha256_of

_DOCUMENT = (
    "document", "title", "kind", "speaker", "published", "publisher", "start", "end", "arabic",
    "chinese", "sha256", "length", "note",
)  # fmt: skip
_NUMERAL = ("document", "start", "end", "printed", "kind", "observations", "reason")
_OBSERVATION = (
    "document", "start", "end", "measure", "region", "period", "printed", "value", "unit",
    "precision", "status", "note", "note_zh",
)  # fmt: skip
_MEASURE = (
    "measure", "theme", "unit", "nature", "population", "ceiling", "name_en", "name_zh",
    "definition_en", "definition_zh",
)  # fmt: skip
# What the table of numerals calls the kinds that only the extraction tells apart.
_KINDS = {"code": "name", "unread": "word"}
_TITLE = 40  # characters of a first line that may be a title

Table = list[dict[str, object]]


def first_document(source: str, text: str, published: str) -> Row:
    """Return the row of the one document that a draft makes of a text.

    Parameters
    ----------
    source : str
        Name of the source, and of its document.
    text : str
        The text.
    published : str
        When it was published, in ISO 8601; empty if it is not known.
    """
    known = {
        "document": source, "title": title_of(text), "published": published, "start": "0",
        "end": str(len(text)), "sha256": sha256_of(text), "length": str(len(text)),
    }  # fmt: skip
    return dict.fromkeys(_DOCUMENT, "") | known


def source_tables(
    text: str,
    rows: Sequence[ReviewRow],
    documents: Sequence[Row],
    measures: Sequence[Row] = (),
    known: Iterable[str] = (),
) -> dict[str, bytes]:
    """Return the tables of a source by file name.

    Parameters
    ----------
    text : str
        The text.
    rows : sequence of ReviewRow
        The review: what is read as a figure gives an observation.
    documents : sequence of rows
        The documents of the source with their spans. Only their counts of numerals are changed.
    measures : sequence of rows
        What a person has written of the proposed measures, which is kept.
    known : iterable of str
        The measures that need no proposal.

    Notes
    -----
    What nobody has said stays empty: the kind and the publisher of a document, regions and periods
    that the text does not name.
    """
    observations = list(_observations(documents, rows))
    listed = list(_numerals(documents, text, rows))
    return {
        "documents.csv": as_csv(_DOCUMENT, (_counted(row, listed) for row in documents)),
        "numerals.csv": as_csv(_NUMERAL, listed),
        "observations.csv": as_csv(_OBSERVATION, observations),
        "proposed-measures.csv": as_csv(_MEASURE, _proposed(rows, measures, known)),
    }


def _document_at(documents: Sequence[Row], at: int) -> str:
    """Return the document that a place lies in; empty if it lies in none."""
    inside = (row for row in documents if int(row["start"] or 0) <= at < int(row["end"] or 0))
    return next((row["document"] for row in inside), "")


def _counted(document: Row, listed: Table) -> dict[str, object]:
    """Return a document with its counts of numerals."""
    prints = [str(row["printed"]) for row in listed if row["document"] == document["document"]]
    arabic = sum(printed[:1].isascii() for printed in prints)
    return {**document, "arabic": arabic, "chinese": len(prints) - arabic}


def _key(row: ReviewRow) -> str:
    return short_key({"measure": row.measure, "region": row.region, "period": row.period})


def _firsts(rows: Sequence[ReviewRow]) -> list[ReviewRow]:
    """Return the figures without those that say again what one before has said."""
    found: dict[tuple[str, str, str], ReviewRow] = {}
    for row in rows:
        if row.is_figure:
            found.setdefault((_key(row), row.value, row.unit), row)
    return list(found.values())


def _observations(
    documents: Sequence[Row], rows: Sequence[ReviewRow]
) -> Iterator[dict[str, object]]:
    for row in _firsts(rows):
        yield {
            "document": _document_at(documents, row.start), "start": row.start, "end": row.end,
            "measure": row.measure, "region": row.region, "period": row.period,
            "printed": row.printed, "value": row.value, "unit": row.unit,
            "precision": row.precision, "status": row.status,
            "note": "" if row.state == "accepted" else row.reason, "note_zh": "",
        }  # fmt: skip


def _numerals(
    documents: Sequence[Row], text: str, rows: Sequence[ReviewRow]
) -> Iterator[dict[str, object]]:
    """Yield a row for each numeral: of the figure it belongs to, or of what else it is."""
    firsts = {row.start for row in _firsts(rows)}
    found = iter([*numerals(text), None])
    numeral = next(found)
    for row in rows:
        inside = []
        while numeral and numeral.start < row.end:
            inside += [numeral] if numeral.start >= row.start else []
            numeral = next(found)
        if row.is_figure and not inside:  # 翻番 and 廿 have no numeral that the tables count
            inside = [Numeral(row.start, row.end, row.printed)]
        for index, each in enumerate(inside):
            cells: dict[str, object] = {
                "document": _document_at(documents, each.start), "start": each.start,
                "end": each.end, "printed": each.printed, "observations": "", "reason": "",
            }  # fmt: skip
            if not row.is_figure:
                yield cells | {"kind": _KINDS.get(row.kind, row.kind), "reason": row.rule}
                continue
            first = row.start in firsts and index == 0
            reason = "" if first else "the same count, mentioned again"
            reason = "the same print goes on" if index else reason
            kind = "observation" if first else "repeat"
            yield cells | {"kind": kind, "observations": _key(row), "reason": reason}


def title_of(text: str) -> str:
    """Return the first line of a text if it is short and no sentence, else nothing."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    is_title = len(first) <= _TITLE and not first.endswith(("。", "！", "？", "；", "，"))
    return first if is_title else ""


def _proposed(
    rows: Sequence[ReviewRow], measures: Sequence[Row], known: Iterable[str]
) -> Iterator[Row]:
    """Yield a row of the table of measures for each that it lacks, as far as one can be written."""
    written = {row["measure"]: row for row in measures}
    seen = {*known, ""}
    for row in _firsts(rows):
        if row.measure not in seen:
            seen.add(row.measure)
            nature = "ratio" if "percent" in row.unit or "/" in row.unit else ""
            cells = {"measure": row.measure, "unit": row.unit, "name_zh": row.name_zh}
            blank = dict.fromkeys(_MEASURE, "") | cells | {"nature": nature}
            yield written.get(row.measure, blank)
