"""One observation held against its own print and its measure: unit, offsets, precision, value."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction

from fupin.errors import FupinError
from fupin.quantities.units import canonical
from fupin.reading.figures import meaning, read_print
from fupin.tables.schema import Misfit, Row, is_number, line

# Measured on a scale rather than counted one by one, so a print in full is rounded all the same.
MEASURED = {
    "yuan",
    "us_dollar",
    "percent",
    "percent_point",
    "square_metre",
    "square_kilometre",
    "mu",
    "tonne",
}


def is_canonical(unit: str) -> bool:
    """Tell whether the library knows a unit and writes it this way."""
    try:
        return canonical(unit) == unit
    except FupinError:
        return False


def observation_misfits(
    file: str, rows: Sequence[Row], measures: Mapping[str, Row]
) -> list[Misfit]:
    """Return the observations that disagree with their print or their measure."""
    found = []
    for index, row in enumerate(rows):
        found += [
            Misfit(file, line(index), problem) for problem in _observation_problems(row, measures)
        ]
    return found


def _observation_problems(row: Row, measures: Mapping[str, Row]) -> Iterator[str]:
    measure = measures.get(row.get("measure", ""), {})
    for columns, check in _CHECKS.items():
        if row.keys() >= set(columns):
            yield from check(row, measure)


def _unit_problems(row: Row, measure: Row) -> Iterator[str]:
    if measure and row["unit"] != measure["unit"]:
        yield f"unit '{row['unit']}' is not that of measure '{row['measure']}', '{measure['unit']}'"
    if not is_canonical(row["unit"]):
        yield f"unit '{row['unit']}' is unknown; take one of fupin.quantities.units"


def _offset_problems(row: Row, _: Row) -> Iterator[str]:
    places = row["start"], row["end"]
    if all(map(str.isdigit, places)) and int(places[1]) - int(places[0]) != len(row["printed"]):
        yield wrong_length(row)


def _precision_problems(row: Row, measure: Row) -> Iterator[str]:
    if not measure:
        return
    by_rule = precision_of(row["printed"], row["unit"], measure["nature"])
    if row["precision"] != by_rule:
        given = f"precision '{row['precision']}' of '{row['printed']}'"
        yield f"{given} should be '{by_rule}': {measure['nature']} in {row['unit']}"


def _value_problems(row: Row, measure: Row) -> Iterator[str]:
    # A unit that is wrong is told once; the print is read in the one that the measure has.
    unit = measure.get("unit", row["unit"])
    ceiling = Fraction(measure["ceiling"]) if measure.get("ceiling") else None
    try:
        value = read_print(row["printed"], unit, row["precision"], ceiling).value
    except FupinError as error:
        yield f"print '{row['printed']}' cannot be read: {error.what}"
        return
    if is_number(row["value"]) and value != Fraction(row["value"]):
        read = f"the print '{row['printed']}', which reads {_plain(value)}"
        yield f"value {row['value']} disagrees with {read}"


# Each check with the columns that it cannot do without.
_CHECKS: dict[tuple[str, ...], Callable[[Row, Row], Iterator[str]]] = {
    ("measure", "unit"): _unit_problems,
    ("start", "end", "printed"): _offset_problems,
    ("measure", "unit", "printed", "precision"): _precision_problems,
    ("unit", "printed", "precision", "value"): _value_problems,
}


def precision_of(printed: str, unit: str, nature: str) -> str:
    """Return the precision that a print has by rule.

    A word of approximation makes it approximate; what a rule or charter sets is exact, and so are
    whole things counted one by one and printed in full; the rest is rounded.
    """
    if meaning(printed):
        return "approximate"
    counted = unit.isidentifier() and unit not in MEASURED
    in_full = not re.search("[万亿.]|million|billion", printed)
    return "exact" if nature == "rule" or (counted and in_full) else "rounded"


def wrong_length(row: Row) -> str:
    """Say that a row's offsets do not hold its print."""
    length, place = len(row["printed"]), f"{row['start']} to {row['end']}"
    return f"offsets {place} do not hold the {length} characters of '{row['printed']}'"


def _plain(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else str(float(value))
