"""Each form refuses what it would misrepresent, says why, and names a form that fits."""

from __future__ import annotations

import pytest

from fupin import charts
from fupin.errors import ChartError


def test_bars_are_never_cut_off(several, said):
    """Bars that would start above zero are refused in favour of dots."""
    with pytest.raises(ChartError, match="starts at zero, not at 90") as caught:
        charts.bars(several(101, 109), said, start=90)
    assert "charts.dots" in caught.value.instead


def test_parts_that_do_not_make_the_whole(several, said):
    """Percents that add up to ninety are refused, with the sum, in favour of bars."""
    parts = several("50%", "40%", unit="percent")
    with pytest.raises(ChartError, match="do not make the whole") as caught:
        charts.sharebar(parts, said)
    assert "50 % + 40 % = 90; the whole is 100 %." in caught.value.why
    assert "charts.bars" in caught.value.instead


def test_rounded_parts_may_make_the_whole(several, said):
    """Three rounded thirds make a whole, though they print as 99.9."""
    parts = several("33.3%", "33.3%", "33.3%", unit="percent", precision="rounded")
    assert len(charts.sharebar(parts, said).parts) == 3


def test_parts_of_an_unknown_whole(several, said):
    """Counts do not say what they are parts of, so the whole has to be given."""
    with pytest.raises(ChartError, match="does not know the whole"):
        charts.sharebar(several(5, 4), said)


def test_a_whole_in_another_unit(several, figure, said):
    """A whole in households does not hold parts in people."""
    with pytest.raises(ChartError, match="several units"):
        charts.sharebar(several(5, 4), said, whole=figure("9户", "household", name=("H", "户")))


def test_too_many_parts_to_tell_apart(several, said):
    """Six parts have no six colours."""
    with pytest.raises(ChartError, match="shows 5 figures at most"):
        charts.sharebar(several(*["10%"] * 6, unit="percent"), said)


def test_a_step_larger_than_the_one_before(several, said):
    """More completed than started is no nesting."""
    with pytest.raises(ChartError, match="within the one before") as caught:
        charts.steps(several(20, 24), said)
    assert "Figure 2 (24 people) is more than Figure 1 (20 people)." in caught.value.why


def test_funds_need_a_reference_in_their_unit(several, figure, said):
    """Money is not set against people, nor against nothing."""
    money = several("3元", "4元", unit="yuan")
    with pytest.raises(ChartError, match="several units"):
        charts.funds(money, said, reference=figure("5人"))
    with pytest.raises(ChartError, match="nothing to set against"):
        charts.funds(money, said, reference=figure("0元", "yuan", name=("Nil", "零")))
    with pytest.raises(ChartError, match="needs a reference"):
        charts.funds(money, said, reference=5)


def test_no_slope_through_one_date(several, said):
    """One date has no slope; dots and bars are named."""
    with pytest.raises(ChartError, match="needs two dates") as caught:
        charts.slope(several(3, 4), said)
    assert "charts.dots or charts.bars" in caught.value.instead


def test_no_slope_over_three_dates(figure, said):
    """Three dates are a line's business."""
    items = [figure(f"{y}人", period=str(y), name=("P", "人")) for y in (2018, 2019, 2020)]
    with pytest.raises(ChartError, match="two dates only") as caught:
        charts.slope(items, said)
    assert "charts.line" in caught.value.instead


def test_a_slope_with_one_end_missing(figure, said):
    """A series without its second date is named."""
    ends = (("A", "甲", 2018), ("A", "甲", 2020), ("B", "乙", 2018))
    items = [figure("5人", period=str(y), name=(en, zh)) for en, zh, y in ends]
    with pytest.raises(ChartError, match="both dates") as caught:
        charts.slope(items, said)
    assert "B has 2018 only." in caught.value.why


@pytest.mark.parametrize("years", [(2020,), (2019, 2020)])
def test_no_trend_through_one_point_or_two(years, figure, said):
    """A line needs three points; slope and dots are named."""
    items = [figure(f"{y}人", period=str(y), name=("P", "人")) for y in years]
    with pytest.raises(ChartError, match="no trend through one point") as caught:
        charts.line(items, said)
    assert "charts.slope" in caught.value.instead


def test_a_unit_grid_counts_whole_things(figure, said):
    """A rounded count and a percent have no squares."""
    for item in (figure("1.4万人", precision="rounded"), figure("98%", "percent")):
        with pytest.raises(ChartError, match="whole things, counted exactly") as caught:
            charts.units(item, said)
        assert "charts.bars" in caught.value.instead


def test_a_unit_grid_too_large_to_count(figure, said):
    """Ten thousand squares are refused; the scale that fits is offered, and fits."""
    with pytest.raises(ChartError, match="14,189 squares") as caught:
        charts.units(figure("14189人"), said)
    assert "per=100" in caught.value.instead
    assert charts.units(figure("14189人"), said, per=100)


def test_a_unit_grid_with_more_parts_than_whole(several, figure, said):
    """Parts that exceed the whole overlap, or are not its parts."""
    with pytest.raises(ChartError, match="more in its parts"):
        charts.units(several(6, 5), said, whole=figure("10人"))


def test_a_timeline_of_one_date(several, said):
    """One date is no line of time."""
    with pytest.raises(ChartError, match="two dates or more"):
        charts.timeline(several(3, 4), said)


def test_multiples_of_one_unit(several, said):
    """One unit needs no panels."""
    with pytest.raises(ChartError, match="sets several units apart") as caught:
        charts.multiples(several(3, 4), said)
    assert "charts.bars" in caught.value.instead


def test_a_table_with_an_unknown_column(several, said):
    """The columns that there are get listed."""
    with pytest.raises(ChartError, match="'printed', 'when', 'where'"):
        charts.table(several(3, 4), said, columns=("colour",))
