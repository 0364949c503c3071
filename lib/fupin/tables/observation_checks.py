"""Each observation checked against its own print and its measure.

Its unit is that of the measure, its offsets span the print, its precision is the one that the print
has by rule, and its value is what the print reads.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction

from fupin.errors import FupinError
from fupin.reading.observation_prints import meaning, read_print
from fupin.reading.precision import MEASURED
from fupin.tables.measure_checks import is_canonical_unit
from fupin.tables.problems import Problem
from fupin.tables.rows import Row, line_number
from fupin.tables.schema_checks import is_number


def observation_problems(
    file: str, observations: Sequence[Row], measures: Mapping[str, Row]
) -> list[Problem]:
    """Return the observations in conflict with their print or their measure.

    A check that needs a column which the table lacks is left out, the others are made.

    Parameters
    ----------
    file : str
        Path of the observations.
    observations : sequence of rows
        Its rows.
    measures : mapping of str to row
        The measures by name.
    """
    return [
        Problem(file, line_number(index), message)
        for index, row in enumerate(observations)
        for columns, check in _CHECKS.items()
        if row.keys() >= set(columns)
        for message in check(row, measures.get(row.get("measure", ""), {}))
    ]


def _unit_messages(row: Row, measure: Row) -> Iterator[str]:
    if measure and row["unit"] != measure["unit"]:
        yield f"unit '{row['unit']}' is not that of measure '{row['measure']}', '{measure['unit']}'"
    if not is_canonical_unit(row["unit"]):
        yield f"unit '{row['unit']}' is unknown; take one of fupin.quantities.unit_table"


def _offset_messages(row: Row, _: Row) -> Iterator[str]:
    places = row["start"], row["end"]
    if all(map(str.isdigit, places)) and int(places[1]) - int(places[0]) != len(row["printed"]):
        yield wrong_length(row)


def _precision_messages(row: Row, measure: Row) -> Iterator[str]:
    if not measure:
        return
    by_rule = precision_by_rule(row["printed"], row["unit"], measure["nature"])
    if row["precision"] != by_rule:
        given = f"precision '{row['precision']}' of '{row['printed']}'"
        grounds = f"its nature is {measure['nature']}, its unit {row['unit']}"
        yield f"{given} should be '{by_rule}': {grounds}"


def _value_messages(row: Row, measure: Row) -> Iterator[str]:
    # The print is read in the unit of the measure, so that a wrong unit gives one message only.
    unit = measure.get("unit", row["unit"])
    ceiling = Fraction(measure["ceiling"]) if measure.get("ceiling") else None
    try:
        value = read_print(row["printed"], unit, row["precision"], ceiling).value
    except FupinError as error:
        yield f"print '{row['printed']}' cannot be read: {error.what}"
        return
    if is_number(row["value"]) and value != Fraction(row["value"]):
        print_ = f"the print '{row['printed']}', which reads {_plain(value)}"
        yield f"value {row['value']} disagrees with {print_}"


# Each check, and the columns that it needs.
_CHECKS: dict[tuple[str, ...], Callable[[Row, Row], Iterator[str]]] = {
    ("measure", "unit"): _unit_messages,
    ("start", "end", "printed"): _offset_messages,
    ("measure", "unit", "printed", "precision"): _precision_messages,
    ("unit", "printed", "precision", "value"): _value_messages,
}


def precision_by_rule(printed: str, unit: str, nature: str) -> str:
    """Return the precision that a print has by rule.

    A word of approximation makes it approximate; what a rule or charter sets is exact, and so are
    whole things counted one by one and printed in full; the rest is rounded.

    Parameters
    ----------
    printed : str
        The figure as printed: ``13132万元``.
    unit : str
        Its unit.
    nature : {"flow", "stock", "ratio", "rule"}
        The nature of its measure.

    Returns
    -------
    {"approximate", "exact", "rounded"}
    """
    if meaning(printed):
        return "approximate"
    counted = unit.isidentifier() and unit not in MEASURED
    in_full = not re.search("[万亿.]|million|billion", printed)
    return "exact" if nature == "rule" or (counted and in_full) else "rounded"


def wrong_length(row: Row) -> str:
    """Return the message that the offsets of a row do not span its print."""
    length, place = len(row["printed"]), f"{row['start']} to {row['end']}"
    return f"offsets {place} do not span the {length} characters of '{row['printed']}'"


def _plain(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else str(float(value))
