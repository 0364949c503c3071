"""A printed figure: what it holds, how it compares, where it stands in order."""

from __future__ import annotations

from dataclasses import replace

import pytest


@pytest.fixture
def printed(income):
    """A printed figure."""
    return income.observation


def test_equal_in_every_field_or_not_equal(printed):
    """A different note is a different observation, though both hash alike."""
    again = replace(printed)
    other = replace(printed, note="another reading")
    assert printed == again
    assert printed != other
    assert hash(printed) == hash(again) == hash(other)
    assert len({printed, again, other}) == 2


def test_it_cannot_be_changed(printed):
    """What was printed stays printed."""
    with pytest.raises(AttributeError):
        printed.value = 5


def test_figures_are_ordered_by_source_place_and_key(printed):
    """Within a source by place; those without a place come last, by key."""
    made = [
        replace(printed, source="a", start=None, key="y"),
        replace(printed, source="a", start=90),
        replace(printed, source="b", start=1),
        replace(printed, source="a", start=None, key="x"),
        replace(printed, source="a", start=0),
    ]
    ordered = sorted(made, key=lambda figure: figure.order)
    assert [(f.source, f.start) for f in ordered] == [
        ("a", 0), ("a", 90), ("a", None), ("a", None), ("b", 1),
    ]  # fmt: skip
    assert [f.key for f in ordered[2:4]] == ["x", "y"]
