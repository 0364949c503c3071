"""A figure as a record, and back."""

import json

from hypothesis import given
from hypothesis import strategies as st

from fupin import exact, total
from fupin.frames.records import from_record, to_record


def test_every_printed_figure_comes_back(frame):
    """Equal in every field of its print."""
    for figure in frame["quantity"]:
        back = from_record(json.loads(json.dumps(to_record(figure))))
        assert back == figure
        assert back.observation == figure.observation


@given(st.fractions(), st.fractions(), st.sampled_from(["yuan", "person", "percent"]), st.text())
def test_a_computed_figure_comes_back(one, two, unit, reason):
    """With its operation, its name and its reason; fractions stay exact."""
    figure = total([exact(one, unit), exact(two, unit, "a", "b")], because=reason or None)
    back = from_record(to_record(figure))
    assert (back, back.op, back.note) == (figure, figure.op, figure.note)
    assert [p.label for p in back.parents] == [p.label for p in figure.parents]
    assert back.interval == figure.interval


def test_a_record_says_its_numbers_plainly(frame):
    """For readers that know nothing of us."""
    figure = frame["quantity"].iloc[0]
    record = to_record(figure)
    assert record["value"] == float(figure.value)
    assert record["unit"] == figure.unit
    assert record["printed"] == figure.observation.printed
