"""Which marks keep the colour where an author sets some off."""

from __future__ import annotations

import pytest

from fupin import style
from fupin.charts.elements.highlight import Highlight
from fupin.charts.marks import Mark


@pytest.fixture
def mark(figure):
    """Return a mark with a label, a measure and a region."""
    return Mark(figure("5人", measure="jobs", region="gaer"), ("Posts", "岗位"))


def test_without_names_every_mark_keeps_the_colour(mark):
    """Nothing is set off, so nothing is grey and the fingerprint has no line of it."""
    nothing = Highlight.of(())
    assert nothing.colour(mark) == style.ACCENT
    assert nothing.settings() == {}


@pytest.mark.parametrize("name", ["Posts", "岗位", "jobs", "gaer"])
def test_a_mark_is_named_by_label_measure_or_region(name, mark):
    """One name needs no list."""
    assert Highlight.of(name).keeps(mark)
    assert Highlight.of(name).settings() == {"highlight": name}


def test_what_is_not_named_is_grey(mark):
    """Names match whole: part of a label is no name of it."""
    for names in (["Post"], ["others"]):
        assert Highlight.of(names).colour(mark) == style.MUTED


def test_a_series_is_named_by_its_group_alone(figure):
    """On a slope all marks of a date share a label, so it names no series."""
    mark = Mark(figure("5人", measure="jobs"), ("2015", "2015年"), group=("Gaer", "噶尔"))
    assert Highlight.of("噶尔").keeps(mark)
    assert not Highlight.of("2015").keeps(mark)
    assert not Highlight.of("jobs").keeps(mark)


def test_several_names_stand_in_one_setting():
    """The fingerprint lists them in the order given."""
    assert Highlight.of(["b", "a"]).settings() == {"highlight": "b, a"}
