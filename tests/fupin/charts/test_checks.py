"""What forms refuse, and which marks they give a range."""

from __future__ import annotations

import pytest

from fupin import charts
from fupin.charts import checks
from fupin.charts.marks import Mark
from fupin.charts.words import phrases
from fupin.errors import ChartError, ComparabilityError, UnitError

AXES = ("bars", "dots", "steps", "timeline", "slope", "line")


@pytest.fixture
def marks(several):
    """Return a function that makes marks of numbers: ``marks(3, 2)``."""
    return lambda *numbers, **traits: [
        Mark(item, (f"Mark {n}", f"标记{n}"), group=(f"Series {n}", f"系列{n}"))
        for n, item in enumerate(several(*numbers, **traits), 1)
    ]


def test_a_refusal_names_the_form_and_has_three_beats():
    """What failed begins with the form's name; several reasons make several lines."""
    error = checks.refuse("bars", "fails.", ["One.", "Two."], "Use charts.dots.")
    assert isinstance(error, ChartError)
    assert (error.what, error.why) == ("charts.bars fails.", "One.\nTwo.")
    assert error.instead == "Use charts.dots."


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


@pytest.mark.parametrize("name", ["bars", "dots", "steps"])
def test_one_figure_is_no_comparison(name, figure, said):
    """Forms that compare refuse a lone figure and name the number line."""
    with pytest.raises(ChartError, match="needs 2 figures") as caught:
        getattr(charts, name)(figure("5人"), said)
    assert "charts.numberline" in caught.value.instead


def test_one_unit_is_all_that_some_forms_ask(figure):
    """A plan and an outcome of other years pass; another unit does not."""
    plan = figure("5人", status="planned", period="2015", population="others")
    marks = [Mark(plan, ("Plan", "规划")), Mark(figure("4人"), ("Outcome", "结果"))]
    checks.one_unit(marks, "funds", "charts.table")
    homes = Mark(figure("4户", "household"), ("Homes", "户数"))
    with pytest.raises(ChartError, match=r"charts\.funds has one axis for several units") as caught:
        checks.one_unit([*marks, homes], "funds", "charts.table")
    assert caught.value.instead == "Use charts.table."


def test_periods_may_differ_along_time_alone(figure):
    """A trait that is meant to differ is no reason to refuse; the others still are."""
    early, late = figure("5人", period="2015"), figure("4人", period="2020")
    marks = [Mark(early, ("A", "甲")), Mark(late, ("B", "乙"))]
    checks.one_axis(marks, "line", None, "charts.table", varies=("period",))
    with pytest.raises(ChartError, match="do not compare"):
        checks.one_axis(marks, "line", None, "charts.table")
    marks.append(Mark(figure("4人", period="2021", population="others"), ("C", "丙")))
    with pytest.raises(ChartError, match="Population"):
        checks.one_axis(marks, "line", None, "charts.table", varies=("period",))


def test_figures_below_zero_are_named(figure):
    """A difference below zero is refused with its label and value; nought is not."""
    five, three = figure("5人", name=("Five", "五")), figure("3人", name=("Three", "三"))
    loss = Mark(three - five, ("Loss", "减少"))
    nought = Mark(five - five, ("Nought", "零"))
    with pytest.raises(ChartError, match="cannot show figures below zero") as caught:
        checks.not_negative([nought, loss], "steps")
    assert caught.value.why == f"Loss: {loss.text('en')}"
    assert "charts.dots" in caught.value.instead
    checks.not_negative([nought], "steps")


def test_the_number_of_marks_has_two_ends(marks):
    """As many as a form needs, or can tell apart, pass; one fewer or more is counted."""
    checks.enough(marks(1, 2), 2, "bars", "Use a sentence.")
    checks.at_most(marks(1, 2), 2, "bars", "Use charts.table.")
    with pytest.raises(ChartError, match="needs 2 figures or more") as caught:
        checks.enough(marks(7), 2, "bars", "Use a sentence.")
    assert caught.value.why == "It has 1: Mark 1: 7 people."
    with pytest.raises(ChartError, match="shows 2 figures at most") as caught:
        checks.at_most(marks(1, 2, 3), 2, "bars", "Use charts.table.")
    assert (caught.value.why, caught.value.instead) == ("It has 3.", "Use charts.table.")


def test_marks_stand_by_value_or_as_given(marks):
    """Largest first, equal ones as given; an unknown order is told the two that there are."""
    given = marks(2, 3, 1, 3)
    found = checks.ordered(given, "value", "bars")
    assert [mark.label[0] for mark in found] == ["Mark 2", "Mark 4", "Mark 1", "Mark 3"]
    assert checks.ordered(given, "given", "bars") == given
    with pytest.raises(ChartError, match="no order 'size'") as caught:
        checks.ordered(given, "size", "bars")
    assert caught.value.why == "It knows 'value' and 'given'."
    assert caught.value.instead == 'Type order="given".'


def test_charts_pass_on_orders_and_highlights(several, said):
    """A chart called with an unknown order or highlight says what there is."""
    with pytest.raises(ChartError, match="'value' and 'given'"):
        charts.bars(several(3, 4), said, order="size")
    with pytest.raises(ChartError, match="'Figure 2', 'Figure 1'"):
        charts.bars(several(3, 4), said, highlight="Figure 9")


def test_a_range_is_drawn_from_half_a_hundredth_of_the_axis(figure, lang):
    """At that share it is drawn and explained, below it neither; an exact figure has none."""
    rounded = figure("100.0万人", precision="rounded")
    mark, exact = Mark(rounded, ("A", "甲")), Mark(figure("7人"), ("B", "乙"))
    wide = mark.high - mark.low
    longest = (0.0, wide / checks.VISIBLE)
    longer = (0.0, longest[1] * 1.001)
    assert wide == 1000
    assert checks.seen(mark, longest)
    assert not checks.seen(mark, longer)
    assert checks.seen(mark, longer, least=0.001)
    assert not checks.seen(exact, (0.0, 1e-9), least=0)
    assert checks.ranges([exact, mark], longest, lang) == [phrases.word("ranges", lang)]
    assert checks.ranges([exact, mark], longer, lang) == []
