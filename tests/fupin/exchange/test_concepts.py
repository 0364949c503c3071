"""The table of concepts: each id and column once, and code lists that exist."""

from __future__ import annotations

from fupin.exchange.codes import code_lists
from fupin.exchange.concepts import CONCEPTS
from fupin.tables.catalogue import read


def test_ids_and_columns_are_unique_and_in_two_languages():
    """A reader finds each column by either name."""
    for part in ("id", "column", "name_en", "name_zh"):
        names = [getattr(concept, part) for concept in CONCEPTS]
        assert len(set(names)) == len(names)
        assert all(names)


def test_dimensions_single_out_each_figure(figures):
    """No two figures have the same measure, region, document and period."""
    keys = [c.column for c in CONCEPTS if c.role == "dimension"]
    found = [tuple(getattr(figure, key) for key in keys) for figure in figures]
    assert len(set(found)) == len(figures)


def test_attributes_belong_to_what_they_depend_on(figures):
    """What is said of a measure or a document is the same in all its rows."""
    for concept in CONCEPTS:
        if concept.of:
            pairs = {(getattr(f, concept.of.lower()), getattr(f, concept.column)) for f in figures}
            assert len(pairs) == len({one for one, _ in pairs}), concept.id


def test_each_code_list_named_is_there_and_no_other():
    """The table and the lists agree."""
    assert {c.codes for c in CONCEPTS if c.codes} == set(code_lists(read()))
