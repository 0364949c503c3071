"""SDMX-CSV, read back by sdmx1 with our structure: every figure, every attribute."""

from __future__ import annotations

import io
from fractions import Fraction

import pytest
import sdmx as sdmx1
from sdmx.reader.csv import Reader

from fupin.exchange.codes import unit_of_code
from fupin.exchange.time_periods import from_sdmx, to_sdmx


@pytest.fixture(scope="module")
def message(exported):
    """The structure as sdmx1 reads it; sdmx1 leaves a file open that it is given by its path."""
    return sdmx1.read_sdmx(io.BytesIO((exported / "sdmx-csv" / "structure.xml").read_bytes()))


@pytest.fixture(scope="module")
def observations(exported, message):
    """The observations as sdmx1 reads them."""
    content = io.BytesIO((exported / "sdmx-csv" / "figures.csv").read_bytes())
    (found,) = Reader().convert(content, structure=message.dataflow["FIGURES"]).data
    assert found.structured_by.id == "FIGURES"
    return found.obs


def test_every_figure_comes_back_exactly(observations, figures):
    """Value, range, unit, status, period, precision and place."""
    assert len(observations) == len(figures)
    for read, figure in zip(observations, figures, strict=True):
        key = {name: each.value for name, each in read.dimension.values.items()}
        said = {name: each.value for name, each in read.attached_attribute.items()}
        assert (key["MEASURE"], key["REF_AREA"], key["DOCUMENT"]) == (
            figure.measure, figure.region, figure.document,
        )  # fmt: skip
        assert from_sdmx(key["TIME_PERIOD"]) == from_sdmx(to_sdmx(figure.period))
        assert Fraction(read.value) == figure.value
        assert Fraction(said["LOWER_BOUND"]) == figure.low
        assert Fraction(said["UPPER_BOUND"]) == figure.high
        assert Fraction(said["LAST_PLACE"]) == figure.last_place
        assert unit_of_code(said["UNIT_MEASURE"]) == figure.unit
        assert (said["OUTCOME"], said["PRECISION"]) == (figure.status, figure.precision)
        assert said["PRINTED"] == figure.printed
        assert said["CHAR_START"] == ("" if figure.start is None else str(figure.start))


def test_every_code_is_in_its_list(message, observations):
    """No cell names what the structure does not know."""
    structure = message.structure["FIGURES"]
    for part in (*structure.dimensions, *structure.attributes):
        codes = part.local_representation.enumerated
        if codes:
            for read in observations:
                cells = read.dimension.values | read.attached_attribute
                assert cells[part.id].value in {*codes.items, ""}
