"""Each form refuses what it would misrepresent, says why, and names a form that fits."""

from __future__ import annotations

import pandas as pd
import pytest

from fupin import charts, exact
from fupin.errors import (
    ChartError,
    ComparabilityError,
    MissingGlyphError,
    TranslationError,
    UnitError,
    UnknownNameError,
)

AXES = ("bars", "dots", "steps", "timeline", "slope", "line")


def options(form: str, item) -> dict:
    """Return what a form needs beside data and headline."""
    return {"reference": item} if form == "funds" else {}


def test_an_empty_frame_has_nothing_to_draw(form, figure, said):
    """Every form refuses an empty frame and an empty list, and says where figures come from."""
    more = options(form, figure("1人"))
    for nothing in (pd.DataFrame({"quantity": []}), []):
        with pytest.raises(ChartError, match="nothing to draw") as caught:
            getattr(charts, form)(nothing, said, **more)
        assert "fupin.load()" in caught.value.instead


def test_bare_numbers_have_no_origin(form, figure, said):
    """Every form refuses numbers, and quantities that were never printed."""
    more = options(form, figure("1人"))
    for stranger in (3, exact(3, "person")):
        with pytest.raises(ChartError, match="where was it printed") as caught:
            getattr(charts, form)([figure("3人"), stranger], said, **more)
        assert "fupin.get(" in caught.value.instead


def test_a_frame_without_quantities_lists_its_columns(said):
    """A frame that lost its quantities is told which column to keep."""
    with pytest.raises(ChartError, match="'quantity'"):
        charts.bars(pd.DataFrame({"value": [1, 2]}), said)


@pytest.mark.parametrize("name", AXES)
def test_two_units_do_not_share_an_axis(name, figure, said):
    """People and placements on one axis are refused; a form that fits is named."""
    items = [
        figure(f"{n}{sign}", unit, period=str(year), name=(f"F{n}", f"数{n}"))
        for n, sign, unit in ((5, "人", "person"), (4, "人次", "person_time"))
        for year in (2018, 2019, 2020)
    ]
    data = items if name in ("line", "timeline") else [items[0], items[3]]
    if name == "slope":
        data = [items[0], items[1], items[3], items[4]]
    with pytest.raises(ChartError, match="several units") as caught:
        getattr(charts, name)(data, said)
    assert isinstance(caught.value.__cause__, UnitError)
    assert "charts.multiples" in caught.value.instead


def test_a_unit_stays_refused_whatever_the_reason(figure, said):
    """No reason makes people and households one thing."""
    items = [figure("5人"), figure("4户", "household", name=("H", "户"))]
    with pytest.raises(ChartError, match="several units"):
        charts.bars(items, said, because=("why not", "为何不可"))


@pytest.mark.parametrize(
    ("trait", "other"),
    [("population", "others"), ("nature", "stock"), ("status", "planned"), ("period", "2019")],
)
def test_figures_that_do_not_compare_need_a_reason(trait, other, figure, said):
    """Different people, natures, statuses and periods are refused; a reason is printed."""
    items = [figure("5人"), figure("4人", name=("Other", "其他"), **{trait: other})]
    with pytest.raises(ChartError, match="do not compare") as caught:
        charts.bars(items, said)
    assert isinstance(caught.value.__cause__, ComparabilityError)
    assert trait.capitalize() in caught.value.why
    assert "because=" in caught.value.instead
    chart = charts.bars(items, said, because=("we say so", "我们说了算"))
    assert "Shown together because: we say so." in chart.notes("en")
    assert "并列理由：我们说了算。" in chart.notes("zh")


def test_bars_are_never_cut_off(several, said):
    """Bars that would start above zero are refused in favour of dots."""
    with pytest.raises(ChartError, match="starts at zero, not at 90") as caught:
        charts.bars(several(101, 109), said, start=90)
    assert "charts.dots" in caught.value.instead


@pytest.mark.parametrize("name", ["bars", "dots", "steps"])
def test_one_figure_is_no_comparison(name, figure, said):
    """Forms that compare refuse a lone figure and name the number line."""
    with pytest.raises(ChartError, match="needs 2 figures") as caught:
        getattr(charts, name)(figure("5人"), said)
    assert "charts.numberline" in caught.value.instead


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


def test_two_figures_of_one_series_at_one_time(figure, said):
    """Rivals from one publisher cannot stand on one line."""
    items = [figure(f"{n}人", name=("P", "人"), period="2020") for n in (1, 2)]
    with pytest.raises(ChartError, match="one series at one time"):
        charts.line(items, said)


def test_a_figure_without_one_period_has_no_place_in_time(figure, said):
    """A sum over two years stands at neither."""
    both = [figure(f"{y}人", period=str(y), name=("P", "人")) for y in (2019, 2020)]
    mixed = (both[0] / both[1]).named("Ratio", "比")
    with pytest.raises(ChartError, match="at its time") as caught:
        charts.timeline([mixed, both[0]], said)
    assert "2019, 2020" in caught.value.why


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


def test_a_headline_in_one_language(several, form, figure, said):
    """Every form demands both languages, of the headline and of the rest."""
    more = options(form, figure("1人"))
    for lone in ("English alone", ("English", ""), ("one", "two", "three"), None):
        with pytest.raises(TranslationError, match="headline") as caught:
            getattr(charts, form)(several(3, 4), lone, **more)
        assert 'headline=("English", "中文")' in caught.value.instead


def test_a_reason_in_one_language(several, said):
    """A reason is printed in both languages, so it is given in both."""
    with pytest.raises(TranslationError, match="because"):
        charts.bars(several(3, 4), said, because="we say so")


def test_a_character_that_the_font_lacks(several, figure, said):
    """A label, a headline and a reason with an unknown character name it at once."""
    strange = figure("5人", name=("Tibetan བོད", "藏文"))
    with pytest.raises(MissingGlyphError, match="U\\+0F56"):
        charts.bars([strange, *several(3)], said)
    with pytest.raises(MissingGlyphError, match="U\\+1F600"):
        charts.bars(several(3, 4), ("Fine", "很好\U0001f600"))
    with pytest.raises(MissingGlyphError, match="U\\+1F600"):
        charts.bars(several(3, 4), said, because=("yes \U0001f600", "是"))


def test_names_that_nobody_has(several, said):
    """An unknown size, language, order, label and highlight each list what there is."""
    data = several(3, 4)
    with pytest.raises(UnknownNameError, match="'column', 'page', 'slide'"):
        charts.bars(data, said, size="poster")
    with pytest.raises(UnknownNameError, match="'en', 'zh'"):
        charts.bars(data, said, lang="fr")
    with pytest.raises(ChartError, match="'value' and 'given'"):
        charts.bars(data, said, order="size")
    with pytest.raises(ChartError, match="auto, name, region, period, publisher"):
        charts.bars(data, said, label="colour")
    with pytest.raises(ChartError, match="'Figure 2', 'Figure 1'"):
        charts.bars(data, said, highlight="Figure 9")


def test_marks_that_nothing_tells_apart(figure, said):
    """Two figures alike in name, place, period and publisher cannot be labelled."""
    with pytest.raises(ChartError, match="cannot tell its marks apart") as caught:
        charts.bars([figure("3人"), figure("4人")], said)
    assert "q.named(" in caught.value.instead


def test_a_chart_too_tall_for_its_place(several, said):
    """Forty bars do not fit a slide; the reader is told by how much."""
    chart = charts.bars(several(*range(40)), said, size="slide")
    with pytest.raises(ChartError, match="more height") as caught:
        chart.draw("en")
    assert "points; there are 486." in caught.value.why
