"""The SDMX data structure definition of our figures, with its concepts and code lists.

sdmx1 holds the information model and writes SDMX-ML 2.1; what stands here is which concepts, which
code lists and which of them belongs to what.
"""

from __future__ import annotations

from datetime import datetime
from types import ModuleType
from typing import Any

from fupin.errors import FupinError
from fupin.exchange.codes import Code, code_lists
from fupin.exchange.concepts import CONCEPTS, Concept
from fupin.tables.catalogue import Catalogue

AGENCY, STRUCTURE, VERSION = "FUPIN", "FIGURES", "1.0"
_ANY_TIME = datetime(2021, 1, 1)  # noqa: DTZ001  a message must say when it was made; bytes must not depend on it
_TYPES = {"string": "string", "decimal": "decimal", "integer": "integer",
          "period": "observationalTimePeriod"}  # fmt: skip


def sdmx() -> ModuleType:
    """Return sdmx1.

    Raises
    ------
    FupinError
        If it is not installed.
    """
    try:
        import sdmx
    except ImportError as error:
        raise FupinError(
            "Figures cannot be written as SDMX here.",
            "sdmx1, which writes the data structure definition, is not installed.",
            "Type: pip install 'fupin[exchange]'",
        ) from error
    found: ModuleType = sdmx
    return found


def structure_xml(catalogue: Catalogue) -> bytes:
    """Return concepts, code lists and data structure definition as one SDMX-ML 2.1 message."""
    library = sdmx()  # says what to install where it is missing
    from sdmx.message import Header, StructureMessage
    from sdmx.model import v21

    model = _Model(v21)
    lists = {name: model.code_list(name, codes) for name, codes in code_lists(catalogue).items()}
    message = StructureMessage(
        header=Header(id=STRUCTURE, prepared=_ANY_TIME, sender=model.agency, test=False)
    )
    structure = model.structure(lists)
    for part in (model.scheme, *lists.values(), structure, model.dataflow(structure)):
        message.add(part)
    written: bytes = library.to_xml(message, pretty_print=True)
    return written


class _Model:
    """Our concepts, lists and structure in the classes of sdmx1."""

    def __init__(self, v21: ModuleType) -> None:
        self.v21 = v21
        self.agency = v21.Agency(id=AGENCY)
        self.ours = {
            "maintainer": self.agency, "version": VERSION, "is_final": True,
            "is_external_reference": False,
        }  # fmt: skip
        names = {"en": "What a row of figures says", "zh": "数据行的概念"}
        self.scheme = v21.ConceptScheme(id="CS_FIGURES", name=names, **self.ours)
        for concept in CONCEPTS:
            names = {"en": concept.name_en, "zh": concept.name_zh}
            self.scheme.append(v21.Concept(id=concept.id, name=names))

    def code_list(self, name: str, codes: list[Code]) -> object:
        made = self.v21.Codelist(id=f"CL_{name}", name={"en": name}, **self.ours)
        for code in codes:
            names = {"en": code.name_en, "zh": code.name_zh}
            made.append(self.v21.Code(id=code.id, name=names))
        for code in codes:
            if code.parent:
                made[code.parent].append_child(made[code.id])
        return made

    def structure(self, lists: dict[str, object]) -> object:
        names = {"en": "Printed figures", "zh": "印出的数字"}
        made = self.v21.DataStructureDefinition(id=STRUCTURE, name=names, **self.ours)
        for concept in CONCEPTS:
            kept = {
                "id": concept.id,
                "concept_identity": self.scheme[concept.id],
                "local_representation": self._representation(concept, lists),
            }
            if concept.role == "dimension":
                kind = "TimeDimension" if concept.datatype == "period" else "Dimension"
                position = len(made.dimensions.components) + 1
                made.dimensions.append(getattr(self.v21, kind)(order=position, **kept))
            elif concept.role == "measure":
                made.measures.append(self.v21.PrimaryMeasure(**kept))
            else:
                made.attributes.append(self._attribute(concept, made, kept))
        return made

    def _attribute(self, concept: Concept, structure: Any, kept: dict[str, object]) -> object:  # noqa: ANN401
        v21 = self.v21
        of = v21.PrimaryMeasureRelationship()
        if concept.of:
            of = v21.DimensionRelationship(dimensions=[structure.dimensions.get(concept.of)])
        status = v21.UsageStatus["mandatory" if concept.required else "conditional"]
        return v21.DataAttribute(related_to=of, usage_status=status, **kept)

    def _representation(self, concept: Concept, lists: dict[str, object]) -> object:
        if concept.codes:
            return self.v21.Representation(enumerated=lists[concept.codes])
        kind = self.v21.FacetValueType[_TYPES[concept.datatype]]
        return self.v21.Representation(non_enumerated=[self.v21.Facet(value_type=kind)])

    def dataflow(self, structure: object) -> object:
        names = {"en": "Printed figures", "zh": "印出的数字"}
        return self.v21.DataflowDefinition(
            id=STRUCTURE, structure=structure, name=names, **self.ours
        )
