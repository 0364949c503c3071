"""The data structure definition, read back by sdmx1."""

from __future__ import annotations

import builtins
import io

import pytest
import sdmx as sdmx1

from fupin.errors import FupinError
from fupin.exchange import sdmx_structure
from fupin.exchange.concepts import CONCEPTS
from fupin.tables.catalogue import read


@pytest.fixture(scope="module")
def message():
    """The message as sdmx1 reads it."""
    return sdmx1.read_sdmx(io.BytesIO(sdmx_structure.structure_xml(read())))


def test_dimensions_measure_and_attributes_come_back(message):
    """In their order, each with its concept and its code list."""
    structure = message.structure["FIGURES"]
    parts = [*structure.dimensions, *structure.measures, *structure.attributes]
    assert [part.id for part in parts] == [concept.id for concept in CONCEPTS]
    for concept, part in zip(CONCEPTS, parts, strict=True):
        listed = part.local_representation.enumerated
        assert (listed.id if listed else "") == (f"CL_{concept.codes}" if concept.codes else "")
        assert str(part.concept_identity.name.localizations["zh"]) == concept.name_zh


def test_what_an_attribute_belongs_to_comes_back(message):
    """To its measure, its document or the figure itself; and whether it must be given."""
    attributes = message.structure["FIGURES"].attributes
    for concept in CONCEPTS:
        if concept.role == "attribute":
            part = attributes.get(concept.id)
            owners = getattr(part.related_to, "dimensions", [])
            assert [each.id for each in owners] == ([concept.of] if concept.of else [])
            assert (part.usage_status.name == "mandatory") == concept.required


def test_regions_nest(message):
    """Ngari lies in Tibet, Tibet in China."""
    areas = message.codelist["CL_AREA"]
    assert areas["ngari"].parent.id == "tibet"
    assert areas["tibet"].parent.id == "china"


def test_the_bytes_do_not_depend_on_the_clock():
    """Twice the same."""
    assert sdmx_structure.structure_xml(read()) == sdmx_structure.structure_xml(read())


def test_without_sdmx1_the_extra_is_named(monkeypatch):
    """Three beats, and what to type."""
    real = builtins.__import__

    def without(name, *rest):
        if name == "sdmx":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(FupinError, match="sdmx1") as caught:
        sdmx_structure.sdmx()
    assert "fupin[exchange]" in caught.value.instead
