"""Reads ``data/`` into checked tables, tidy frames and quantities.

The tables are read once in a process and checked as they are read: a malformed table raises
`TableError` with every misfit, by file and row, and nothing is returned.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache
from itertools import zip_longest
from pathlib import Path
from types import MappingProxyType

import pandas as pd

from fupin import paths
from fupin.errors import TableError
from fupin.frames import FigureDtype
from fupin.quantities.observation import Observation
from fupin.quantities.quantity import Quantity
from fupin.reading.figures import read_print
from fupin.tables import cross_checks, remarks
from fupin.tables.csv_files import UnreadableError, read_cells, read_package
from fupin.tables.findings import BETWEEN, CELL, SHAPE, UNREADABLE, Findings
from fupin.tables.schema import Misfit, Row, foreign_misfits, ragged_misfits, schema_misfits

COLUMNS = (
    "printed", "unit", "precision", "quantity", "flags",
    "theme", "measure", "name_en", "name_zh", "region", "region_en", "region_zh", "period",
    "status", "nature", "population", "source", "document", "title", "publisher", "published",
    "note", "start", "end",
)  # fmt: skip


@dataclass(frozen=True)
class Catalog:
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
        flags = remarks.flags(self.tables.get("remarks", ()))
        found: dict[str, Observation] = {}
        for source in self.sources:
            documents = {row["document"]: row for row in self.tables[f"{source}-documents"]}
            for row in self.tables[f"{source}-observations"]:
                key = self._key(row)
                found[key] = self._observation(
                    key, row, source, documents[row["document"]], flags.get(key, ())
                )
        return found

    @cached_property
    def _shared(self) -> frozenset[str]:
        """Keys that more than one document claims: the deliberate rivals."""
        seen: dict[str, int] = {}
        for source in self.sources:
            for row in self.tables[f"{source}-observations"]:
                key = cross_checks.key_of(row)
                seen[key] = seen.get(key, 0) + 1
        return frozenset(key for key, count in seen.items() if count > 1)

    def _key(self, row: Row) -> str:
        key = cross_checks.key_of(row)
        return f"{key}.{row['document']}" if key in self._shared else key

    def places(self, region: str) -> tuple[tuple[str, ...], ...]:
        """Return the paths from the root to `region`, one a member for a group."""
        row = self.regions[region]
        if row["members"]:
            return tuple(
                path for member in row["members"].split(";") for path in self.places(member)
            )
        if not row["parent"]:
            return ((region,),)
        return tuple((*path, region) for path in self.places(row["parent"]))

    def _observation(
        self, key: str, row: Row, source: str, document: Row, flags: tuple
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
            note=row["note"], flags=flags,
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


def read(folder: str | Path | None = None) -> Catalog:
    """Read and check all tables of a data folder.

    Parameters
    ----------
    folder : path, optional
        The data folder; the project's own by default.

    Returns
    -------
    Catalog
        Read once in a process for each folder.

    Raises
    ------
    TableError
        With every misfit of every table, by file and row.
    """
    return _read(Path(folder or paths.data()).resolve())


@lru_cache(maxsize=4)
def _read(folder: Path) -> Catalog:
    try:
        resources = read_package(folder)["resources"]
    except UnreadableError as error:
        raise TableError([Misfit("datapackage.json", 0, str(error))]) from error
    tables, found = {}, Findings()
    for resource in resources:
        try:
            columns, lines = read_cells(folder / resource["path"])
        except UnreadableError as error:
            found.add(UNREADABLE, [Misfit(resource["path"], 0, str(error))])
            continue
        width = len(columns)
        rows = tuple(dict(zip_longest(columns, each[:width], fillvalue="")) for each in lines)
        found.add(SHAPE, ragged_misfits(resource["path"], columns, lines))
        found.add(CELL, schema_misfits(resource, columns, rows))
        tables[resource["name"]] = rows
    resources = [each for each in resources if each["name"] in tables]
    for resource in resources:
        found.add(BETWEEN, foreign_misfits(resource, tables[resource["name"]], tables))
    where = {resource["name"]: resource["path"] for resource in resources}
    found.add(BETWEEN, cross_checks.misfits(where, tables, found.files()))
    if found:
        raise TableError(*found.sorted())
    return Catalog(folder, MappingProxyType(tables))
