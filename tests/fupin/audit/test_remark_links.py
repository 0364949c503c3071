"""Remarks and the relations that they explain."""

from __future__ import annotations

from fupin.audit.remark_links import relation_names, remark_link_problems


def remark(name, relations):
    """Return a row of the table of remarks."""
    return {"remark": name, "relations": relations}


def test_a_remark_names_its_relations_in_one_cell():
    """Separated by semicolons, with or without spaces; an empty cell names none."""
    assert relation_names(remark("r", "a;b ; c;")) == ["a", "b", "c"]
    assert relation_names(remark("r", "")) == []


def test_remarks_that_name_known_relations_once_are_fine():
    """No problem where every relation exists and has one remark."""
    assert remark_link_problems([remark("one", "a;b"), remark("two", "c")], {"a", "b", "c"}) == []


def test_unknown_and_twice_explained_relations_are_told_by_line():
    """The header is line 1; a remark may name its own relation again, another's not."""
    rows = [remark("one", "a; a; x"), remark("two", "b; a")]
    found = [str(problem) for problem in remark_link_problems(rows, {"a", "b"})]
    assert found == [
        "remarks.csv:2: remark 'one' explains 'x', which is no relation",
        "remarks.csv:3: remark 'two' explains 'a', as 'one' does",
    ]
