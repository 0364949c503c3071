"""An observation agrees with its own print and with its measure."""

from __future__ import annotations

import pytest

from fupin.tables.observation_checks import observation_problems, precision_by_rule, wrong_length

PAGE = "tibet-daily-2021"
MEASURES = {
    "income": {"measure": "income", "unit": "yuan", "nature": "flow", "ceiling": ""},
    "rate": {"measure": "rate", "unit": "percent", "nature": "ratio", "ceiling": "100"},
    "limit": {"measure": "limit", "unit": "yuan", "nature": "rule", "ceiling": ""},
}
ROW = {
    "measure": "income", "unit": "yuan", "start": "10", "end": "17", "printed": "13132万元",
    "precision": "rounded", "value": "131320000",
}  # fmt: skip


def messages(measures=MEASURES, **cells):
    """Return the messages on the observation above, with other cells; None leaves a column out."""
    row = {name: cell for name, cell in (ROW | cells).items() if cell is not None}
    found = observation_problems("o.csv", [row], measures)
    assert all((problem.file, problem.line) == ("o.csv", 2) for problem in found)
    return [problem.message for problem in found]


def test_an_observation_that_agrees_has_no_problem():
    """Without offsets too, as figures of other publishers are."""
    assert messages() == []
    assert messages(start="", end="") == []


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ({"unit": "person"}, "unit 'person' is not that of measure 'income', 'yuan'"),
        ({"unit": "yuans"}, "unit 'yuans' is unknown; take one of fupin.quantities.unit_table"),
        ({"end": "16"}, "offsets 10 to 16 do not span the 7 characters of '13132万元'"),
        ({"precision": "exact"}, "precision 'exact' of '13132万元' should be 'rounded': its nature is flow, its unit yuan"),
        ({"measure": "limit"}, "precision 'rounded' of '13132万元' should be 'exact': its nature is rule, its unit yuan"),
        ({"value": "13132000"}, "value 13132000 disagrees with the print '13132万元', which reads 131320000"),
        ({"value": "1.5", "printed": "2.5元", "end": "14"}, "value 1.5 disagrees with the print '2.5元', which reads 2.5"),
        ({"printed": "a lot"}, "print 'a lot' cannot be read: 'a lot' is not a printed figure."),
    ],
)  # fmt: skip
def test_each_disagreement_has_its_message(cells, message):
    """With both values."""
    assert message in messages(**cells)


def test_a_rate_above_its_ceiling_cannot_be_read():
    """No share of a whole is above a hundred percent."""
    row = {"measure": "rate", "unit": "percent", "printed": "103%", "end": "14", "value": "103"}
    (message,) = messages(**row)
    assert message.startswith("print '103%' cannot be read:")
    assert "ceiling" in message


def test_a_wrong_unit_gives_no_second_message():
    """The print is read in the unit of the measure, so its value is not called wrong as well."""
    assert messages(unit="person") == ["unit 'person' is not that of measure 'income', 'yuan'"]


@pytest.mark.parametrize("column", ["start", "end", "unit", "precision", "measure"])
def test_a_missing_column_leaves_the_other_checks(column):
    """A wrong value is reported where the columns suffice for it, and nothing breaks where not."""
    cells = {column: None, "value": "5"}
    found = messages(**cells)
    needed = column in {"unit", "precision"}
    assert any("value 5 disagrees" in message for message in found) is not needed
    assert not any(column in message for message in found)


def test_an_unknown_measure_is_left_to_the_foreign_key():
    """The checks that need no measure are still made."""
    assert messages({}) == []
    assert messages({}, value="5") == [
        "value 5 disagrees with the print '13132万元', which reads 131320000"
    ]


@pytest.mark.parametrize(
    ("printed", "unit", "nature", "precision"),
    [
        ("近百万元", "yuan", "flow", "approximate"),
        ("300余人", "person", "stock", "approximate"),
        ("至少3次", "meeting", "rule", "approximate"),
        ("298个", "post", "stock", "exact"),
        ("3000元", "yuan", "rule", "exact"),
        ("2.3万人", "person", "stock", "rounded"),
        ("1.5 million people", "person", "stock", "rounded"),
        ("298元", "yuan", "flow", "rounded"),
        ("100%", "percent", "ratio", "rounded"),
        ("5元", "yuan/household", "flow", "rounded"),
    ],
)
def test_the_precision_follows_from_print_unit_and_nature(printed, unit, nature, precision):
    """A word decides first, then whether a rule sets the figure, then whether it was counted in full."""
    assert precision_by_rule(printed, unit, nature) == precision


def test_offsets_that_do_not_fit_are_shown_with_the_print():
    """The message has the offsets, the length and the print."""
    row = {"start": "3", "end": "4", "printed": "十四"}
    assert wrong_length(row) == "offsets 3 to 4 do not span the 2 characters of '十四'"


def test_a_precision_that_is_none_hides_nothing(spoil, refused):
    """In the data, a mistyped precision is told, and so is the value of another row."""
    table = f"{PAGE}/observations.csv"
    spoil(table, "80期,80,class_,exact", "80期,80,class_,exactly")
    spoil(table, "13132万元,131320000,", "13132万元,13132000,")
    text = str(refused())
    assert "precision 'exactly' is not one of" in text
    assert "value 13132000 disagrees with the print" in text
