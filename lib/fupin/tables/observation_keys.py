"""Keys of observations: measure, region and period, and the document where these are not enough."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from fupin.tables.rows import Row


def short_key(row: Row) -> str:
    """Return ``measure.region.period`` of an observation."""
    return f"{row['measure']}.{row['region']}.{row['period']}"


def long_key(row: Row) -> str:
    """Return ``measure.region.period.document`` of an observation."""
    return f"{short_key(row)}.{row['document']}"


def unique_keys(rows: Iterable[Row]) -> list[str]:
    """Return a key for each observation, in their order.

    Parameters
    ----------
    rows : iterable of rows
        The observations of all sources.

    Returns
    -------
    list of str
        The short key of an observation, or the long one where several observations have the same
        measure, region and period, because their publishers disagree.
    """
    rows = list(rows)
    count = Counter(map(short_key, rows))
    return [short_key(row) if count[short_key(row)] == 1 else long_key(row) for row in rows]
