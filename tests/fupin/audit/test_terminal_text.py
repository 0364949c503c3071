"""The audit as the command line prints it."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from fupin.audit.audit_table import audit
from fupin.audit.terminal_text import as_text


@pytest.fixture(scope="module")
def table():
    """The whole audit."""
    return audit()


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_text_table_holds_every_relation_and_the_counts(table, lang):
    """The command line's table names each relation once, and ends on counts that add up."""
    text = as_text(table, lang)
    marked = re.findall(r"^  [=≈≠?] ([a-z0-9-]+): ", text, re.MULTILINE)
    assert Counter(marked) == Counter(table.index)
    counts = re.search(r"=\D*(\d+)\D*≈\D*(\d+)\D*≠\D*(\d+)\D*\?\D*(\d+)", text.splitlines()[-3])
    assert sum(map(int, counts.groups())) == len(table)


def test_a_line_shows_both_sides_where_they_agree_and_the_reason_where_not(table):
    """The mark, the relation, its expression; beneath it what was found."""
    lines = as_text(table.loc[["plan-completion-rate", "aid-funds-rest"]]).splitlines()
    row = table.loc["plan-completion-rate"]
    at = lines.index(f"  ≈ plan-completion-rate: {row['expression']}")
    assert lines[at + 1] == "      99% | 98.6 %"
    row = table.loc["aid-funds-rest"]
    at = lines.index(f"  ≠ aid-funds-rest: {row['expression']}")
    assert lines[at + 1] == f"      {row['why']}"
    assert lines[at + 2] == f"      remark {row['remark']}: {row['remark_reason']}"


def test_a_remark_is_told_once(table):
    """A second relation that the same remark explains points back to it."""
    explained = table[(table["verdict"] == "contradicts") & table["remark"].duplicated(keep=False)]
    remark = explained["remark"].iloc[0]
    text = as_text(explained[explained["remark"] == remark], "zh")
    assert text.count(f"备注{remark}：") == (explained["remark"] == remark).sum()
    assert text.count(f"备注{remark}：见上") == (explained["remark"] == remark).sum() - 1


def test_a_contradiction_without_a_remark_is_named_at_the_end(table):
    """Explained ones are said to be; take a remark away and its relation is named."""
    assert as_text(table).endswith("A remark explains every contradiction.")
    bare = table.copy()
    bare.loc["eco-pay", "remark"] = ""
    assert as_text(bare).endswith("Contradictions that no remark explains: eco-pay.")
    assert as_text(bare, "zh").endswith("无备注说明的矛盾：eco-pay。")
    assert "Contradictions" not in as_text(table[table["verdict"] == "agrees"])
