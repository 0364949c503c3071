"""Columns of figures that several tests look at, printed ones and made-up ones."""

from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from hypothesis import strategies as st

import fupin
from fupin.frames import FigureArray, FigureDtype
from fupin.frames.vector_building import vectors_of
from fupin.quantities import Observation, Quantity

PLACES = [
    (("china", "a"),), (("china", "a", "b"),), (("china", "c"),), (("china", "c"), ("china", "d")),
]  # fmt: skip


@pytest.fixture
def frame():
    """Return all figures."""
    return fupin.load()


def observation(value, below, above, measure, place, **said):
    """Return a printed figure; what is not said is alike in all."""
    period, places = said.pop("period", "2020"), PLACES[place]
    fields = {
        "key": f"{measure}.{place}.{period}", "measure": measure, "theme": "t", "name_en": measure,
        "name_zh": measure, "region": str(place), "region_en": "P", "region_zh": "P",
        "places": places, "period": period, "unit": "yuan", "nature": "flow", "population": "all",
        "status": "reported", "precision": "rounded" if below or above else "exact",
        "printed": f"{value}", "value": Fraction(value), "low": value - Fraction(below),
        "high": value + Fraction(above), "last_place": Fraction(1), "approximation": "",
        "document": "d", "title": "T", "publisher": "X", "published": "2021", "source": "s",
    }  # fmt: skip
    return Observation(**fields | said)


@pytest.fixture(scope="session")
def made():
    """Return a maker of printed figures of about a hundred."""

    def make(measure, value=100, reach=Fraction(1, 2), place=0, **said):
        return Quantity.of(observation(Fraction(value), reach, reach, measure, place, **said))

    return make


def figures(unit="yuan"):
    """Return a strategy of printed figures, few enough that rows often share one."""
    numbers = st.decimals(-(10**6), 10**6, places=2).map(Fraction)
    reach = st.sampled_from([0, Fraction(1, 2), Fraction(1, 20), 500])
    return st.builds(
        lambda *args, period, population: Quantity.of(
            observation(*args, period=period, population=population, unit=unit)
        ),
        numbers, reach, reach, st.sampled_from("mnopqrs"), st.sampled_from(range(len(PLACES))),
        period=st.sampled_from(["2020", "2020", "2020", "2021"]),
        population=st.sampled_from(["all", "all", "all", "some"]),
    )  # fmt: skip


@pytest.fixture(scope="session")
def columns():
    """Return a strategy of several columns of printed figures, of one length, with gaps."""

    def of(count, unit="yuan", low=1, high=4):
        one = st.one_of(*[figures(unit)] * 5, st.just(pd.NA))
        rows = st.lists(st.tuples(*[one] * count), min_size=low, max_size=high)
        return rows.map(lambda rows: [list(column) for column in zip(*rows, strict=True)])

    return of


def as_objects(figures):
    """Return a column that is computed row by row."""
    found = np.empty(len(figures), dtype=object)
    found[:] = figures
    return FigureArray(found, FigureDtype("yuan"))


def as_vectors(figures):
    """Return the same column as vectors; one of gaps alone has none."""
    found = vectors_of(figures)
    return as_objects(figures) if found is None else FigureArray(found, FigureDtype("yuan"))


@pytest.fixture(scope="session")
def both_ways():
    """Return what makes a column of objects and one of vectors."""
    return as_objects, as_vectors


def outcome(compute, *columns):
    """Return the result of a computation, or the error that it raised."""
    try:
        return compute(*columns)
    except (fupin.FupinError, TypeError) as error:
        return error


def facts(item):
    """Return all that must not depend on the way a figure was computed."""
    if isinstance(item, Exception):
        return type(item), str(item)
    if not isinstance(item, Quantity):
        return "missing" if item is pd.NA else item
    return (
        item.op, item.unit, item.value, item.low, item.high, item.factor, item.traits, item.uses,
        item.sources(), item.label, item.note, [facts(parent) for parent in item.parents],
    )  # fmt: skip


@pytest.fixture(scope="session")
def facts_of():
    """Return what tells all that is known of a figure."""
    return facts


@pytest.fixture(scope="session")
def same_both_ways():
    """Return a check that a computation gives the same by objects and by vectors."""

    def check(compute, *columns):
        found = [outcome(compute, *map(form, columns)) for form in (as_objects, as_vectors)]
        if isinstance(found[0], (Exception, Quantity)):
            assert facts(found[0]) == facts(found[1])
            return
        rows, others = found
        assert rows.dtype == others.dtype
        assert [facts(item) for item in rows] == [facts(item) for item in others]

    return check
