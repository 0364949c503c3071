"""`fupin checksums`: what it says of the tables that it recorded."""

from __future__ import annotations

import pytest

from fupin.tables import checksums


@pytest.mark.parametrize(
    ("changed", "said"),
    [(["a.csv", "b.csv"], "recorded: a.csv, b.csv\n"), ([], "no table has changed\n")],
)
def test_the_changed_tables_are_named(run, monkeypatch, changed, said):
    """Or we say that there is none."""
    monkeypatch.setattr(checksums, "record_checksums", lambda: changed)
    done = run("checksums")
    assert (done.exit_code, done.output) == (0, said)
