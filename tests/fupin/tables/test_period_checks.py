"""A period runs forwards, and is reported only after its end."""

from __future__ import annotations

import pytest

from fupin.tables.period_checks import period_problems

PAGE = "tibet-daily-2021"


def messages(period, published, status="reported"):
    """Return the messages on one observation of one document."""
    observation = {"document": "report", "period": period, "status": status}
    document = {"document": "report", "published": published}
    return [problem.message for problem in period_problems("o.csv", [observation], [document])]


@pytest.mark.parametrize(
    ("period", "published"),
    [
        ("2020", "2021"),
        ("2021", "2021"),
        ("2020-12-31", "2021-03-01"),
        ("2021-12-31", "2021"),
        ("2021", "2021-03-01"),
        ("2016/2020", "2021"),
        ("2020/2020-06", "2021"),
        ("2020-06/2020", "2021"),
        ("2020", ""),
    ],
)
def test_what_may_have_ended_before_publication_passes(period, published):
    """Dates are compared as far as both are given; where they are equal that far, nothing is wrong."""
    assert messages(period, published) == []


@pytest.mark.parametrize(
    ("period", "published"),
    [
        ("2022", "2021"),
        ("2020/2022", "2021"),
        ("2021-04", "2021-03-01"),
        ("2021-03-02", "2021-03-01"),
    ],
)
def test_a_report_before_the_end_is_a_problem(period, published):
    """The message has both dates, and the document."""
    (message,) = messages(period, published)
    assert message == (
        f"period '{period}' has status 'reported', but 'report' was published before its end ({published})"
    )


@pytest.mark.parametrize("status", ["planned", "promised"])
def test_a_plan_may_lie_ahead(status):
    """Only what is reported must have happened."""
    assert messages("2025", "2021", status) == []


@pytest.mark.parametrize("period", ["2020/2018", "2020-06/2020-05", "2020-06/2019"])
@pytest.mark.parametrize("status", ["reported", "planned"])
def test_no_period_runs_backwards(period, status):
    """Not even a planned one."""
    assert messages(period, "2021", status) == [f"period '{period}' ends before it begins"]


def test_an_unknown_document_is_left_to_the_foreign_key():
    """Nothing is said of a document that is not there."""
    observation = {"document": "lost", "period": "2030", "status": "reported"}
    assert period_problems("o.csv", [observation], []) == []


def test_nothing_is_reported_before_it_was(spoil, refused):
    """In the data too: a period after its print, and one that runs backwards; a promise may lie ahead."""
    table = f"{PAGE}/observations.csv"
    spoil(table, "transfer_income,ngari,2020,", "transfer_income,ngari,2022,")
    spoil(table, "startup_grant,renbu,2021,", "startup_grant,renbu,2024,")
    spoil(table, "plan_investment,ngari,2018/2020,", "plan_investment,ngari,2020/2018,")
    text = str(refused())
    late = "'ngari-overview' was published before its end (2021)"
    assert f"period '2022' has status 'reported', but {late}" in text
    assert "period '2020/2018' ends before it begins" in text
    assert text.count("was published before its end") == 1
