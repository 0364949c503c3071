"""Printed figures found by the names that claims give them."""

from __future__ import annotations

import pytest

from fupin.audit.claims import FigureName
from fupin.errors import AmbiguousError, UnknownNameError


def test_a_bare_name_means_the_page_first(observe, figures):
    """The page's own figure wins over another publisher's, and a label singles the other out."""
    own = observe("a", "5人", "person")
    other = observe("a", "7人", "person", period="2019", source="elsewhere")
    seen = figures(own, other)
    assert seen.find(FigureName("a")) is own
    assert seen.find(FigureName("a", ("2019",))) is other
    with pytest.raises(UnknownNameError, match="names no figure"):
        seen.find(FigureName("a", ("2018",)))


def test_a_name_for_two_figures_is_refused_with_both(observe, figures):
    """Two years of one measure: the name must say which."""
    seen = figures(observe("a", "5人", "person"), observe("a", "6人", "person", period="2021"))
    with pytest.raises(AmbiguousError, match=r"a names 2 figures") as raised:
        seen.find(FigureName("a"))
    assert raised.value.why == "They are a.ngari.2020, a.ngari.2021."
    assert seen.find(FigureName("a", ("ngari", "2021"))).period == "2021"


def test_an_unknown_measure_is_answered_with_the_nearest(observe, figures):
    """A slip of the finger gets a guess."""
    seen = figures(observe("people", "5人", "person"))
    assert "people" in seen
    assert "poeple" not in seen
    with pytest.raises(UnknownNameError, match="Did you mean 'people'"):
        seen.find(FigureName("poeple"))


def test_a_figure_is_its_source_s_only_one(observe, figures):
    """Another publisher's figure of the measure does not count; another year's does."""
    own = observe("a", "5人", "person")
    other = observe("a", "7人", "person", period="2019", source="elsewhere")
    assert figures(own, other).is_only(own)
    assert not figures(own, observe("a", "6人", "person", period="2021")).is_only(own)
