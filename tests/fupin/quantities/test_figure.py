"""What a figure holds: value, range, unit, traits and origin."""

from __future__ import annotations

from fupin.quantities.figure import Figure
from fupin.quantities.operations import ratio, share
from fupin.quantities.quantity import exact


def test_sources_are_unique_and_in_the_order_of_the_text(figure):
    """Each printed figure once, by its place; what has no place comes last."""
    late = figure("18万元", measure="late", start=90, end=94)
    early = figure("51万元", measure="early", start=10, end=14)
    context = figure("49万元", measure="context")
    used = (late * early) / (context * late)
    assert [one.measure for one in used.sources()] == ["early", "late", "context"]


def test_a_printed_figure_has_the_bounds_of_its_print(income):
    """Value, range, unit and print; it has no parents."""
    assert (income.value, income.low, income.high) == (131_320_000, 131_315_000, 131_325_000)
    assert (income.op, income.unit, income.parents) == ("observation", "yuan", ())
    assert income.sources() == (income.observation,)
    assert Figure.of(income.observation).interval == income.interval


def test_a_computed_figure_counts_how_often_each_inexact_print_is_used(income, trips):
    """Exact prints have no range, so they do not count; a plain number rests on nothing."""
    squared = income / trips * income
    assert squared.uses == {income.observation: 2}
    assert trips.uses == {}
    assert (exact(12).uses, exact(12).sources(), exact(12).low) == ({}, (), 12)


def test_odd_prints_are_told_once_each(figure):
    """Flags of all the prints that a figure rests on, without repetition."""
    one, two = (("odd", "存疑"),), (("odd", "存疑"), ("late", "晚出"))
    a = figure("18万元", measure="a", flags=one)
    b = figure("51万元", measure="b", flags=two)
    assert (a / b).flags == two
    assert (a * 2).flags == one


def test_a_share_of_a_flow_is_a_ratio_and_a_ratio_of_a_flow_is_a_flow(income, trips):
    """Quotients remember their divisor, by whichever of three ways; products take the nature left."""
    for quotient in (income / trips, ratio(income, trips), share(income, income, because="test")):
        divisor = quotient.parents[1].observation
        assert quotient.traits.nature == {"ratio"}
        assert quotient.traits.base == {(divisor.measure, divisor.key)}
    assert ((income / trips) * trips).traits.nature == trips.traits.nature
    assert (income + income * 2).traits.base == frozenset()
