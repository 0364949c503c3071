"""A folder of texts as one Parquet file of its figures.

The folder is read in parts, each kept beside the target as soon as it is finished, and the parts
are then joined. A run that was killed leaves its finished parts, and the next one goes on. Rows
stand in the order of the names of the files, in row groups of one size, so that the bytes of the
result depend on the texts alone and not on how the work was cut.
"""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from fupin.corpus import texts
from fupin.corpus.arrow_table import schema
from fupin.corpus.parts import PART_BYTES, Finished, Part, cut, finish
from fupin.corpus.workers import cores, in_order
from fupin.errors import ExportError
from fupin.files.arrow import pyarrow
from fupin.files.folders import sole_run
from fupin.files.writing import write

GROUP = 1 << 16  # rows of a row group of the result
_OURS = re.compile(r"[0-9a-f]{32}\.parquet|joined|lock|\.fupin-[0-9a-f]+\.tmp")


class Corpus(NamedTuple):
    """What a folder of texts came to.

    Attributes
    ----------
    target : Path
        The Parquet file.
    refusals : Path
        The CSV file of what was not read, with the columns ``name`` and ``reason``.
    texts, refused : int
        How many files were read, and how many refused.
    numerals, figures : int
        How many rows there are, and how many of them are figures.
    """

    target: Path
    refusals: Path
    texts: int
    refused: int
    numerals: int
    figures: int


def build(
    folder: Path,
    target: Path,
    *,
    workers: int | None = None,
    part_bytes: int = PART_BYTES,
    watch: Callable[[int], Callable[[Finished], None]] | None = None,
) -> Corpus:
    """Write the figures of all texts of a folder into one Parquet file.

    Parameters
    ----------
    folder : Path
        Text files in UTF-8, in folders of any depth.
    target : Path
        The file to write, ending in ``.parquet``. Until it is written, finished parts are kept
        beside it in a folder of its name and ``.parts``.
    workers : int, optional
        How many processes read; as many as there are processors where None.
    part_bytes : int
        How many bytes of text make a part. The result does not depend on it.
    watch : callable, optional
        Called with the number of parts; what it returns is called with each finished part.

    Returns
    -------
    Corpus

    Raises
    ------
    ExportError
        If the target has another ending, or cannot be written, or another run writes it.
    FupinError
        If there are no files, or pyarrow is missing.
    """
    pyarrow()
    kept_in, refusals = _beside(target)
    files = texts.find(folder, but=(target, kept_in, refusals))
    parts = [Part(folder.resolve(), names, kept_in.resolve()) for names in cut(files, part_bytes)]
    after = watch(len(parts)) if watch else None
    done: list[Finished] = []
    try:
        kept_in.mkdir(exist_ok=True)
        with sole_run(kept_in):
            for each in in_order(finish, parts, min(workers or cores(), len(parts))):
                done.append(each)
                if after:
                    after(each)
            write(refusals, _as_csv(done))
            _join([each.path for each in done], kept_in / "joined")
            (kept_in / "joined").replace(os.path.realpath(target))
            _remove_ours(kept_in)
    except OSError as error:
        raise _refused(target, str(error.strerror or error)) from error
    return _corpus(target, refusals, done)


def _beside(target: Path) -> tuple[Path, Path]:
    """Return where the finished parts and the list of refusals of a target stand."""
    if target.suffix != ".parquet":
        raise ExportError(
            f"{target.name} is not written.",
            f"Its ending is {target.suffix!r}, and the figures are written as '.parquet'.",
            f"Name it {target.stem}.parquet.",
        )
    if target.is_dir():
        raise _refused(target, "it is a folder")
    if not target.parent.is_dir():
        raise _refused(target, f"there is no folder {str(target.parent)!r}")
    return target.with_name(f"{target.name}.parts"), target.with_suffix(".refusals.csv")


def _refused(target: Path, why: str) -> ExportError:
    return ExportError(
        f"{target.name} is not written; an older file of that name stays as it was.",
        f"The system says of {str(target)!r}: {why}.",
        "Choose a folder of your own with room in it, and run it again: what is finished is used.",
    )


def _corpus(target: Path, refusals: Path, done: list[Finished]) -> Corpus:
    refused = sum(len(each.refusals) for each in done)
    counts = ([each.texts, each.numerals, each.figures] for each in done)
    found, numerals, figures = map(sum, zip(*counts, strict=True))
    return Corpus(target, refusals, found, refused, numerals, figures)


def _as_csv(done: Iterable[Finished]) -> bytes:
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(texts.Refusal._fields)
    rows.writerows(refusal for each in done for refusal in each.refusals)
    return out.getvalue().encode()


def _join(paths: Iterable[Path], target: Path) -> None:
    writer = pyarrow("pyarrow.parquet").ParquetWriter(target, schema(), compression="zstd")
    with writer:
        for group in _groups(paths):
            writer.write_table(group.combine_chunks(), row_group_size=GROUP)


def _groups(paths: Iterable[Path]) -> Iterator[Any]:
    """Yield the rows of all parts in order, in tables of one length and a last one."""
    arrow, parquet = pyarrow(), pyarrow("pyarrow.parquet")
    held = schema().empty_table()
    for path in paths:
        with parquet.ParquetFile(path) as file:
            for batch in file.iter_batches():
                table = arrow.Table.from_batches([batch.cast(schema())])
                held = arrow.concat_tables([held, table])
                while held.num_rows >= GROUP:
                    yield held.slice(0, GROUP)
                    held = held.slice(GROUP)
    if held.num_rows:
        yield held


def _remove_ours(folder: Path) -> None:
    """Remove what runs have left in a folder of parts, and the folder if nothing else is there."""
    for path in folder.iterdir():
        if _OURS.fullmatch(path.name):
            path.unlink()
    with suppress(OSError):
        folder.rmdir()
