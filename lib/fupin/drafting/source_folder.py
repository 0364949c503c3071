"""A drafted source as a folder: its text, its tables, its review, and what is left to do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fupin.drafting.review_rows import FILE, ReviewRow, read_rows, rows_as_csv
from fupin.drafting.source_tables import source_tables
from fupin.drafting.source_text import SourceText
from fupin.errors import FupinError
from fupin.files.folders import temporary_beside
from fupin.files.writing import write
from fupin.tables import catalogue
from fupin.tables.data_files import UnreadableError, read_cells
from fupin.tables.rows import Row

TEXT = "text.txt"
_DOCUMENTS, _MEASURES = "documents.csv", "proposed-measures.csv"
_README = Path(__file__).with_name("readme.md")


def write_source(
    folder: Path, source: SourceText, rows: Sequence[ReviewRow], document: Row
) -> None:
    """Write a source folder that is not there yet: whole, or not at all.

    Parameters
    ----------
    folder : Path
        The folder, named as the source.
    source : SourceText
        The text.
    rows : sequence of ReviewRow
        Its numerals as the machine reads them.
    document : row
        The one document that the text makes.

    Raises
    ------
    ExportError
        If it cannot be written.
    """
    readme = _README.read_text(encoding="utf-8").format(
        source=folder.name, form=source.form, numerals=len(rows),
        figures=sum(row.is_figure for row in rows),
    )  # fmt: skip
    files = {TEXT: source.text.encode(), FILE: rows_as_csv(rows), "README.md": readme.encode()}
    files |= source_tables(source.text, rows, [document], known=catalogue.read().measures)
    with temporary_beside(folder) as temporary:
        made = temporary / folder.name
        made.mkdir()
        for name, content in files.items():
            (made / name).write_bytes(content)
        made.rename(folder)  # the system refuses it if another run has put files there


def read_text_of(folder: Path) -> str:
    """Return the text of a drafted source, as its places are counted.

    Raises
    ------
    FupinError
        If it is missing.
    """
    try:
        return (folder / TEXT).read_bytes().decode()
    except (OSError, UnicodeDecodeError) as error:
        raise FupinError(
            f"The text of {folder.name} cannot be read.",
            f"{str(folder / TEXT)!r}: {error}.",
            "Give the folder that `fupin draft` wrote, with its text in it.",
        ) from error


def read_review(folder: Path) -> tuple[str, list[ReviewRow]]:
    """Return the text of a drafted source and the rows of its review, which fit each other.

    Raises
    ------
    FupinError
        If either cannot be read, or a print does not stand where its row says.
    """
    text, rows = read_text_of(folder), read_rows(folder / FILE)
    for row in rows:
        if text[row.start : row.end] != row.printed:
            there = text[row.start : row.end]
            raise FupinError(
                f"The review of {folder.name} does not fit its text.",
                f"{row.printed!r} should stand at {row.start}, and {there!r} does.",
                "Restore text.txt and review.csv as they were written together.",
            )
    return text, rows


def save_review(folder: Path, text: str, rows: Sequence[ReviewRow]) -> None:
    """Write the review, and the tables that follow from it; each file whole or not at all.

    The review goes first: the tables can be made from it again. What a person has written in the
    tables of documents and of proposed measures stays.
    """
    write(folder / FILE, rows_as_csv(rows))
    documents, measures = (_table(folder / name) for name in (_DOCUMENTS, _MEASURES))
    known = catalogue.read().measures
    for name, content in source_tables(text, rows, documents, measures, known).items():
        write(folder / name, content)


def _table(path: Path) -> list[Row]:
    try:
        columns, lines = read_cells(path)
    except UnreadableError as error:
        raise FupinError(
            f"The table {str(path)!r} cannot be read.",
            f"{path.name}: {error}.",
            "Mend it, or restore it as `fupin draft` wrote it.",
        ) from error
    return [dict(zip(columns, cells, strict=False)) for cells in lines]
