"""Code lists: every code that a row uses, with its names."""

from __future__ import annotations

import re

from fupin.exchange.codes import code_lists, unit_code, unit_of_code
from fupin.exchange.concepts import CONCEPTS
from fupin.exchange.rows import rows
from fupin.tables.catalogue import read


def test_every_code_in_use_is_listed(figures):
    """Units and words of approximation as a row of plain CSV has them."""
    lists = code_lists(read())
    for concept in CONCEPTS:
        if concept.codes:
            listed = {code.id for code in lists[concept.codes]}
            used = {row[concept.column] for row in rows(figures)} - {""}
            made = {"UNIT": unit_code, "APPROXIMATION": lambda text: text.replace(" ", "_")}
            assert {made.get(concept.codes, str)(one) for one in used} <= listed, concept.id


def test_codes_are_ids_that_sdmx_allows_and_have_both_names():
    """Letters, digits, underscore, hyphen, at sign and dollar, by the standard."""
    for name, codes in code_lists(read()).items():
        ids = [code.id for code in codes]
        assert len(set(ids)) == len(ids)
        for code in codes:
            assert re.fullmatch(r"[A-Za-z0-9_@$-]+", code.id), (name, code)
            assert code.name_en
            assert code.name_zh
            assert code.parent in {"", *ids}


def test_a_unit_comes_back_from_its_code(figures):
    """Compound units too."""
    for unit in {figure.unit for figure in figures} | {"person*month", "1/year"}:
        assert unit_of_code(unit_code(unit)) == unit
