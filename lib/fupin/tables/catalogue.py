"""All tables of one data folder, and what they hold as observations and as a frame.

The tables are read and checked once in a process; if anything is wrong with them, reading raises
`TableError` with every problem.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType

import pandas as pd

from fupin import paths
from fupin.frames import FigureDtype
from fupin.quantities.observation import Observation
from fupin.quantities.quantity import Quantity
from fupin.reading.observation_prints import read_print
from fupin.tables.observation_keys import unique_keys
from fupin.tables.remarks import flags_by_key
from fupin.tables.rows import Row, list_items
from fupin.tables.validation import read_valid_tables

COLUMNS = (
    "printed", "unit", "precision", "quantity", "flags",
    "theme", "measure", "name_en", "name_zh", "region", "region_en", "region_zh", "period",
    "status", "nature", "population", "source", "document", "title", "publisher", "published",
    "note", "start", "end",
)  # fmt: skip


@dataclass(frozen=True)
class Catalogue:
    """All tables of one data folder, checked.

    Attributes
    ----------
    folder : Path
        The data folder.
    tables : mapping of str to tuple of rows
        The tables by the name of their resource in ``datapackage.json``; every cell is text.
    """

    folder: Path
    tables: Mapping[str, tuple[Row, ...]]

    @cached_property
    def sources(self) -> tuple[str, ...]:
        """Names of the sources, a folder each, the page first."""
        end = "-observations"
        return tuple(name.removesuffix(end) for name in self.tables if name.endswith(end))

    @cached_property
    def measures(self) -> dict[str, Row]:
        """Measures by name."""
        return {row["measure"]: row for row in self.tables["measures"]}

    @cached_property
    def regions(self) -> dict[str, Row]:
        """Regions by name."""
        return {row["region"]: row for row in self.tables["regions"]}

    @cached_property
    def observations(self) -> dict[str, Observation]:
        """Observations by key, in the order of the sources and of their texts."""
        rows = [
            (source, row)
            for source in self.sources
            for row in self.tables[f"{source}-observations"]
        ]
        keys = unique_keys(row for _, row in rows)
        documents = {
            (source, row["document"]): row
            for source in self.sources
            for row in self.tables[f"{source}-documents"]
        }
        flags = flags_by_key(self.tables.get("remarks", ()))
        return {
            key: self._observation(
                key, row, source, documents[source, row["document"]], flags.get(key, ())
            )
            for key, (source, row) in zip(keys, rows, strict=True)
        }

    def places(self, region: str) -> tuple[tuple[str, ...], ...]:
        """Return where a region lies: its path from the root, or the path of each of its members.

        ``ngari`` lies at ``(("china", "tibet", "ngari"),)``; a group of two counties has two paths.
        """
        row = self.regions[region]
        if row["members"]:
            return tuple(path for name in list_items(row["members"]) for path in self.places(name))
        if not row["parent"]:
            return ((region,),)
        return tuple((*path, region) for path in self.places(row["parent"]))

    def _observation(
        self, key: str, row: Row, source: str, document: Row, flags: tuple[tuple[str, str], ...]
    ) -> Observation:
        measure, region = self.measures[row["measure"]], self.regions[row["region"]]
        ceiling = Fraction(measure["ceiling"]) if measure["ceiling"] else None
        read = read_print(row["printed"], row["unit"], row["precision"], ceiling)
        return Observation(
            key=key, measure=row["measure"], theme=measure["theme"], name_en=measure["name_en"],
            name_zh=measure["name_zh"], region=row["region"], region_en=region["name_en"],
            region_zh=region["name_zh"], places=self.places(row["region"]), period=row["period"],
            unit=row["unit"], nature=measure["nature"], population=measure["population"],
            status=row["status"], precision=row["precision"], printed=row["printed"],
            **read._asdict(), document=row["document"],
            title=document["title"], publisher=document["publisher"],
            published=document["published"], source=source,
            start=int(row["start"]) if row["start"] else None,
            end=int(row["end"]) if row["end"] else None,
            note=row["note"], flags=flags, note_zh=row.get("note_zh", ""),
        )  # fmt: skip

    @cached_property
    def frame(self) -> pd.DataFrame:
        """Every observation, one a row, key as index."""
        rows = [_as_row(observation) for observation in self.observations.values()]
        index = pd.Index(list(self.observations), name="key")
        frame = pd.DataFrame(rows, columns=list(COLUMNS), index=index)
        return frame.astype(
            {"start": "Int64", "end": "Int64", "quantity": FigureDtype()}
        )  # fmt: skip


def _as_row(observation: Observation) -> dict[str, object]:
    row = {name: getattr(observation, name, None) for name in COLUMNS}
    return row | {"quantity": Quantity.of(observation)}


def read(folder: str | Path | None = None) -> Catalogue:
    """Read and check all tables of a data folder.

    Parameters
    ----------
    folder : path, optional
        The data folder; the project's own by default.

    Returns
    -------
    Catalogue
        Read once in a process for each folder.

    Raises
    ------
    TableError
        With every problem of every table, by file and line.
    """
    return _read(Path(folder or paths.data()).resolve())


@lru_cache(maxsize=4)
def _read(folder: Path) -> Catalogue:
    return Catalogue(folder, MappingProxyType(read_valid_tables(folder)))
