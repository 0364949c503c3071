"""The tables are those whose checksums were recorded."""

from __future__ import annotations

import hashlib
import json

import pytest

from fupin import paths
from fupin.errors import TableError
from fupin.tables import catalogue
from fupin.tables.checksums import record_checksums

FOLDER = paths.data()
RESOURCES = json.loads((FOLDER / "datapackage.json").read_text(encoding="utf-8"))["resources"]


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource["name"])
def test_no_table_changed_unnoticed(resource):
    """Each table has the size and SHA-256 that datapackage.json gives; `fupin checksums` writes them anew."""
    content = (FOLDER / resource["path"]).read_bytes()
    assert (resource["bytes"], resource["hash"]) == (
        len(content),
        f"sha256:{hashlib.sha256(content).hexdigest()}",
    )


def test_recording_names_what_had_changed(folder):
    """Recording writes nothing where nothing has changed, and names the table that has."""
    description = folder / "datapackage.json"
    before = description.read_bytes()
    assert record_checksums(folder) == []
    assert description.read_bytes() == before
    table = folder / "glossary.csv"
    table.write_text(
        table.read_text(encoding="utf-8") + "词,cí,word,A word.,词。\n", encoding="utf-8"
    )
    assert record_checksums(folder) == ["glossary.csv"]
    assert record_checksums(folder) == []


def test_recording_changes_checksums_alone(folder):
    """Everything else in datapackage.json stays as it was, to the byte."""
    description = folder / "datapackage.json"
    before = description.read_bytes()
    changed = json.loads(before)
    for resource in changed["resources"]:
        resource |= {"bytes": 0, "hash": "sha256:0"}
    description.write_text(json.dumps(changed), encoding="utf-8")
    assert record_checksums(folder) == [resource["path"] for resource in RESOURCES]
    assert description.read_bytes() == before


def test_tables_with_problems_are_not_recorded(folder, spoil):
    """Even if they were valid when this process first read them."""
    catalogue.read(folder)
    spoil("regions.csv", "ritu;geji", "ritu;gejii")
    before = (folder / "datapackage.json").read_bytes()
    with pytest.raises(TableError):
        record_checksums(folder)
    assert (folder / "datapackage.json").read_bytes() == before
