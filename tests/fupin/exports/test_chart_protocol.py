"""Every form of chart offers what an export asks for."""

from __future__ import annotations

from typing import get_type_hints

from fupin.exports import chart_protocol


def test_charts_offer_all_that_the_protocol_asks_for(made, lang):
    """Each attribute stands, and each method answers for a language."""
    chart = made("four")
    hints = chart_protocol.Chart.__annotations__
    assert {"form", "size", "marks"} <= set(hints)
    assert all(hasattr(chart, name) for name in hints)
    methods = [
        n for n, each in vars(chart_protocol.Chart).items() if callable(each) and n[0] != "_"
    ]
    assert {"title", "subtitle", "notes", "alt", "description", "citation", "rows", "draw"} <= set(
        methods
    )
    for name in set(methods) - {"fingerprint", "draw"}:
        assert isinstance(getattr(chart, name)(lang), str | list)
    assert all(mark.quantity.sources() for mark in chart.marks)


def test_a_cell_is_what_json_knows():
    """Text, whole number, float or nothing."""
    hint = get_type_hints(chart_protocol.Mark, {"Quantity": object}, {"Quantity": object})
    assert set(hint) == {"quantity"}
    assert isinstance("", chart_protocol.Cell)
    assert isinstance(None, chart_protocol.Cell)
    assert not isinstance([], chart_protocol.Cell)
