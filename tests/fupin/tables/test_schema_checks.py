"""A table is checked against its description: columns, cells and keys."""

from __future__ import annotations

import pytest

from fupin.tables.schema_checks import (
    content_problems,
    foreign_key_problems,
    is_number,
    shape_problems,
)

PAGE = "tibet-daily-2021"
COLUMNS = ["name", "size", "parent"]


def resource(*, primary=("name",), foreign=(), **fields):
    """Return the description of a table, with constraints or another type for some columns."""
    described = [
        {"name": name, "type": "string"} | fields.get(name, {})
        for name in ("name", "size", "parent")
    ]
    keys = {"primaryKey": list(primary), "foreignKeys": list(foreign)}
    return {"name": "things", "path": "things.csv", "schema": {"fields": described, **keys}}


def row(name, size="", parent=""):
    """Return a row of that table."""
    return {"name": name, "size": size, "parent": parent}


def said(problems):
    """Return problems as lines and messages."""
    return [(problem.line, problem.message) for problem in problems]


def test_a_table_as_described_has_no_problem():
    """The order of its columns does not matter."""
    columns = ["parent", "name", "size"]
    assert shape_problems(resource(), columns, [["", "a", ""]]) == []
    assert content_problems(resource(), columns, [row("a"), row("b", parent="a")]) == []


def test_columns_that_are_missing_or_repeated_spoil_the_shape():
    """The message says which columns there are."""
    assert said(shape_problems(resource(), ["name", "name", "size"], [])) == [
        (1, "column 'parent' is missing; the table has name, name, size"),
        (1, "column 'name' occurs 2 times"),
    ]
    assert said(shape_problems(resource(), [], []))[0] == (
        1,
        "column 'name' is missing; the table has none",
    )


def test_lines_of_another_length_spoil_the_shape():
    """A line that is too long probably has a comma in a cell."""
    lines = [["a", "1", ""], ["b"], ["c", "1", "", "d"], []]
    assert said(shape_problems(resource(), COLUMNS, lines)) == [
        (3, "has 1 cells, the header has 3"),
        (4, "has 4 cells, the header has 3; put a cell that holds a comma into quotation marks"),
        (5, "has 0 cells, the header has 3"),
    ]


def test_a_column_that_is_not_described_is_reported():
    """It may be a mistyped one, so the message has the right ones."""
    (found,) = said(content_problems(resource(), [*COLUMNS, "colour"], []))
    assert found == (
        1,
        "column 'colour' is not described in datapackage.json, which has name, size, parent",
    )


@pytest.mark.parametrize(
    ("field", "text", "message"),
    [
        ({"constraints": {"required": True}}, "", "is empty, but required"),
        ({"type": "integer"}, "", None),
        ({"type": "integer"}, "-7", None),
        ({"type": "integer"}, "7.0", "'7.0' is not a whole number"),
        ({"type": "integer"}, "十四", "'十四' is not a whole number"),
        ({"type": "number"}, "7.5", None),
        ({"type": "number"}, "7,5", "'7,5' is not a number"),
        ({"type": "number"}, "NaN", "'NaN' is not a number"),
        ({"constraints": {"enum": ["big", "small"]}}, "big", None),
        ({"constraints": {"enum": ["big", "small"]}}, "Big", "'Big' is not one of big, small"),
        ({"constraints": {"enum": ["big", "small"]}}, "", None),
        ({"constraints": {"pattern": "[a-z]+"}}, "abc", None),
        ({"constraints": {"pattern": "[a-z]+"}}, "abc1", "'abc1' does not match [a-z]+"),
        ({"constraints": {"maxLength": 3}}, "人均收", None),
        ({"constraints": {"maxLength": 3}}, "人均收入", "has 4 characters, at most 3 are allowed"),
    ],
)
def test_a_cell_has_the_type_and_the_constraints_of_its_column(field, text, message):
    """An empty cell breaks one rule only, that it must be given; a pattern matches the whole cell."""
    found = said(content_problems(resource(size=field), COLUMNS, [row("a"), row("b", text)]))
    found = [each for each in found if each[0] == 3]
    assert found == ([(3, f"size {message}")] if message else [])


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", True),
        ("-1.50", True),
        ("1e3", True),
        ("", False),
        ("inf", False),
        ("x", False),
        ("1/2", False),
    ],
)
def test_a_number_is_decimal_and_finite(text, number):
    """What `Fraction` and `float` read in the same way."""
    assert is_number(text) is number


