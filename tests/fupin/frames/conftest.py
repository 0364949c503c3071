"""Columns of printed figures that several tests look at."""

import pytest

import fupin


@pytest.fixture
def frame():
    """Return all figures."""
    return fupin.load()
