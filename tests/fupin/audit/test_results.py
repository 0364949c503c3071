"""The verdict over several bases, and the outcome that decides it."""

from __future__ import annotations

import pytest

from fupin.audit.results import Outcome, Result
from fupin.audit.verdicts import AGREES, CANNOT, CONTRADICTS, ROUNDED


def result(*found):
    """Return a result whose outcomes have these verdicts."""
    return Result(None, tuple(Outcome(None, (), verdict) for verdict in found), None, ())


@pytest.mark.parametrize(
    ("found", "verdict", "deciding"),
    [
        ([AGREES], AGREES, 0),
        ([CONTRADICTS, ROUNDED, CANNOT], ROUNDED, 1),
        ([CONTRADICTS, CANNOT], CANNOT, 1),
        ([CONTRADICTS, AGREES, ROUNDED, AGREES], AGREES, 1),
        ([CONTRADICTS, CONTRADICTS], CONTRADICTS, 0),
    ],
)
def test_the_best_base_decides_and_the_first_of_equals_is_shown(found, verdict, deciding):
    """One base that fits is enough; where several do, the first stands for them."""
    ours = result(*found)
    assert ours.verdict == verdict
    assert ours.deciding is ours.outcomes[deciding]
