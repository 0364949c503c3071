"""The marks of a chart as rows of data."""

from __future__ import annotations

from fupin import charts


def test_rows_are_the_data_drawn(form, lang, made):
    """One row a mark, the same columns in every row, values as numbers."""
    chart = made(form)
    rows = chart.rows(lang)
    assert len(rows) == len(chart.marks)
    assert {tuple(row) for row in rows} == {tuple(rows[0])}
    for row, mark in zip(rows, chart.marks, strict=True):
        assert (row["value"], row["low"], row["high"]) == (mark.value, mark.low, mark.high)
        assert row["text"] == mark.text(lang)
        assert row["printed"]


def test_whole_numbers_are_ints_and_others_floats(figure, several, said):
    """A spreadsheet shows 3 and not 3.0."""
    chart = charts.bars(several("4%", "2.5%", unit="percent"), said)
    assert [(row["value"], type(row["value"])) for row in chart.rows("en")] == [
        (4, int), (2.5, float),
    ]  # fmt: skip


def test_a_computed_mark_joins_what_its_figures_say(several, said):
    """Two prints and two keys, each once; what is the same in both is said once."""
    first, second = several(8, 3)
    chart = charts.bars([first, (first - second).named("Rest", "其余")], said)
    row = chart.rows("en")[1]
    assert (row["label"], row["value"], row["printed"]) == ("Rest", 5, "8; 3")
    assert row["region"] == "Ngari Prefecture"


def test_a_row_has_series_role_and_notes(made):
    """What is beside the mark on the chart stands beside it in its row."""
    assert made("slope").rows("zh")[0]["group"] == "阿里地区"
    assert [row["role"] for row in made("units").rows("en")] == ["value", "whole"]
    flagged = made("funds").rows("en")[1]
    assert flagged["notes"] == "Above the plan; no reason printed"
