"""Records the size and SHA-256 of each table in ``datapackage.json``."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from fupin.files import writing
from fupin.tables import catalogue


def record_checksums(folder: str | Path | None = None) -> list[str]:
    """Record the tables as they are, if they read without a misfit.

    Parameters
    ----------
    folder : path, optional
        The data folder; the project's own by default.

    Returns
    -------
    list of str
        Paths of the tables that had changed.

    Raises
    ------
    TableError
        If the tables have misfits; nothing is written then.
    """
    folder = catalogue.read(folder).folder
    path = folder / "datapackage.json"
    package = json.loads(path.read_text(encoding="utf-8"))
    changed = []
    for resource in package["resources"]:
        content = (folder / resource["path"]).read_bytes()
        seen = {"bytes": len(content), "hash": f"sha256:{hashlib.sha256(content).hexdigest()}"}
        if any(resource.get(name) != value for name, value in seen.items()):
            resource.update(seen)
            changed.append(resource["path"])
    if changed:
        text = json.dumps(package, ensure_ascii=False, indent=2) + "\n"
        writing.write(path, text.encode("utf-8"))
    return changed
