"""What figures have in common."""

from __future__ import annotations

import pytest

from fupin.charts.shared_traits import shared_prefix, shared_trait


def test_a_printed_figure_has_every_trait(figure):
    """Name, place, period and publisher come in English and Chinese."""
    one = figure("5人", name=("People", "人数"), period="2015-12-31")
    assert shared_trait(one, "name") == ("People", "人数")
    assert shared_trait(one, "region") == ("Ngari Prefecture", "阿里地区")
    assert shared_trait(one, "period") == ("end of 2015", "2015年底")
    assert shared_trait(one, "publisher") == ("Tibet Daily", "西藏日报")


def test_a_computed_figure_has_the_traits_that_its_sources_share(figure):
    """A ratio of two years in one place has the place and no period; it always has a name."""
    before, after = (figure("5人", period=year) for year in ("2015", "2020"))
    ratio = (after / before).named("Ratio", "比")
    assert shared_trait(ratio, "region") == ("Ngari Prefecture", "阿里地区")
    assert shared_trait(ratio, "period") is None
    assert shared_trait(ratio, "name") == ("Ratio", "比")


@pytest.mark.parametrize(
    ("names", "found"),
    [
        ([("A: b", "甲：乙"), ("A: c", "甲：丙")], ("A", "甲")),
        ([("A: b: x", "甲：乙：子"), ("A: b: y", "甲：乙：丑")], ("A: b", "甲：乙")),
        ([("A: b", "甲：乙"), ("C: b", "丙：乙")], None),
        ([("A: b", "甲乙"), ("A: c", "甲丙")], None),
        ([("A: b", "甲：乙"), ("A", "甲")], None),
        ([("A: b", "甲：乙")], None),
    ],
)
def test_a_prefix_is_what_all_names_say_before_their_last_colon(names, found, figure):
    """In both languages and of two figures or more; else there is none."""
    assert shared_prefix([figure("5人", name=name) for name in names]) == found
