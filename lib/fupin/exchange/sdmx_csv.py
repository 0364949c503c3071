"""Figures as SDMX-CSV 2.0, by the structure of `fupin.exchange.sdmx_structure`.

Source: SDMX-CSV 2.0.0 field guide: the first three columns name the structure and the action, the
others are dimensions, the measure and attributes, by their ids.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from fupin.exchange.codes import unit_code
from fupin.exchange.concepts import CONCEPTS, Concept
from fupin.exchange.rows import rows
from fupin.exchange.sdmx_structure import AGENCY, STRUCTURE, VERSION
from fupin.exchange.time_periods import to_sdmx
from fupin.quantities.observation import Observation

_HEAD = ("STRUCTURE", "STRUCTURE_ID", "ACTION")
_NAMED = ("dataflow", f"{AGENCY}:{STRUCTURE}({VERSION})", "I")  # I: information, not an update


def data_csv(figures: Iterable[Observation]) -> bytes:
    """Return figures as an SDMX-CSV 2.0 file, UTF-8, one observation a line."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*_HEAD, *(concept.id for concept in CONCEPTS)])
    for row in rows(figures):
        cells = [_coded(concept, row[concept.column]) for concept in CONCEPTS]
        writer.writerow([*_NAMED, *cells])
    return out.getvalue().encode("utf-8")


def _coded(concept: Concept, text: str) -> str:
    if concept.datatype == "period":
        return to_sdmx(text)
    if concept.codes == "UNIT":
        return unit_code(text)
    return text.replace(" ", "_") if concept.codes == "APPROXIMATION" else text
