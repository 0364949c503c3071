"""Which marks keep the colour where an author sets some off."""

from __future__ import annotations

import pytest

from fupin import style
from fupin.charts.elements.highlight import Highlight, is_named
from fupin.charts.marks import Mark
from fupin.errors import ChartError


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


@pytest.fixture
def marks(several):
    """Return a function that makes marks of numbers: ``marks(3, 2)``."""
    return lambda *numbers, **traits: [
        Mark(item, (f"Mark {n}", f"标记{n}"), group=(f"Series {n}", f"系列{n}"))
        for n, item in enumerate(several(*numbers, **traits), 1)
    ]


@pytest.mark.parametrize("name", ["Mark 1", "标记1", "Figure 1.ngari.2020", "made_up", "ngari"])
def test_a_mark_goes_by_label_key_measure_and_region(name, marks):
    """Any of them highlights the mark; part of one does not."""
    (mark,) = marks(5)
    assert is_named(mark, [name])
    assert not is_named(mark, [name[:-1], ""])


def test_a_computed_mark_goes_by_its_label_alone(figure):
    """A sum was not printed, so it has neither key nor region."""
    mark = Mark(figure("5人") * 2, ("Twice", "两倍"))
    assert is_named(mark, ["Twice"])
    assert not is_named(mark, ["ngari"])


def test_a_highlight_that_nobody_has_lists_those_there_are(marks):
    """Marks and series are listed by name, and the unknown ones are named."""
    Highlight.of(["Mark 2", "标记1"]).check(marks(1, 2), "bars")
    with pytest.raises(ChartError, match="has no mark 'Mark 3', 'x'") as caught:
        Highlight.of(["Mark 3", "Mark 1", "x"]).check(marks(1, 2), "bars")
    assert caught.value.why == "It has 'Mark 1', 'Mark 2'."
    Highlight.of(["Series 2", "系列1"]).check_series(marks(1, 2), "slope")
    with pytest.raises(ChartError, match="has no series 'Mark 1'") as caught:
        Highlight.of(["Mark 1"]).check_series(marks(1, 2), "slope")
    assert caught.value.why == "It has 'Series 1', 'Series 2'."
    assert caught.value.instead == "Name one of these."
