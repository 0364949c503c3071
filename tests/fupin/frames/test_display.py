"""Tables with figures in a notebook."""

import re
import sys
from html import unescape
from types import SimpleNamespace

import pandas as pd
import pytest

from fupin import exact
from fupin.frames import FigureArray, display
from fupin.frames.display import cell, hover, html, without_unit


@pytest.fixture
def rows(made):
    """Return amounts with a unit in common, and figures without."""
    mixed = [made("m", 1234), exact(1, "person"), pd.NA]
    alike = [exact(1, "person"), exact(12345, "person"), pd.NA]
    return pd.DataFrame(
        {name: FigureArray._from_sequence(each) for name, each in (("<a>", mixed), ("b", alike))},
        index=["<x>", "y", "z"],
    )


def headers(table):
    """Return the header's texts."""
    return re.findall(r"<th>([^<]*)</th>", table.partition("</thead>")[0])


def numbers(table):
    """Return what stands in the cells, without markup."""
    return [unescape(re.sub("<[^>]*>", "", each)) for each in re.findall("<td>(.*?)</td>", table)]


def test_a_unit_in_common_stands_once(rows):
    """In the header; figures of several units have theirs beside them."""
    table = html(rows)
    assert headers(table) == ["", "&lt;a&gt;", "b (people)"]
    assert numbers(table) == ["1,234 yuan", "1", "1 person", "12,345", "<NA>", "<NA>"]
    assert "&lt;x&gt;" in table


def test_all_ways_show_the_same_digits(frame):
    """A notebook, a styled table and plain text."""
    people = frame[frame["unit"] == "person"][["quantity"]]
    with pd.option_context("display.max_rows", None):
        digits = numbers(html(people))
    plain = people.to_string(header=False, index_names=False).splitlines()
    assert len(digits) == len(plain) == len(people)
    styled = people.style.to_html()
    for number, line, figure in zip(digits, plain, people["quantity"], strict=True):
        assert line.endswith(f" {number} people")
        assert f">{figure}</td>" in styled
        assert str(figure) == f"{number} people"


def test_hovering_says_where_it_was_printed(made):
    """Or from what it was computed."""
    figure = made("m", 3, title="A & B")
    assert "printed 3" in hover(figure)
    assert "A & B" in hover(figure)
    assert 'title="' in cell(figure, None)
    assert "A &amp;amp; B" not in cell(figure, None)
    found = hover(figure + made("n", 4))
    assert found.startswith("m + n: ")
    assert "- m" in found
    total = pd.Series([exact(n, "yuan") for n in range(20)], dtype="figure").sum()
    assert hover(total) == "190 yuan: the sum of 20 figures"


def test_numbers_without_their_unit():
    """One, several, and a plain number."""
    said = [without_unit(exact(n, unit)) for n, unit in
            ((1, "class_"), (2, "class_"), (3, "percent"), (4, "dimensionless"))]  # fmt: skip
    assert said == ["1", "2", "3", "4"]


def test_long_and_deep_tables(rows):
    """Are cut as pandas cuts them, and keep the levels of their headers."""
    with pd.option_context("display.max_rows", 2, "display.min_rows", 2):
        assert "..." in html(rows)
    deep = pd.concat({"k": rows}, axis=1)
    assert "b (people)" in html(deep)
    with pd.option_context("display.notebook_repr_html", False):  # noqa: FBT003
        assert html(rows) is None


def test_other_tables_are_pandas_own():
    """To the letter."""
    table = pd.DataFrame({"a": [1.5, 2.25]})
    assert html(table) == table._repr_html_()


def test_a_notebook_is_told_once(monkeypatch, rows):
    """When a column of figures is first looked at; elsewhere nothing happens."""
    monkeypatch.setitem(sys.modules, "IPython", None)
    display.register_if_loaded()
    told = {}
    formatter = SimpleNamespace(type_printers=told, for_type=told.__setitem__)
    shell = SimpleNamespace(display_formatter=SimpleNamespace(formatters={"text/html": formatter}))
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: shell))
    assert len(rows["b"].array) == 3
    assert told == {pd.DataFrame: html}
