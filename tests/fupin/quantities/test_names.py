"""What a figure is called: given names, measures, operations; and how an error calls it."""

from __future__ import annotations

from fupin.quantities.names import label, name
from fupin.quantities.operations import share, total
from fupin.quantities.quantity import exact


def test_names_are_built_from_the_operation_or_given(figure):
    """Sums and quotients spell out up to three names; a given name wins; both languages."""
    parts = [figure(f"{n}万元", measure=f"m{n}") for n in range(1, 6)]
    a, b, *_ = parts
    assert (a + b).name() == "M1 + M2"
    assert ((a + b) / a).name("zh") == "(指标m1 + 指标m2) ÷ 指标m1"
    assert total(parts).name() == "the sum of 5 figures"
    assert sum(parts).name("zh") == "5项之和"
    assert share(a, a + b).name() == "M1 as a share of M1 + M2"
    assert (a * 12).name() == "M1 × 12"
    named = (a + b).named("Both", "两者")
    assert (named.name(), named.name("zh")) == ("Both", "两者")
    assert named == a + b
    assert (named / a).name() == "Both ÷ M1"


def test_conversions_negatives_and_plain_numbers_have_names(figure):
    """In both languages; a sum inside a product stands in brackets."""
    wage, stake = figure("4800元", "yuan/month", measure="wage"), figure("5元", measure="stake")
    assert name(wage.to("yuan/year"), "en") == "Wage in other units"
    assert name(wage.to("yuan/year"), "zh") == "指标wage换算单位"
    assert name(-(stake - 0), "en") == "minus Stake"
    assert name(-(wage * (stake - stake)), "zh") == "负(指标wage × (指标stake − 指标stake))"
    assert name(exact(12, "month"), "zh") == "12个月"


def test_an_error_calls_a_figure_by_name_print_and_key(figure):
    """A computed one by name and text, a plain number by its text alone."""
    stake = figure("18万元", measure="stake")
    assert str(label(stake)) == "Stake (18万元, stake.ngari.2020)"
    assert str(label(stake / 2)) == "Stake ÷ 2 (87,000 to 93,000 yuan)"
    assert str(label(exact(12, "month"))) == "12 months"
    assert str(label(exact(12, "month", "A year", "一年"))) == "A year (12 months)"
