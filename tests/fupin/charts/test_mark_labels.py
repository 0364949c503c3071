"""Labels say what tells figures apart, and nothing that all share."""

from __future__ import annotations

import pytest

from fupin import charts
from fupin.charts.mark_labels import LABELS, labels
from fupin.errors import ChartError

PLACES = (("gaer", "Gaer", "噶尔"), ("ritu", "Ritu", "日土"))


@pytest.fixture
def counted(figure):
    """Return a function that makes counts by place and year."""

    def make(*whens, name=("People", "人数")):
        return [
            figure("5人", period=when, region=r, region_en=en, region_zh=zh, name=name)
            for r, en, zh in PLACES
            for when in whens
        ]

    return make


def test_marks_that_nothing_tells_apart(figure, said):
    """Two figures alike in name, place, period and publisher cannot be labelled."""
    with pytest.raises(ChartError, match="cannot tell its marks apart") as caught:
        charts.bars([figure("3人"), figure("4人")], said)
    assert "q.named(" in caught.value.instead


def test_one_trait_is_enough_where_it_tells_all_apart(counted):
    """Two places in one year go by place."""
    assert labels(counted("2020"), "auto", "bars") == [("Gaer", "噶尔"), ("Ritu", "日土")]


def test_two_traits_are_joined_where_one_is_not_enough(counted):
    """Two places in two years go by place and year, each language with its own comma."""
    found = labels(counted("2019", "2020"), "auto", "bars")
    assert found[:2] == [("Gaer, 2019", "噶尔，2019年"), ("Gaer, 2020", "噶尔，2020年")]
    assert len(set(found)) == 4


def test_what_stands_beside_a_label_is_not_repeated(counted):
    """With a column of places and one of periods, the name alone is the label."""
    items = counted("2019", "2020")
    assert labels(items, "auto", "table", ("period", "region")) == [("People", "人数")] * 4
    # A column of periods does not tell the places apart, so the label says all that differs.
    assert labels(items, "auto", "table", ("period",))[0] == ("Gaer, 2019", "噶尔，2019年")


def test_a_shared_beginning_is_left_to_the_subtitle(figure):
    """Of names that begin alike before a colon, the rest is the label, with a capital."""
    shares = [
        figure("5%", "percent", name=(f"Profit share: {en}", f"收益分配：{zh}"))
        for en, zh in (("contractor", "承包方"), ("collective", "村集体"))
    ]
    assert labels(shares, "auto", "bars") == [("Contractor", "承包方"), ("Collective", "村集体")]
    other = figure("5%", "percent", name=("Rent: land", "租金：土地"))
    assert labels([*shares, other], "auto", "bars")[0] == (
        "Profit share: contractor",
        "收益分配：承包方",
    )


def test_a_figure_alone_goes_by_its_name(figure):
    """Nothing differs among one figure, so its name is its label, prefix and all."""
    lone = figure("5人", name=("Posts: forest", "岗位：护林"))
    assert labels([lone], "auto", "numberline") == [("Posts: forest", "岗位：护林")]


def test_a_label_of_ones_choice_has_to_tell_all_apart(counted):
    """By place it does; by name it does not, and the error says so."""
    items = counted("2020")
    assert labels(items, "region", "bars") == [("Gaer", "噶尔"), ("Ritu", "日土")]
    with pytest.raises(ChartError, match=r"charts\.bars cannot tell its marks apart") as caught:
        labels(items, "name", "bars")
    assert caught.value.why == "By name some share a label, or have none: People."


def test_a_figure_of_two_places_has_no_label_by_place(counted):
    """A ratio between places stands at neither."""
    here, there = counted("2020")
    with pytest.raises(ChartError, match="cannot tell its marks apart"):
        labels([here, here / there], "region", "dots")


def test_both_languages_have_to_tell_figures_apart(figure):
    """Names that differ in English alone would make two equal Chinese labels."""
    items = [figure("5人", name=(name, "人数")) for name in ("People", "Persons")]
    with pytest.raises(ChartError, match="cannot tell its marks apart"):
        labels(items, "auto", "bars")


def test_a_label_that_nobody_knows(several, said):
    """The labels that there are get listed."""
    with pytest.raises(ChartError, match="knows no label 'colour'") as caught:
        charts.bars(several(3, 4), said, label="colour")
    assert caught.value.why == f"Labels come from {', '.join(LABELS)}."
    assert 'label="auto"' in caught.value.instead
