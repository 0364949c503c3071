"""Results become a table of one row a relation, with words in both languages."""

from __future__ import annotations

import pytest

from fupin.audit.checking import check_relations
from fupin.audit.figure_index import FigureIndex
from fupin.audit.relations import read
from fupin.audit.results_table import COLUMNS, IN_CHINESE, results_table

REMARK = {
    "remark": "late", "relations": "second;third", "reason_en": "Counted later.",
    "reason_zh": "统计较晚。",
}  # fmt: skip


@pytest.fixture
def table(observe, row):
    """Three relations of two figures; a remark explains the second and the third."""
    index = FigureIndex([observe("part", "3人", "person"), observe("all", "5人", "person")], "page")
    claims = {"first": "part <= all", "second": "all <= part", "third": "part == all"}
    relations, problems = read([row(claim, relation=name) for name, claim in claims.items()])
    results, others = check_relations(relations, index)
    assert [*problems, *others] == []
    return results_table(results, index, [REMARK])


def test_each_relation_has_a_row_in_the_order_given(table):
    """All columns are there, whatever the results."""
    assert list(table.index) == ["first", "second", "third"]
    assert tuple(table.columns) == COLUMNS
    assert list(table["verdict"]) == ["agrees", "contradicts", "contradicts"]
    assert list(table["verdict_zh"]) == ["相符", "矛盾", "矛盾"]


def test_a_remark_stands_in_the_rows_that_it_explains(table):
    """With its reason in both languages; a row without one has empty cells."""
    assert list(table["remark"]) == ["", "late", "late"]
    assert list(table["remark_reason"]) == ["", "Counted later.", "Counted later."]
    assert list(table["remark_reason_zh"]) == ["", "统计较晚。", "统计较晚。"]


def test_the_side_that_is_tested_and_the_other_are_quantities(table):
    """And all figures that the row names stand in it by key."""
    first = table.loc["first"]
    assert {first["tested"].value, first["against"].value} == {3, 5}
    assert set(first["observations"]) == {"part.ngari.2020", "all.ngari.2020"}


def test_renaming_for_chinese_swaps_each_pair_of_columns(table):
    """The Chinese column takes the plain name, the English one gets an ending; none is lost."""
    renamed = table.rename(columns=IN_CHINESE)
    assert renamed.columns.is_unique
    assert list(renamed["verdict"]) == list(table["verdict_zh"])
    assert list(renamed["why_en"]) == list(table["why"])
    assert not [name for name in renamed.columns if name.endswith("_zh")]
