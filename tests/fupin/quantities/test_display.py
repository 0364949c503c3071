"""How a figure shows itself: name, reason, text, number formats, and itself in a notebook."""

from __future__ import annotations


def test_a_name_and_a_reason_change_nothing_else(income):
    """The figure is the same; the copy carries them."""
    named = income.named("Pay", "收入").because("for a test")
    assert (named.label, named.note) == (("Pay", "收入"), "for a test")
    assert (named.value, named.interval, named.sources()) == (
        income.value,
        income.interval,
        income.sources(),
    )
    assert (income.label, income.note) == (None, "")


def test_a_float_is_the_nearest_to_the_value(income, trips):
    """float() and number formats are there for other libraries."""
    assert float(income) == 131_320_000.0
    assert f"{income / trips:.1f}" == "9255.1"
    assert f"{income}" == "131.32 million yuan"
    assert f"{income:zh}" == "13,132万元"


def test_its_printed_form_shows_the_range_where_there_is_one(income, trips):
    """An exact quantity needs none."""
    assert repr(income) == "131.32 million yuan [131,315,000 to 131,325,000]"
    assert repr(trips) == str(trips) == "14,189 person-times"
    assert income.to("yuan") is income
    assert +income is income


def test_a_notebook_shows_it_folded_and_in_english(income):
    """One closed line, marked with its language, whose text is the figure's."""
    html = income._repr_html_()
    assert html.startswith('<div class="fupin-lineage" lang="en"><details><summary>')
    assert income.text() in html
