"""Places in a ranking, and those that the prints leave open."""

from __future__ import annotations

import pytest

from fupin.errors import FupinError
from fupin.quantities.ranking import rank


def test_a_ranking_says_which_places_are_open(figure):
    """Two overlapping balances share places 1 to 2; a clear third is third."""
    balance = figure("1.6亿元", measure="balance")
    near, small = figure("1.62亿元", measure="near"), figure("18万元", measure="small")
    ranks = rank([small, balance, near])
    assert [(one.best, one.worst) for one in ranks] == [(1, 2), (1, 2), (3, 3)]
    assert [one.quantity.name() for one in ranks] == ["Near", "Balance", "Small"]
    assert repr(ranks[0]).startswith("1 to 2: Near, 162 million yuan")
    assert repr(ranks[2]).startswith("3: Small")


def test_nothing_cannot_be_ranked():
    """An empty list is a slip, not a ranking."""
    with pytest.raises(FupinError, match="only rank quantities"):
        rank([])
