"""Precision follows from the print by rule, and the interval from the precision."""

from __future__ import annotations

import pytest

from fupin.reading.precision import interval, precision_by_rule
from fupin.reading.printed_figures import parse


@pytest.mark.parametrize(
    ("printed", "precision"),
    [
        ("319户", "exact"),
        ("5个", "exact"),
        ("一百二十户", "exact"),
        ("10亿零817万5288人", "exact"),
        ("壹佰元整", "exact"),
        ("八折", "exact"),
        ("2个半月", "exact"),
        ("4800元", "rounded"),
        ("3公里", "rounded"),
        ("1.4万名", "rounded"),
        ("三百万人", "rounded"),
        ("4.23人", "rounded"),
        ("98%", "rounded"),
        ("5个/户", "rounded"),
        ("近百户", "approximate"),
        ("十几户", "approximate"),
        ("3至5户", "approximate"),
    ],
)
def test_a_print_says_how_precise_it_is(printed, precision):
    """Counted in full is exact, measured or written short is rounded, open is approximate."""
    assert precision_by_rule(printed, parse(printed)) == precision


def test_no_interval_crosses_nought():
    """0 % is up to half a percent, and minus nought does not exist."""
    assert interval(parse("0%"), "rounded")[0] == 0
    assert interval(parse("-0.4%"), "rounded")[1] < 0
    assert interval(parse("负0.04万元")._replace(last=1000), "rounded")[1] == 0
