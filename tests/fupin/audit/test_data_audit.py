"""The relations of a data folder: computed once, and refused with all that is malformed."""

from __future__ import annotations

import shutil

import pytest

from fupin import paths
from fupin.audit import audit
from fupin.audit.data_audit import audited
from fupin.errors import RelationError
from fupin.tables import catalogue


def test_a_folder_is_audited_once():
    """The same table for the same folder; who asks for an audit gets a copy of it."""
    folder = catalogue.read().folder
    assert audited(folder) is audited(folder)
    assert audit("plan") is not audit("plan")
    assert set(audit("plan").index) <= set(audited(folder).index)


def test_malformed_tables_are_refused_with_every_problem(tmp_path, monkeypatch):
    """Bad rows in both tables come in one error, by file and row."""
    folder = tmp_path / "data"
    shutil.copytree(paths.data(), folder)
    relations, remarks = folder / "relations.csv", folder / "remarks.csv"
    lines = relations.read_text(encoding="utf-8").splitlines(keepends=True)
    lines[1] = lines[1].replace("headquarters_meetings +", "headquarter_meetings +")
    lines[2] = lines[2].replace("townships_visited <=", "townships_visited <= townships_visited <=")
    relations.write_text("".join(lines), encoding="utf-8")
    stale = remarks.read_text(encoding="utf-8").replace(";reimbursed-per-stay", ";no-such-relation")
    remarks.write_text(stale, encoding="utf-8")
    monkeypatch.setattr(paths, "data", lambda: folder)
    with pytest.raises(RelationError) as caught:
        audit()
    said = caught.value.why
    assert "relations.csv:2: " in said
    assert "relations.csv:3: " in said
    assert "'no-such-relation', which is no relation" in said
    assert "remarks.csv:2: " in said
