"""Remarks: what is odd is flagged, guarded by its print, and never changed."""

from __future__ import annotations

import re

import pytest

from fupin.quantities.quantity import Quantity
from fupin.tables import catalogue, remarks

PRINTS = {"a.ngari.2020": "5人", "b.ngari.2020": "7人"}


@pytest.fixture(scope="module")
def rows():
    """The page's remarks."""
    return catalogue.read().tables["remarks"]


def remark(**cells):
    """Return a remark of our own."""
    row = {
        "remark": "odd",
        "action": "flag",
        "figures": "a.ngari.2020",
        "guard": "a.ngari.2020=5人",
    }
    return row | {"flag_en": "Odd", "flag_zh": "存疑"} | cells


def test_a_true_guard_passes():
    """A remark whose prints still stand has no misfit."""
    assert remarks.misfits("remarks.csv", [remark()], PRINTS) == []


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"guard": "a.ngari.2020=6人"}, "speaks of '6人', but 'a.ngari.2020' is printed '5人'"),
        ({"guard": "c.ngari.2020=6人"}, "guards 'c.ngari.2020', which is no observation"),
        ({"figures": "b.ngari.2020"}, "is about 'b.ngari.2020', but does not guard its print"),
        ({"flag_en": "x" * 61}, "has 61 characters in flag_en"),
        ({"flag_zh": ""}, "has action 'flag', and flag_zh empty"),
        ({"action": "note"}, "has action 'note', and flag_en Odd"),
    ],
)
def test_a_remark_that_no_longer_holds_is_a_misfit(cells, problem):
    """Stale guards and unusable flags are said by row."""
    found = [str(m) for m in remarks.misfits("remarks.csv", [remark(**cells)], PRINTS)]
    assert any(problem in line and line.startswith("remarks.csv:2: ") for line in found), found


def test_only_the_figures_of_a_remark_carry_its_flag():
    """A figure that is guarded but not meant carries no flag; a note flags nothing."""
    both = remark(guard="a.ngari.2020=5人;b.ngari.2020=7人")
    assert remarks.flags([both]) == {"a.ngari.2020": (("Odd", "存疑"),)}
    assert remarks.flags([remark(action="note")]) == {}


def test_flags_travel_with_figures_into_what_is_computed():
    """The odd hospital figures keep their flag through a division."""
    observations = catalogue.read().observations
    cost = Quantity.of(observations["hospital_reimbursement.ngari.2020"])
    each = cost / Quantity.of(observations["hospital_cases.ngari.2020"])
    assert [en for en, _ in each.flags] == ["56,140 yuan a stay: implausibly high"]


def test_a_remark_changes_no_figure(rows):
    """Flagged figures keep the value of their print."""
    observations = catalogue.read().observations
    for row in rows:
        for key, printed in remarks.guards(row).items():
            assert observations[key].printed == printed


def test_every_reason_shows_its_arithmetic_in_both_languages(rows):
    """A reason names figures, in English and in Chinese, and most name the same ones."""
    for row in rows:
        assert re.search(r"[\u4e00-\u9fff]", row["reason_zh"])
        assert not re.search(r"\b(?:the|and|is)\b", row["reason_zh"])
        assert re.search(r"\d|“all”", row["reason_en"]), row["remark"]
        assert len(row["reason_en"]) > 80


def test_open_questions_are_told_from_explained_ones(rows):
    """The register holds questions to the source, readings that fit, and mere warnings."""
    assert {row["status"] for row in rows} == {"open", "explained", "known"}
