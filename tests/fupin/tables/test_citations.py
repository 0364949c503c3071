"""Citations: which documents the figures used were printed in, and how many of each."""

from __future__ import annotations

import pytest

import fupin
from fupin.errors import FupinError

COLUMNS = ["publisher", "title", "published", "figures"]


@pytest.fixture(scope="module")
def page():
    """The figures of the page."""
    return fupin.load(source="tibet-daily-2021")


def test_a_frame_cites_each_of_its_documents(page):
    """In the order of the text, each with as many figures as its rows."""
    cited = fupin.cite(page)
    assert list(cited.columns) == COLUMNS
    expected = page.sort_values("start").groupby(["publisher", "title", "published"], sort=False)
    assert cited.to_numpy().tolist() == [[*name, len(rows)] for name, rows in expected]


def test_what_was_computed_cites_what_it_was_computed_from():
    """A ratio of two figures cites both."""
    income, placements = (
        fupin.get("transfer_income.ngari.2020"),
        fupin.get("transfer_placements.ngari.2020"),
    )
    assert fupin.cite(income / placements)["figures"].sum() == 2


def test_a_figure_used_twice_is_counted_once(page):
    """By itself, in a frame, and in a computation."""
    income = fupin.get("transfer_income.ngari.2020")
    twice = fupin.cite(income, income / 2, page.loc[["transfer_income.ngari.2020"]])
    assert list(twice["figures"]) == [1]


def test_columns_lists_and_generators_are_taken(page):
    """Whatever holds quantities, nested too."""
    expected = fupin.cite(page)
    figures = page["quantity"]
    for used in (figures, list(figures), iter(figures), [[*figures[:3]], [*figures[3:]]]):
        assert fupin.cite(used).equals(expected)


def test_the_page_is_cited_before_other_documents(page):
    """However they were passed."""
    cited = fupin.cite(fupin.load(source="context"), page)
    own = len(fupin.cite(page))
    assert 0 < own < len(cited)
    assert cited.head(own).equals(fupin.cite(page))
    assert cited["figures"].sum() == len(fupin.load())


def test_nothing_used_cites_nothing():
    """An empty table with its columns, so that it can be joined or shown."""
    for cited in (fupin.cite(), fupin.cite([]), fupin.cite(fupin.load().head(0))):
        assert len(cited) == 0
        assert list(cited.columns) == COLUMNS


@pytest.mark.parametrize("used", [5, "transfer_income", None, [5], ["transfer_income"]])
def test_a_plain_number_or_name_is_refused(used):
    """It cannot say where it was printed; the message says what to pass."""
    with pytest.raises(FupinError) as refused:
        fupin.cite(used)
    text = str(refused.value)
    assert repr(used[0] if isinstance(used, list) else used) in text
    assert "Pass a frame of fupin.load(...), or quantities." in text
