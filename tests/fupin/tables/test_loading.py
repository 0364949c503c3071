"""load, get, themes, sources: what they return and how they refuse."""

from __future__ import annotations

import pandas as pd
import pytest

import fupin
from fupin.errors import AmbiguousError, UnknownNameError


def test_a_theme_is_a_tidy_frame():
    """One row a figure, key as index; its numbers are in the quantity alone."""
    jobs = fupin.load("employment", source="tibet-daily-2021")
    assert len(jobs) == 9
    assert jobs.index.name == "key"
    assert jobs.index.is_unique
    row = jobs.loc["transfer_income.ngari.2020"]
    assert (row["printed"], row["unit"], row["start"]) == ("13132万元", "yuan", 1059)
    figure = row["quantity"]
    assert (figure.value, figure.low, figure.high) == (131_320_000, 131_315_000, 131_325_000)


def test_columns_have_types():
    """Figures are figures, offsets are integers that may be missing, and nothing is a float."""
    frame = fupin.load()
    assert frame["quantity"].dtype == "figure"
    assert not [name for name in frame if frame[name].dtype.kind == "f"]
    assert {str(frame[name].dtype) for name in ("start", "end")} == {"Int64"}
    assert frame.loc[frame["source"] == "context", "start"].isna().all()


def test_filters_narrow_together():
    """Theme, region, period and source can be combined."""
    frame = fupin.load("poverty", region="baqing", period="2015-12-31")
    assert set(frame["region"]) == {"baqing"}
    assert set(frame["period"]) == {"2015-12-31"}
    assert len(frame) == 5


def test_what_is_returned_is_a_copy():
    """Writing into a frame does not change the next one."""
    frame = fupin.load("housing")
    frame["printed"] = ""
    frame["quantity"] = frame["quantity"] * 2
    again = fupin.load("housing")
    assert (again["printed"] != "").all()
    assert again["quantity"].iloc[0].observation


def test_every_observation_has_one_theme():
    """The themes partition the figures."""
    parts = [fupin.load(theme) for theme in fupin.themes()]
    assert sorted(pd.concat(parts).index) == sorted(fupin.load().index)


def test_themes_are_in_the_order_of_the_page():
    """The first theme is that of the first figure, and each stands once."""
    themes = fupin.themes()
    assert len(themes) == len(set(themes))
    assert themes[0] == fupin.load(source="tibet-daily-2021")["theme"].iloc[0]


def test_the_page_is_the_first_source():
    """Whatever other publishers there are comes after it."""
    assert fupin.sources() == ["tibet-daily-2021", "context"]


def test_a_source_is_a_folder_or_one_of_its_documents():
    """The documents of a source partition its figures."""
    page = fupin.load(source="tibet-daily-2021")
    parts = [fupin.load(source=name) for name in page["document"].unique()]
    assert sorted(pd.concat(parts).index) == sorted(page.index)


def test_filters_that_nothing_fits_give_no_rows():
    """Known names without a figure in common are no error, and the columns remain."""
    frame = fupin.load("health", region="china")
    assert len(frame) == 0
    assert list(frame.columns) == list(fupin.load().columns)


def test_get_finds_every_figure_by_its_key():
    """It is the quantity that the frame has."""
    for key, quantity in fupin.load()["quantity"].items():
        assert fupin.get(key) is quantity or fupin.get(key) == quantity


def test_a_source_settles_a_choice():
    """By its folder or by its document."""
    measure = "rural_disposable_income"
    asked = {"region": "ngari", "period": "2020"}
    for document in fupin.load(**asked).query("measure == @measure")["document"]:
        assert fupin.get(measure, **asked, source=document).sources()[0].document == document


def test_get_returns_exactly_one_quantity():
    """A measure with one figure needs no more than its name; a whole key works too."""
    assert fupin.get("job_postings").value == 5893
    assert fupin.get("transfer_income.ngari.2020") == fupin.get(
        "transfer_income", region="ngari", period="2020"
    )


def test_two_publishers_of_one_figure_are_told_apart():
    """Where publishers disagree, the document decides, and both can be had."""
    keys = [
        key for key in fupin.load().index if key.startswith("rural_disposable_income.ngari.2020.")
    ]
    assert len(keys) == 2
    assert len({fupin.get(key).value for key in keys}) == 2


@pytest.mark.parametrize(
    ("call", "error", "parts"),
    [
        (lambda: fupin.load("employmnt"), UnknownNameError, ["'employmnt'", "finance", "Did you mean 'employment'?"]),
        (lambda: fupin.get("transfer_incme"), UnknownNameError, ["'transfer_incme'", "Did you mean 'transfer_income'?"]),
        (lambda: fupin.get("transfer_income"), AmbiguousError, ["transfer_income.ngari.2020", "transfer_income.nagqu.2020", "region="]),
        (lambda: fupin.get("transfer_income", period="1999"), UnknownNameError, ["period='1999'", "transfer_income.ngari.2020"]),
        (lambda: fupin.get("transfer_income.ngari.2021"), UnknownNameError, ["No key named 'transfer_income.ngari.2021'", "Did you mean 'transfer_income.ngari.2020'?"]),
        (lambda: fupin.load(period="1920"), UnknownNameError, ["No period named '1920'"]),
        (lambda: fupin.load(region="ngary"), UnknownNameError, ["No region named 'ngary'", "Did you mean 'ngari'?"]),
        (lambda: fupin.load(source="tibet-daily"), UnknownNameError, ["No source named 'tibet-daily'"]),
    ],
)  # fmt: skip
def test_refusals_say_what_failed_why_and_what_to_type(call, error, parts):
    """Each error names what was typed, what there is, and what to type instead."""
    with pytest.raises(error) as caught:
        call()
    text = str(caught.value)
    assert len(text.splitlines()) >= 3
    for part in parts:
        assert part in text