def test_a_repeated_key_points_at_the_first():
    """Each later row is reported, with the line of the first."""
    rows = [row("a"), row("b"), row("a"), row("a")]
    assert said(content_problems(resource(), COLUMNS, rows)) == [
        (4, "name 'a' is already in line 2"),
        (5, "name 'a' is already in line 2"),
    ]


def test_a_key_of_two_columns_is_repeated_only_in_both():
    """Its message names both; without one of the columns there is no key to repeat."""
    description = resource(primary=("name", "size"))
    rows = [row("a", "1"), row("a", "2"), row("a", "1")]
    assert said(content_problems(description, COLUMNS, rows)) == [
        (4, "name + size 'a + 1' is already in line 2")
    ]
    assert content_problems(description, ["name", "parent"], rows) == []
    assert len(content_problems(resource(primary=COLUMNS), COLUMNS, [row("a"), row("a")])) == 1
    assert content_problems(resource(primary=()), COLUMNS, [row("a"), row("a")]) == []


def test_a_foreign_key_names_a_row_that_is_there():
    """In another table or in its own; an empty cell names none."""
    own = {"fields": ["parent"], "reference": {"resource": "", "fields": ["name"]}}
    other = {"fields": "size", "reference": {"resource": "sizes", "fields": "size"}}
    rows = [row("a"), row("b", "big", "a"), row("c", "huge", "d")]
    tables = {"things": rows, "sizes": [{"size": "big"}]}
    assert said(foreign_key_problems(resource(foreign=[own, other]), rows, tables)) == [
        (4, "parent 'd' is not in things"),
        (4, "size 'huge' is not in sizes"),
    ]


def test_a_foreign_key_of_two_columns_needs_both_in_one_row():
    """Two rows with half the key each are not the row."""
    reference = {"resource": "others", "fields": ["name", "size"]}
    description = resource(foreign=[{"fields": ["name", "size"], "reference": reference}])
    others = [{"name": "a", "size": "1"}, {"name": "b", "size": "2"}]
    rows = [row("a", "1"), row("a", "2"), row("c", "")]
    assert said(foreign_key_problems(description, rows, {"others": others})) == [
        (3, "name + size 'a + 2' is not in others")
    ]


@pytest.mark.parametrize("tables", [{}, {"sizes": []}, {"sizes": [{"weight": "1"}]}])
def test_a_key_to_a_table_that_is_broken_is_not_tried(tables):
    """That the table or its column is missing has its own message."""
    key = {"fields": ["size"], "reference": {"resource": "sizes", "fields": ["size"]}}
    assert foreign_key_problems(resource(foreign=[key]), [row("a", "big")], tables) == []


def test_a_missing_column_is_named(folder, refused):
    """The column that is gone is named, with those that are there."""
    path = folder / "measures.csv"
    path.write_text(
        path.read_text(encoding="utf-8").replace("population,", "populace,", 1), encoding="utf-8"
    )
    text = str(refused())
    assert "measures.csv:1: column 'population' is missing" in text
    assert "measures.csv:1: column 'populace' is not described" in text


def test_a_column_that_occurs_twice_is_named(spoil, refused):
    """Of two columns with one name only one could be read."""
    spoil("regions.csv", "name_en,name_zh", "name_en,name_en")
    text = str(refused())
    assert "regions.csv:1: column 'name_en' occurs 2 times" in text
    assert "regions.csv:1: column 'name_zh' is missing" in text


def test_a_flag_too_long_for_a_chart_is_refused(folder, refused):
    """The description of the remarks allows 60 characters, as many as fit beneath a chart."""
    path = folder / "remarks.csv"
    text = path.read_text(encoding="utf-8")
    long = "56,140 yuan a stay: " + "x" * 41
    path.write_text(text.replace("56,140 yuan a stay: implausibly high", long), encoding="utf-8")
    assert "flag_en has 61 characters, at most 60 are allowed" in str(refused())


def test_a_duplicate_key_points_at_the_first(folder, refused):
    """In the data too: the second row is reported, with the line of the first."""
    path = folder / "regions.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([*lines, lines[1]]), encoding="utf-8")
    assert f"regions.csv:{len(lines) + 1}: region 'china' is already in line 2" in str(refused())
