"""Reads ``data/`` into checked tables, tidy frames and quantities.

The tables are read once in a process and checked as they are read: a malformed table raises
`TableError` with every misfit, by file and row, and nothing is returned.
"""

from __future__ import annotations

import csv
import json
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
from fupin.tables.schema import Misfit, Row, foreign_misfits, ragged_misfits, schema_misfits

COLUMNS = (
    "printed", "value", "unit", "low", "high", "precision", "quantity", "flags",
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
            {
                "start": "Int64", "end": "Int64", "value": float, "low": float, "high": float,
                "quantity": FigureDtype(),
            }
        )  # fmt: skip


def _as_row(observation: Observation) -> dict[str, object]:
    row = {name: getattr(observation, name, None) for name in COLUMNS}
    exact = {name: float(row[name]) for name in ("value", "low", "high")}
    return row | exact | {"quantity": Quantity.of(observation)}


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
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    tables, misfits = {}, []
    for resource in package["resources"]:
        path = folder / resource["path"]
        if not path.is_file():
            misfits.append(
                Misfit(
                    resource["path"], 0, "the table is missing, though datapackage.json lists it"
                )
            )
            continue
        try:
            columns, lines = _cells(path)
        except (UnicodeDecodeError, csv.Error) as error:
            misfits.append(Misfit(resource["path"], 0, f"cannot be read as CSV in UTF-8: {error}"))
            continue
        width = len(columns)
        rows = tuple(dict(zip_longest(columns, each[:width], fillvalue="")) for each in lines)
        misfits += ragged_misfits(resource["path"], columns, lines)
        misfits += schema_misfits(resource, columns, rows)
        tables[resource["name"]] = rows
    resources = [each for each in package["resources"] if each["name"] in tables]
    for resource in resources:
        misfits += foreign_misfits(resource, tables[resource["name"]], tables)
    where = {resource["name"]: resource["path"] for resource in resources}
    misfits += cross_checks.misfits(where, tables, {misfit.file for misfit in misfits})
    if misfits:
        raise TableError(sorted(misfits))
    return Catalog(folder, MappingProxyType(tables))


def _cells(path: Path) -> tuple[list[str], list[list[str]]]:
    """Return a table's header and its lines, as they stand in the file."""
    with path.open(encoding="utf-8-sig", newline="") as opened:
        columns, *lines = [*csv.reader(opened, strict=True)] or [[]]
    return columns, lines
