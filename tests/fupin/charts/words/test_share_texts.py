"""A part in per cent of its whole, with the digits that their ranges allow."""

from __future__ import annotations

import pytest

from fupin import share
from fupin.charts.words.share_texts import share_text, with_share
from fupin.errors import ComparabilityError


@pytest.mark.parametrize(
    ("part", "whole", "english", "chinese"),
    [
        ("12个", "24个", "50 %", "50%"),
        ("20个", "24个", "83.3 %", "83.3%"),
        ("36.20亿个", "36.29亿个", "99.7 to 99.8 %", "99.7%至99.8%"),
        ("1.4万个", "2.33万个", "57.8 to 62.4 %", "57.8%至62.4%"),
        ("24个", "24个", "100 %", "100%"),
    ],
)
def test_a_share_is_as_exact_as_its_figures(part, whole, english, chinese, figure):
    """A decimal where the interval allows it; what falls short of 100 never reads 100."""
    sizes = ["rounded" if "." in text else "exact" for text in (part, whole)]
    low, high = (
        figure(text, "project", precision=size, name=(text, text))
        for text, size in zip((part, whole), sizes, strict=True)
    )
    of = share(low, high)
    assert share_text(of, "en") == english
    assert share_text(of, "zh") == chinese


def test_the_share_stands_in_brackets(figure):
    """English and Chinese each have their own brackets."""
    part, whole = (figure(f"{n}个", "project", name=(f"P{n}", f"项{n}")) for n in (12, 24))
    assert with_share("12", part, whole, "en", because="parts") == "12 (50 %)"
    assert with_share("12个", part, whole, "zh", because="parts") == "12个（50%）"


def test_figures_that_do_not_compare_need_the_reason(figure):
    """The guard of shares holds for charts too; the form says why it may be passed."""
    part = figure("12个", "project", name=("Part", "部分"), nature="stock")
    whole = figure("24个", "project", name=("Whole", "总数"))
    with pytest.raises(ComparabilityError):
        share(part, whole)
    assert with_share("12", part, whole, "en", because="we ask") == "12 (50 %)"
