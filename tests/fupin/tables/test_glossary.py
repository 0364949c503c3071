"""The glossary: all terms, or those asked for, or a refusal that helps."""

from __future__ import annotations

import pandas as pd
import pytest

import fupin
from fupin.errors import UnknownNameError
from fupin.tables import catalogue


def test_every_term_of_the_table_is_there():
    """One row a term, in the order of the table, with what the documentation promises."""
    terms = fupin.glossary()
    assert list(terms.index) == [row["term"] for row in catalogue.read().tables["glossary"]]
    assert list(terms.columns) == [
        "pinyin",
        "gloss",
        "definition",
        "definition_en",
        "definition_zh",
    ]


def test_terms_come_in_the_order_asked():
    """Their rows are those of the whole glossary."""
    asked = fupin.glossary("贫困发生率", "建档立卡")
    assert list(asked.index) == ["贫困发生率", "建档立卡"]
    pd.testing.assert_frame_equal(asked, fupin.glossary().loc[["贫困发生率", "建档立卡"]])


def test_an_unknown_term_is_refused_with_one_that_is_near():
    """Also beside known ones."""
    with pytest.raises(UnknownNameError) as refused:
        fupin.glossary("建档立卡", "贫困发生")
    assert "No term named '贫困发生'." in str(refused.value)
    assert "Did you mean '贫困发生率'?" in str(refused.value)


def test_a_glossary_can_be_changed_without_harm():
    """What is returned is the reader's own."""
    terms = fupin.glossary()
    terms["gloss"] = ""
    assert (fupin.glossary()["gloss"] != "").all()
