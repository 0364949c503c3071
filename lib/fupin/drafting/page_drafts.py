"""A page drafted: read, its figures found, and the folder of its source written."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

from fupin.drafting.drafted_rows import drafted_rows
from fupin.drafting.review_rows import ReviewRow
from fupin.drafting.romanisation import romanised
from fupin.drafting.source_folder import write_source
from fupin.drafting.source_tables import first_document
from fupin.drafting.source_text import read_text
from fupin.errors import FupinError
from fupin.tables import catalogue

_NAME = re.compile("[a-z0-9]+(-[a-z0-9]+)*")
_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")


class Drafted(NamedTuple):
    """What was drafted: the folder, and the rows of its review."""

    folder: Path
    rows: list[ReviewRow]


def draft(
    path: str | Path, name: str | None = None, to: str | Path = ".", published: str = ""
) -> Drafted:
    """Write a source folder from a page: whole, or not at all.

    Parameters
    ----------
    path : path
        A text in UTF-8, UTF-16 or GB18030, an HTML page, a PDF or a Word file.
    name : str, optional
        Name of the source and of its folder: small letters, digits and hyphens. By default that
        of the file, romanised.
    to : path
        The folder that gets the source folder; it is made if it is missing.
    published : str
        When the page was published, as far as known: ``2021-04``. This year and last year are
        counted from it.

    Raises
    ------
    FupinError
        If the file cannot be read as text, or holds no numeral; if the folder is there already.
    ExportError
        If it cannot be written.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> from fupin.drafting import draft
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     page = Path(folder, "page.txt")
    ...     _ = page.write_text("2020年，全县有贫困户319户。", encoding="utf-8")
    ...     drafted = draft(page, to=folder)
    ...     [(row.printed, row.kind, row.unit, row.period) for row in drafted.rows]
    [('2020年', 'date', '', ''), ('319户', 'figure', 'household', '2020')]
    """
    path = Path(path)
    source = _source_name(path, name)
    folder = Path(to) / source
    _check(path, folder, published)
    read = read_text(path)
    data = catalogue.read()
    rows = drafted_rows(read.text, data.measures.values(), data.regions.values(), published)
    if not rows:
        raise FupinError(
            f"{path.name} is not drafted.",
            f"Its text has {len(read.text)} characters, and no numeral among them.",
            "Give a page that prints figures.",
        )
    document = first_document(source, read.text, published)
    write_source(folder, read, rows, document)
    return Drafted(folder, rows)


def _check(path: Path, folder: Path, published: str) -> None:
    """Raise if the day is none, or the folder is there already."""
    if published and not _is_date(published):
        raise FupinError(
            f"{path.name} is not drafted.",
            f"{published!r} is no date: a date is a year, a month or a day.",
            "Give it as 2021, 2021-04 or 2021-04-23.",
        )
    if folder.exists():
        raise FupinError(
            f"{path.name} is not drafted.",
            f"There is a {str(folder)!r} already, perhaps with answers of a review.",
            "Give another name with --name, or remove that folder first.",
        )


def _source_name(path: Path, name: str | None) -> str:
    source = romanised(path.stem, "-") if name is None else name
    if _NAME.fullmatch(source):
        return source
    raise FupinError(
        f"{path.name} is not drafted.",
        f"{source!r} is no name of a source: small letters and digits, with hyphens between.",
        "Give one with --name: lhasa-daily-2021.",
    )


def _is_date(text: str) -> bool:
    """Tell whether a text is a year, month or day of the calendar in ISO 8601."""
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        return False
    return True
