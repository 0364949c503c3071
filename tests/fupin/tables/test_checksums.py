"""The tables are those whose checksums were recorded."""

from __future__ import annotations

import hashlib
import json
import shutil

import pytest

from fupin import paths
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


def test_recording_names_what_had_changed(tmp_path):
    """Recording writes nothing where nothing has changed, and names the table that has."""
    folder = tmp_path / "data"
    shutil.copytree(FOLDER, folder)
    before = (folder / "datapackage.json").read_bytes()
    assert record_checksums(folder) == []
    assert (folder / "datapackage.json").read_bytes() == before
    table = folder / "glossary.csv"
    table.write_text(
        table.read_text(encoding="utf-8") + "词,cí,word,A word.,词。\n", encoding="utf-8"
    )
    from fupin.tables import catalogue

    catalogue._read.cache_clear()
    assert record_checksums(folder) == ["glossary.csv"]
    assert record_checksums(folder) == []
