"""The data package: valid for a stranger's tool, complete."""

from __future__ import annotations

import json

from frictionless import Package, system

from fupin import paths
from fupin.tables import catalogue

FOLDER = paths.data()
PACKAGE = json.loads((FOLDER / "datapackage.json").read_text(encoding="utf-8"))
RESOURCES = PACKAGE["resources"]


def test_frictionless_finds_it_valid():
    """A tool that knows nothing of us reads every table and finds no error."""
    with system.use_context(trusted=True):
        report = Package(str(FOLDER / "datapackage.json")).validate()
    assert report.flatten(["type", "message"]) == []


def test_every_table_is_described():
    """No CSV file lies in data/ that datapackage.json does not list, and none is listed that is not there."""
    there = {str(path.relative_to(FOLDER)) for path in FOLDER.rglob("*.csv")}
    assert {resource["path"] for resource in RESOURCES} == there


def test_every_numeric_field_has_a_unit():
    """A number without a unit is not a figure."""
    numeric = [
        f for r in RESOURCES for f in r["schema"]["fields"] if f["type"] in ("integer", "number")
    ]
    assert numeric
    assert not [field["name"] for field in numeric if not field.get("unit")]


def test_every_field_is_described():
    """Each field says what it holds."""
    assert not [
        f["name"] for r in RESOURCES for f in r["schema"]["fields"] if not f.get("description")
    ]


def test_every_measure_and_region_is_used():
    """Nothing is defined that no figure uses, but for the regions above the others."""
    read = catalogue.read()
    measures = {o.measure for o in read.observations.values()}
    places = {
        name for o in read.observations.values() for path in o.places for name in (*path, o.region)
    }
    assert set(read.measures) == measures
    assert set(read.regions) == places


def test_names_tell_measures_apart():
    """No two measures share a name in either language."""
    for column in ("name_en", "name_zh"):
        names = [row[column] for row in catalogue.read().measures.values()]
        assert sorted(names) == sorted(set(names))
