"""The manifest lists every file but itself."""

from __future__ import annotations

import csv
import hashlib
import json

from fupin.report import manifest


def test_each_file_is_listed_with_size_and_checksum(tmp_path):
    """By path, with forward slashes, in folders too; the same in CSV and JSON."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "b.svg").write_bytes(b"bb")
    (tmp_path / "a.html").write_bytes(b"")
    (tmp_path / "en" / "manifest.csv").write_bytes(b"of a reader's own")
    assert manifest.write(tmp_path) == 5
    told = json.loads((tmp_path / manifest.JSON).read_text())["files"]
    assert [(row["path"], row["bytes"]) for row in told] == [
        ("a.html", 0), ("en/b.svg", 2), ("en/manifest.csv", 17),
    ]  # fmt: skip
    assert told[1]["sha256"] == hashlib.sha256(b"bb").hexdigest()
    rows = list(csv.DictReader((tmp_path / manifest.CSV).read_text().splitlines()))
    assert [dict(row, bytes=int(row["bytes"])) for row in rows] == told


def test_written_again_nothing_changes(tmp_path):
    """The manifests do not list themselves."""
    (tmp_path / "a").write_bytes(b"a")
    manifest.write(tmp_path)
    before = (tmp_path / manifest.JSON).read_bytes()
    assert manifest.write(tmp_path) == 3
    assert (tmp_path / manifest.JSON).read_bytes() == before
