"""Remarks: what is odd is flagged, guarded by its print, and never changed."""

from __future__ import annotations

import re

import pytest

from fupin.quantities.quantity import Quantity
from fupin.tables import catalogue
from fupin.tables.remarks import flags_by_key, guarded_prints, remark_problems

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
    """A remark whose prints still stand has no problem."""
    assert remark_problems("remarks.csv", [remark()], PRINTS) == []


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        (
            {"guard": "a.ngari.2020=6人"},
            "gives '6人' for 'a.ngari.2020' in its guard, but the print is '5人'",
        ),
        (
            {"guard": "c.ngari.2020=6人"},
            "names 'c.ngari.2020' in its guard, but there is no such observation",
        ),
        (
            {"figures": "b.ngari.2020"},
            "is about 'b.ngari.2020', but its guard does not give that print",
        ),
        ({"flag_zh": ""}, "has action 'flag', but flag_zh is ''"),
        ({"action": "note"}, "has action 'note', but flag_en is 'Odd'"),
    ],
)
def test_a_remark_that_no_longer_holds_is_a_problem(cells, problem):
    """Guards that no longer hold and flags that do not fit the action are reported by line."""
    found = [str(problem) for problem in remark_problems("remarks.csv", [remark(**cells)], PRINTS)]
    assert any(problem in line and line.startswith("remarks.csv:2: ") for line in found), found


def test_a_guard_gives_prints_by_key():
    """As ``key=print`` between semicolons; empty pairs are left out."""
    row = remark(guard="a.ngari.2020=5人;b.ngari.2018/2020=近百万元;")
    assert guarded_prints(row) == {"a.ngari.2020": "5人", "b.ngari.2018/2020": "近百万元"}
    assert guarded_prints(remark(guard="")) == {}


def test_flags_of_several_remarks_add_up():
    """A figure that two remarks flag has both flags, in their order."""
    rows = [remark(figures="a;b"), remark(figures="b", flag_en="Late", flag_zh="迟")]
    assert flags_by_key(rows) == {
        "a": (("Odd", "存疑"),),
        "b": (("Odd", "存疑"), ("Late", "迟")),
    }


def test_only_the_figures_of_a_remark_carry_its_flag():
    """A figure that is guarded but not meant carries no flag; a note flags nothing."""
    both = remark(guard="a.ngari.2020=5人;b.ngari.2020=7人")
    assert flags_by_key([both]) == {"a.ngari.2020": (("Odd", "存疑"),)}
    assert flags_by_key([remark(action="note")]) == {}


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
        for key, printed in guarded_prints(row).items():
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
