"""Size and SHA-256 of each table, recorded in ``datapackage.json`` after a change to the data."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from fupin import paths
from fupin.files import writing
from fupin.tables.data_files import DESCRIPTION, read_description
from fupin.tables.validation import read_valid_tables


def record_checksums(folder: str | Path | None = None) -> list[str]:
    """Record size and SHA-256 of each table, if all tables are valid.

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
        If the tables have problems; nothing is written then.
    """
    folder = Path(folder or paths.data())
    # The catalogue may have been read in this process before the tables were changed.
    read_valid_tables(folder)
    description = read_description(folder)
    changed = []
    for resource in description["resources"]:
        content = (folder / resource["path"]).read_bytes()
        found = {"bytes": len(content), "hash": f"sha256:{hashlib.sha256(content).hexdigest()}"}
        if any(resource.get(name) != value for name, value in found.items()):
            resource.update(found)
            changed.append(resource["path"])
    if changed:
        text = json.dumps(description, ensure_ascii=False, indent=2) + "\n"
        writing.write(folder / DESCRIPTION, text.encode("utf-8"))
    return changed
