"""The tables are those that were sealed."""

from __future__ import annotations

import hashlib
import json
import shutil

import pytest

from fupin import paths
from fupin.tables.checksums import seal

FOLDER = paths.data()
RESOURCES = json.loads((FOLDER / "datapackage.json").read_text(encoding="utf-8"))["resources"]


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource["name"])
def test_no_table_changed_unnoticed(resource):
    """Each table has the size and SHA-256 that datapackage.json gives; `fupin seal` writes them anew."""
    content = (FOLDER / resource["path"]).read_bytes()
    assert (resource["bytes"], resource["hash"]) == (
        len(content),
        f"sha256:{hashlib.sha256(content).hexdigest()}",
    )


def test_sealing_names_what_had_changed(tmp_path):
    """Sealing writes nothing where nothing has changed, and names the table that has."""
    folder = tmp_path / "data"
    shutil.copytree(FOLDER, folder)
    before = (folder / "datapackage.json").read_bytes()
    assert seal(folder) == []
    assert (folder / "datapackage.json").read_bytes() == before
    table = folder / "glossary.csv"
    table.write_text(
        table.read_text(encoding="utf-8") + "词,cí,word,A word.,词。\n", encoding="utf-8"
    )
    from fupin.tables import catalogue

    catalogue._read.cache_clear()
    assert seal(folder) == ["glossary.csv"]
    assert seal(folder) == []
