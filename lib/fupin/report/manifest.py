"""The list of a pack's files with their checksums, for people (CSV) and for machines (JSON)."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from pathlib import Path

from fupin.files import writing

CSV, JSON = "manifest.csv", "manifest.json"


def entries(pack: Path) -> list[dict[str, str | int]]:
    """Return path, size in bytes and SHA-256 of every file but the manifest's own, by path."""
    found = sorted(path for path in pack.rglob("*") if path.is_file())
    names = [(path.relative_to(pack).as_posix(), path) for path in found]
    return [
        {"path": name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for name, path in names
        if name not in (CSV, JSON)
        for content in [path.read_bytes()]
    ]


def write(pack: Path) -> int:
    """Write both manifests; return how many files the pack then has, these two among them."""
    listed = entries(pack)
    out = io.StringIO(newline="")
    table = csv.DictWriter(out, ["path", "bytes", "sha256"], lineterminator="\n")
    table.writeheader()
    table.writerows(listed)
    writing.write(pack / CSV, out.getvalue().encode("utf-8"))
    writing.write(pack / JSON, (json.dumps({"files": listed}, indent=1) + "\n").encode("utf-8"))
    return len(listed) + 2
