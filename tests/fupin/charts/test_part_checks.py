"""Parts that make a whole, and things that can be counted one by one; and those that cannot."""

from __future__ import annotations

import pytest

from fupin.charts import part_checks
from fupin.charts.marks import Mark
from fupin.errors import ChartError


@pytest.fixture
def parts(several):
    """Return a function that makes marks of counts or of percents."""

    def make(*numbers: object, unit: str = "person", **traits: object) -> list[Mark]:
        made = several(*numbers, unit=unit, **traits)
        return [Mark(item, (item.name("en"), item.name("zh"))) for item in made]

    return make


def test_parts_that_add_up_pass_and_others_are_added_up_in_the_error(parts, figure):
    """To the whole that is given; the sum and the whole are both named."""
    whole = figure("10人")
    part_checks.add_up(parts(3, 7), whole, "sharebar")
    with pytest.raises(ChartError, match="do not make the whole") as caught:
        part_checks.add_up(parts(3, 6), whole, "sharebar")
    assert caught.value.why == "3 people + 6 people = 9; the whole is 10 people."


def test_percents_add_up_to_a_hundred_with_their_rounding(parts):
    """33 % and 33 % and 33 %, each rounded, may be a whole; exact ones are not."""
    rounded = parts("33%", "33%", "33%", unit="percent", precision="rounded")
    part_checks.add_up(rounded, None, "sharebar")
    with pytest.raises(ChartError, match="do not make the whole") as caught:
        part_checks.add_up(parts("33%", "33%", unit="percent"), None, "sharebar")
    assert "the whole is 100 %" in caught.value.why


def test_only_percents_know_their_whole(figure):
    """Counts need one."""
    part_checks.whole_is_known("percent", None, "sharebar")
    part_checks.whole_is_known("person", figure("10人"), "sharebar")
    with pytest.raises(ChartError, match="does not know the whole") as caught:
        part_checks.whole_is_known("person", None, "sharebar")
    assert caught.value.why.startswith("Parts in people")


def test_what_is_rounded_or_a_percent_is_not_counted(parts):
    """The rounded ones are named; exact ones pass."""
    part_checks.counted(parts(3, 4), "person", "units")
    vague = parts("1.4万", precision="rounded")
    with pytest.raises(ChartError, match="counted exactly") as caught:
        part_checks.counted([*parts(3), *vague], "person", "units")
    assert caught.value.why == "Figure 1: 14,000 people."
    with pytest.raises(ChartError, match="counted exactly"):
        part_checks.counted(parts("50%", unit="percent"), "percent", "units")


@pytest.mark.parametrize("per", [0, -1, 2.5, "10"])
def test_a_square_stands_for_a_whole_number_of_things(per, parts):
    """Anything else is refused with what was typed."""
    with pytest.raises(ChartError, match="in a square") as caught:
        part_checks.squares(parts(3), None, per, "units")
    assert repr(per) in caught.value.what


def test_the_most_squares_pass_and_one_more_is_refused(parts, figure):
    """The whole counts where there is one; the error says which scale fits."""
    part_checks.squares(parts(part_checks.MOST_SQUARES), None, 1, "units")
    for drawn, whole in ((parts(1001), None), (parts(3), figure("1001人"))):
        with pytest.raises(ChartError, match="would need 1,001 squares") as caught:
            part_checks.squares(drawn, whole, 1, "units")
        assert "per=10," in caught.value.instead


def test_parts_above_their_whole_and_nothing_at_all_are_refused(parts, figure):
    """Both numbers are named."""
    with pytest.raises(ChartError, match="more in its parts") as caught:
        part_checks.squares(parts(3, 4), figure("6人"), 1, "units")
    assert caught.value.why == "The parts are 7, the whole is 6 people."
    with pytest.raises(ChartError, match="less than a square"):
        part_checks.squares(parts(0), None, 1, "units")
