"""From a batch of texts to an Arrow table of the figures in them: one row a numeral.

The functions here know no files and keep no state, so that polars, DuckDB, a pool of processes or
Spark may call them on any cut of the same texts and get the same rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from fupin.errors import FupinError
from fupin.files.arrow import pyarrow
from fupin.quantities.numbers import decimal_text
from fupin.reading.extraction import Mention, extract

ROWS = 1 << 14  # of one batch; some two megabytes
_TEXT, _PLACE, _NUMBER = "string", "bigint", "double"
_COLUMNS = {
    "name": _TEXT, "start": _PLACE, "end": _PLACE, "printed": _TEXT, "value": _NUMBER,
    "value_exact": _TEXT, "low": _NUMBER, "high": _NUMBER, "unit": _TEXT, "measure": _TEXT,
    "approximation": _TEXT, "precision": _TEXT, "kind": _TEXT, "rule": _TEXT,
}  # fmt: skip
SPARK_SCHEMA = ", ".join(f"`{name}` {kind}" for name, kind in _COLUMNS.items())


def schema() -> Any:  # noqa: ANN401
    """Return the Arrow schema of a table of figures.

    Returns
    -------
    pyarrow.Schema
        ``name`` of the text; ``start`` and ``end`` in characters, end exclusive; ``printed``;
        ``value low high``, the nearest doubles; ``value_exact``, text that `fractions.Fraction`
        reads exactly; ``unit``, an expression over the table of units, empty if none is printed
        or it fits many things, null if the table lacks it; ``measure``, the unit as printed;
        ``approximation`` and ``precision``; ``kind``, which is ``"figure"`` for figures; and
        ``rule``, what decided. See `fupin.reading.extraction.Mention`. What is no figure has no
        value, unit, measure, approximation or precision: those are null.
    """
    arrow = pyarrow()
    kinds = {_TEXT: arrow.string(), _PLACE: arrow.int64(), _NUMBER: arrow.float64()}
    return arrow.schema([(name, kinds[kind]) for name, kind in _COLUMNS.items()])


def figure_table(texts: Any) -> Any:  # noqa: ANN401
    """Return the figures of a batch of texts, in the order of the texts and of their places.

    Parameters
    ----------
    texts : pyarrow.Table or pyarrow.RecordBatch
        With the columns ``name`` and ``text``.

    Returns
    -------
    pyarrow.Table
        With the columns of `schema`. For every row, ``text[start:end] == printed``.

    Raises
    ------
    FupinError
        If a column is missing, or a name or a text is null.
    """
    return pyarrow().Table.from_batches(figure_batches([texts]), schema=schema())


def figure_batches(batches: Iterable[Any]) -> Iterator[Any]:
    """Yield the figures of batches of texts as record batches of bounded size.

    This is the form that Spark asks for::

        texts.mapInArrow(figure_batches, SPARK_SCHEMA)

    where ``texts`` is a Spark data frame with the columns ``name`` and ``text``.

    Parameters
    ----------
    batches : iterable of pyarrow.RecordBatch or pyarrow.Table
        As `figure_table` takes them.

    Yields
    ------
    pyarrow.RecordBatch
        Of `ROWS` rows at most; rows of two batches may share one.
    """
    pairs = (pair for batch in batches for pair in _pairs(batch))
    return batches_of(pairs)


def batches_of(pairs: Iterable[tuple[str, str]]) -> Iterator[Any]:
    """Yield the figures of names and texts as record batches of bounded size."""
    rows = (_row(name, mention) for name, text in pairs for mention in extract(text))
    arrow, fields = pyarrow(), schema()
    while some := list(islice(rows, ROWS)):
        columns = zip(*some, strict=True)
        arrays = [arrow.array(c, type=f.type) for c, f in zip(columns, fields, strict=True)]
        yield arrow.RecordBatch.from_arrays(arrays, schema=fields)


def _pairs(batch: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401
    names = batch.schema.names
    if missing := [name for name in ("name", "text") if name not in names]:
        raise FupinError(
            "The figures of this batch of texts cannot be read.",
            f"It has the columns {', '.join(names) or 'none'}, and not {', '.join(missing)}.",
            'Give a table with the columns "name" and "text".',
        )
    columns = (batch.column("name").to_pylist(), batch.column("text").to_pylist())
    for number, (name, text) in enumerate(zip(*columns, strict=True)):
        if name is None or text is None:
            raise FupinError(
                "The figures of this batch of texts cannot be read.",
                f"Row {number} has the name {name!r} and {'no' if text is None else 'a'} text.",
                "Leave out rows without a name or a text.",
            )
        yield name, text


def _row(name: str, mention: Mention) -> tuple[object, ...]:
    value, low, high = mention.value, mention.low, mention.high
    place = name, mention.start, mention.end, mention.printed
    if value is None or low is None or high is None:
        return (*place, *[None] * 8, mention.kind, mention.rule)
    exact = decimal_text(value) or str(value)
    return (
        *place, float(value), exact, float(low), float(high), mention.unit,
        mention.measure, mention.approximation, mention.precision, mention.kind, mention.rule,
    )  # fmt: skip
