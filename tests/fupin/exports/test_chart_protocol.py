"""Every form of chart offers what an export asks for."""

from __future__ import annotations

from fupin.exports import chart_protocol


def test_charts_offer_all_that_the_protocol_asks_for(made, lang):
    """Each attribute stands, and each method answers for a language."""
    chart = made("four")
    members = vars(chart_protocol.Chart)
    shown = {name for name, each in members.items() if isinstance(each, property)}
    names = shown | set(chart_protocol.Chart.__annotations__)
    assert {"form", "size", "marks"} <= names
    assert all(hasattr(chart, name) for name in names)
    methods = [name for name, each in members.items() if callable(each) and name[0] != "_"]
    assert {"title", "subtitle", "notes", "alt", "description", "citation", "rows", "draw"} <= set(
        methods
    )
    for name in set(methods) - {"fingerprint", "draw"}:
        assert isinstance(getattr(chart, name)(lang), str | list)
    assert all(mark.quantity.sources() for mark in chart.marks)


def test_a_cell_is_what_json_knows():
    """Text, whole number, float or nothing."""
    assert isinstance("", chart_protocol.Cell)
    assert isinstance(None, chart_protocol.Cell)
    assert not isinstance([], chart_protocol.Cell)
