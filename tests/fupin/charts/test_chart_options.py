"""Every form takes the same options and leaves them alike."""

from __future__ import annotations

import inspect
from dataclasses import FrozenInstanceError, fields

import pytest

from fupin import charts
from fupin.charts.chart_options import ChartOptions

SHARED = ("size", "because", "label", "ax", "lang")


def test_every_form_takes_the_shared_options_with_their_defaults(form):
    """Headline and subtitle may come by position, the rest by name only."""
    parameters = inspect.signature(getattr(charts, form)).parameters
    assert list(parameters)[:3] == ["data", "headline", "subtitle"]
    assert parameters["subtitle"].default is None
    defaults = {field.name: field.default for field in fields(ChartOptions)}
    for name in SHARED:
        assert parameters[name].default == defaults[name]
        assert parameters[name].kind is inspect.Parameter.KEYWORD_ONLY


def test_an_option_is_shared_by_all_forms():
    """Beside headline and subtitle there are the options above and no others."""
    assert {field.name for field in fields(ChartOptions)} == {"headline", "subtitle", *SHARED}


def test_options_do_not_change_under_a_chart(said):
    """A chart drawn twice is drawn with the same options."""
    options = ChartOptions(said)
    with pytest.raises(FrozenInstanceError):
        options.size = "slide"
