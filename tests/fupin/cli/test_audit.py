"""`fupin audit`: every relation put to the test."""

from __future__ import annotations


def test_audit_prints_every_relation_and_passes(run):
    """The audit of the page has contradictions, and a remark explains each."""
    done = run("audit")
    assert done.exit_code == 0
    assert "contradicts" in done.output


def test_audit_fails_on_a_contradiction_without_remark(run, monkeypatch):
    """Exit code 1 where no remark explains a contradiction."""
    import sys

    import fupin.audit  # noqa: F401

    module = sys.modules["fupin.audit"]
    table = module.audit()
    monkeypatch.setattr(module, "audit", lambda _theme=None: table.assign(remark=""))
    assert run("audit").exit_code == 1


def test_a_theme_given_twice_is_tried_once(run):
    """The same relations, each once."""
    once = run("audit", "--theme", "health").output
    assert run("audit", "--theme", "health", "--theme", "health").output == once
