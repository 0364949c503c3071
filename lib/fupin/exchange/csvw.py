"""Figures as CSV on the Web: a plain table, and metadata that say what each column holds.

Source: W3C, *Metadata Vocabulary for Tabular Data* (2015). Code lists become tables of their own,
to which the columns that are never empty refer by foreign keys.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence

from fupin.exchange.codes import code_lists, unit_of_code
from fupin.exchange.concepts import CONCEPTS, Concept
from fupin.exchange.rows import rows
from fupin.quantities.observation import Observation
from fupin.tables.catalogue import Catalogue

METADATA = "csvw-metadata.json"
_TYPES = {"string": "string", "decimal": "decimal", "integer": "integer", "period": "string"}
_CODE_COLUMNS = ("code", "parent", "name_en", "name_zh")


def csvw_files(catalogue: Catalogue, figures: Iterable[Observation]) -> dict[str, bytes]:
    """Return the files by name: the figures, a table a code list, and the metadata."""
    table = [tuple(row[concept.column] for concept in CONCEPTS) for row in rows(figures)]
    files = {"figures.csv": _csv([concept.column for concept in CONCEPTS], table)}
    lists = code_lists(catalogue)
    lists["UNIT"] = [code._replace(id=unit_of_code(code.id)) for code in lists["UNIT"]]
    lists["APPROXIMATION"] = [
        code._replace(id=code.id.replace("_", " ")) for code in lists["APPROXIMATION"]
    ]
    for name, codes in lists.items():
        files[_file(name)] = _csv(_CODE_COLUMNS, codes)
    text = json.dumps(_metadata(list(lists)), ensure_ascii=False, indent=1)
    return files | {METADATA: (text + "\n").encode("utf-8")}


def _file(name: str) -> str:
    return f"codes-{name.lower().replace('_', '-')}.csv"


def _csv(header: Sequence[str], table: Iterable[Sequence[str]]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")  # RFC 4180, which CSVW names
    writer.writerow(header)
    writer.writerows(table)
    return out.getvalue().encode("utf-8")


def _metadata(names: Sequence[str]) -> dict[str, object]:
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "tables": [_figures_table(), *(_codes_table(name) for name in names)],
    }


def _figures_table() -> dict[str, object]:
    keys = [concept.column for concept in CONCEPTS if concept.role == "dimension"]
    return {
        "url": "figures.csv",
        "tableSchema": {
            "columns": [_column(concept) for concept in CONCEPTS],
            "primaryKey": keys,
            "foreignKeys": [
                {
                    "columnReference": concept.column,
                    "reference": {"resource": _file(concept.codes), "columnReference": "code"},
                }
                for concept in CONCEPTS
                if concept.codes and concept.required
            ],
        },
    }


def _column(concept: Concept) -> dict[str, object]:
    return {
        "name": concept.column,
        "titles": {"en": concept.column},
        "dc:description": {"@value": concept.name_en, "@language": "en"},
        "datatype": _TYPES[concept.datatype],
        "required": concept.required,
    }


def _codes_table(name: str) -> Mapping[str, object]:
    columns = [
        {"name": column, "titles": column, "datatype": "string", "required": column != "parent"}
        for column in _CODE_COLUMNS
    ]
    return {"url": _file(name), "tableSchema": {"columns": columns, "primaryKey": "code"}}
