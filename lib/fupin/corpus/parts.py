"""Parts of a folder of texts: cut to a bounded size, and kept as files once they are finished.

A finished part has the digest of all that its rows follow from as its name: names and contents of
its files, and the library's own code. So a later run uses it where nothing has changed, and a
changed text, a new library or another cut makes a new one.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from fupin.corpus.arrow_table import batches_of, schema
from fupin.corpus.texts import File, Refusal, decode, read
from fupin.files.arrow import pyarrow
from fupin.files.writing import write

PART_BYTES = 2 << 20  # of text; at most a few hundred thousand rows
_SAID = b"fupin.corpus"  # where a part's file says what it holds
_RULES = ("corpus", "quantities", "reading")  # the packages that decide what a row says


class Part(NamedTuple):
    """Some files of a folder that are read together.

    Attributes
    ----------
    folder : Path
        The folder of texts.
    names : tuple of str
        Its files, in order.
    kept_in : Path
        The folder of finished parts.
    """

    folder: Path
    names: tuple[str, ...]
    kept_in: Path


class Finished(NamedTuple):
    """A part whose rows stand in a file.

    Attributes
    ----------
    path : Path
        That file.
    texts, numerals, figures : int
        How many texts were read, and how many numerals and figures are in them.
    refusals : tuple of Refusal
        The files that were not read.
    """

    path: Path
    texts: int
    numerals: int
    figures: int
    refusals: tuple[Refusal, ...]


def cut(files: Iterable[File], size: int = PART_BYTES) -> Iterator[tuple[str, ...]]:
    """Yield the names of the files of each part: as many as have `size` bytes, and one at least."""
    names: list[str] = []
    held = 0
    for file in files:
        if names and held + file.size > size:
            yield tuple(names)
            names, held = [], 0
        names.append(file.name)
        held += file.size
    if names:
        yield tuple(names)


def finish(part: Part) -> Finished:
    """Read a part and keep it, unless it was kept before.

    Raises
    ------
    ExportError
        If its file cannot be written.
    """
    contents = [(name, read(part.folder, name)) for name in part.names]
    path = part.kept_in / f"{_digest(contents)}.parquet"
    kept = _kept(path)
    if kept is None:
        write(path, _as_parquet(contents))
        kept = _kept(path)
    assert kept is not None  # noqa: S101
    return kept


def _kept(path: Path) -> Finished | None:
    """Return a finished part; None if there is none, or its file is damaged."""
    parquet = pyarrow("pyarrow.parquet")
    try:
        said = parquet.read_metadata(path)
    except (OSError, pyarrow().ArrowInvalid):
        return None
    held = json.loads(said.metadata[_SAID])
    refusals = tuple(Refusal(*each) for each in held["refusals"])
    return Finished(path, held["texts"], said.num_rows, held["figures"], refusals)


def _as_parquet(contents: list[tuple[str, bytes | Refusal]]) -> bytes:
    refusals: list[Refusal] = []
    texts = figures = 0

    def readable() -> Iterator[tuple[str, str]]:
        nonlocal texts
        for name, content in contents:
            text = decode(name, content) if isinstance(content, bytes) else content
            if isinstance(text, Refusal):
                refusals.append(text)
            else:
                texts += 1
                yield name, text

    file = io.BytesIO()
    with pyarrow("pyarrow.parquet").ParquetWriter(file, schema(), compression="zstd") as writer:
        for batch in batches_of(readable()):
            writer.write_batch(batch)
            figures += _figures(batch)
        said = {"texts": texts, "figures": figures, "refusals": refusals}
        writer.add_key_value_metadata({_SAID: json.dumps(said)})
    return file.getvalue()


def _figures(batch: Any) -> int:  # noqa: ANN401
    return int(pyarrow("pyarrow.compute").sum(batch.column("value").is_valid()).as_py())


def _digest(contents: list[tuple[str, bytes | Refusal]]) -> str:
    digest = hashlib.sha256(_library_digest())
    for name, content in contents:
        said = content.reason.encode() if isinstance(content, Refusal) else content
        label = f"{type(content).__name__} {len(said)} {name}\0"
        digest.update(label.encode("utf-8", "surrogateescape"))
        digest.update(said)
    return digest.hexdigest()[:32]


@cache
def _library_digest() -> bytes:
    library = Path(__file__).resolve().parents[1]
    digest = hashlib.sha256()
    for path in sorted(path for name in _RULES for path in (library / name).rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.digest()
