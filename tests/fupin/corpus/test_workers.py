"""Tasks are done by processes, and the results come in the order of the tasks."""

from __future__ import annotations

import operator
import os
import time

import pytest

from fupin import FupinError
from fupin.corpus.workers import cores, in_order


@pytest.mark.parametrize("workers", [1, 2])
def test_the_results_come_in_the_order_of_the_tasks(workers):
    """Even where the first task takes longest."""
    assert list(in_order(time.sleep, [0.2, 0, 0], workers)) == [None] * 3
    assert list(in_order(operator.neg, range(50), workers)) == [-n for n in range(50)]


def test_tasks_are_taken_as_they_are_needed():
    """A bounded number is under way, however many there are."""
    taken = []
    tasks = (taken.append(n) or n for n in range(1000))
    assert next(in_order(operator.neg, tasks, 2)) == 0
    assert len(taken) < 20


@pytest.mark.parametrize("workers", [1, 2])
def test_an_error_of_the_work_comes_out_as_it_is(workers):
    """From another process too."""
    with pytest.raises(ZeroDivisionError):
        list(in_order((1).__truediv__, [1, 0], workers))


def test_a_process_that_is_ended_from_outside_is_told():
    """With what to do next."""
    with pytest.raises(FupinError, match="Run it again"):
        list(in_order(os._exit, [9], 2))


def test_there_is_a_processor():
    """At least the one that this runs on."""
    assert 1 <= cores() <= os.cpu_count()
