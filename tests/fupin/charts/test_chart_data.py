"""Charts take quantities from frames and lists, and refuse what has no origin."""

from __future__ import annotations

import pandas as pd
import pytest

from fupin import charts, exact
from fupin.charts.chart_data import quantities
from fupin.errors import ChartError


def options(form: str, item) -> dict:
    """Return what a form needs beside data and headline."""
    return {"reference": item} if form == "funds" else {}


def test_an_empty_frame_has_nothing_to_draw(form, figure, said):
    """Every form refuses an empty frame and an empty list, and says where figures come from."""
    more = options(form, figure("1人"))
    for nothing in (pd.DataFrame({"quantity": []}), []):
        with pytest.raises(ChartError, match="nothing to draw") as caught:
            getattr(charts, form)(nothing, said, **more)
        assert "fupin.load()" in caught.value.instead


def test_bare_numbers_have_no_origin(form, figure, said):
    """Every form refuses numbers, and quantities that were never printed."""
    more = options(form, figure("1人"))
    for stranger in (3, exact(3, "person")):
        with pytest.raises(ChartError, match="where was it printed") as caught:
            getattr(charts, form)([figure("3人"), stranger], said, **more)
        assert "fupin.get(" in caught.value.instead


def test_a_frame_without_quantities_lists_its_columns(said):
    """A frame that lost its quantities is told which column to keep."""
    with pytest.raises(ChartError, match="'quantity'"):
        charts.bars(pd.DataFrame({"value": [1, 2]}), said)


def test_quantities_come_from_a_frame_a_list_an_iterator_or_alone(several):
    """All four give the same quantities in the same order."""
    items = several(3, 2)
    frame = pd.DataFrame({"quantity": items, "other": [1, 2]})
    assert quantities(items, "bars") == quantities(iter(items), "bars") == items
    assert quantities(frame, "bars") == items
    assert quantities(items[0], "bars") == items[:1]


@pytest.mark.parametrize("stranger", ["22177人", b"22177", None, 3.5])
def test_text_is_no_list_of_figures(stranger):
    """A print, a number and nothing at all are refused whole, not letter by letter."""
    with pytest.raises(ChartError, match="draws quantities alone") as caught:
        quantities(stranger, "dots")
    assert caught.value.what.startswith("charts.dots")
    assert caught.value.why == f"{stranger!r}: where was it printed?"
