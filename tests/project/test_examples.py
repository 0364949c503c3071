"""Every public name shows how it is used, and its examples give what they say.

Long lines of output are wrapped in the docstrings, so the amount of white space does not count.
"""

from __future__ import annotations

import doctest
import importlib.util
import inspect
from pathlib import Path

import matplotlib.pyplot as plt
import pandas as pd
import pytest

import fupin
from fupin import charts

_SPEC = importlib.util.spec_from_file_location(
    "public_names", Path(__file__).resolve().parents[2] / "docs" / "public_names.py"
)
public_names = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(public_names)

NAMES = public_names.public_names()
GLOBALS = {"fupin": fupin, "charts": charts, "pd": pd}
"""What the examples take as imported; the reference says so on its first page."""


@pytest.fixture
def undisturbed(monkeypatch, tmp_path):
    """Run in an empty folder, without the source texts and whatever a person has set."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FUPIN_SOURCES", "")
    for variable in ("FUPIN_BUILD", "FUPIN_LANG"):
        monkeypatch.delenv(variable, raising=False)
    before = plt.get_backend()
    plt.switch_backend("agg")
    yield tmp_path
    plt.close("all")
    plt.switch_backend(before)


def own(thing):
    """Return a thing's own docstring; a subclass does not borrow the examples of its base."""
    return inspect.cleandoc(thing.__doc__ or "")


def section(docstring):
    """Return what stands in a docstring under the heading Examples."""
    return docstring.partition("Examples\n--------\n")[2]


def failures(name, docstring):
    """Return how a docstring's examples fail, in the words of doctest."""
    test = doctest.DocTestParser().get_doctest(docstring, dict(GLOBALS), name, None, 0)
    told = []
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE, verbose=False)
    runner.run(test, out=told.append)
    return "".join(told)


@pytest.mark.parametrize("name", NAMES)
def test_examples_run(name, undisturbed):
    """The name has a section Examples with a `>>>` in it, each line gives what it says, and nothing is left behind."""
    docstring = own(NAMES[name])
    assert ">>> " in section(docstring), f"{name} has no example"
    assert failures(name, docstring) == ""
    assert list(undisturbed.iterdir()) == []


def test_no_public_name_is_forgotten():
    """The list holds what a user types: functions, classes, methods, properties, errors and chart forms."""
    expected = {f"fupin.{name}" for name in fupin.__all__}
    expected |= {f"fupin.charts.{name}" for name in charts.__all__}
    expected |= {"fupin.Quantity.text", "fupin.Quantity.low", "fupin.Quantity.of"}
    expected |= {"fupin.frames.FigureAccessor.total", "fupin.frames.FigureArray.take"}
    expected |= {"fupin.errors.UnitError", "fupin.frames.refusals.ColumnError"}
    assert expected - set(NAMES) == set()
    assert "fupin.quantities.Quantity" not in NAMES


def test_no_example_is_switched_off():
    """No example is skipped, and none accepts any output or any error."""
    loose = {doctest.SKIP, doctest.ELLIPSIS, doctest.IGNORE_EXCEPTION_DETAIL}
    found = [
        name
        for name, thing in NAMES.items()
        for example in doctest.DocTestParser().get_examples(own(thing))
        if loose & set(example.options)
    ]
    assert found == []


@pytest.mark.parametrize(
    "wrong",
    [
        ">>> 1 + 1\n3",
        '>>> fupin.get("transfer_income.ngari.2020")\n131 million yuan',
        ">>> fupin.total([])",
        '>>> fupin.total([])\nTraceback (most recent call last):\n    ...\nValueError: "no"',
    ],
)
def test_a_wrong_example_is_noticed(wrong, undisturbed):
    """Another number, another unit, an error that is not shown, another error than is shown."""
    assert "Failed example" in failures("wrong", wrong)
