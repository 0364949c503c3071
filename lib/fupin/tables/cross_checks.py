"""What one table says, held against what another says and against the source's text.

The descriptor (`fupin.tables.schema`) knows cells, `fupin.tables.observation_checks` knows one
observation; this module knows the data model: that a numeral is an observation or excluded with a
reason, that keys meet.
Every function returns misfits and raises nothing, so that a reader sees all of them at once.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from fupin.reading.figures import numerals
from fupin.tables import observation_checks, remarks
from fupin.tables.schema import Misfit, Row, line

INCLUDED = ("observation", "repeat")


def digest(text: str) -> str:
    """Return the SHA-256 of a text, as the documents' tables give it."""
    return hashlib.sha256(text.encode()).hexdigest()


def key_of(row: Row) -> str:
    """Return the key of an observation without its rivals' suffix: measure.region.period."""
    return f"{row['measure']}.{row['region']}.{row['period']}"


def misfits(
    paths: Mapping[str, str], tables: Mapping[str, Sequence[Row]], broken: set[str]
) -> list[Misfit]:
    """Hold the tables of a data folder against each other.

    A check is left out where its columns are missing or its table is broken, and no other with it,
    so that one fault does not hide another.

    Parameters
    ----------
    paths : mapping of str to str
        Where each table stands, by name.
    tables : mapping of str to rows
        All tables, by name.
    broken : set of str
        Paths of the tables that are malformed in themselves.
    """
    whole = {name: path for name, path in paths.items() if path not in broken}
    measures = {row["measure"]: row for row in tables["measures"]} if "measures" in whole else {}
    found = measure_misfits(whole["measures"], tables["measures"]) if measures else []
    found += region_misfits(whole["regions"], tables["regions"]) if "regions" in whole else []
    prints: dict[str, str] = {}
    for name, path in paths.items():
        source = name.removesuffix("-observations")
        if source == name:
            continue
        rows = tables[name]
        found += observation_checks.observation_misfits(path, rows, measures)
        if not _has(rows, "measure", "region", "period", "document", "start", "printed"):
            continue
        found += period_misfits(path, rows, tables.get(f"{source}-documents", ()))
        for row in rows:
            prints[key_of(row)] = prints[f"{key_of(row)}.{row['document']}"] = row["printed"]
        documents, listed = f"{source}-documents", f"{source}-numerals"
        if documents in whole and listed in whole:
            found += numeral_misfits(whole[listed], tables[listed], tables[documents], rows)
            found += document_misfits(whole[documents], tables[documents], tables[listed])
    if "remarks" in whole:
        found += remarks.misfits(whole["remarks"], tables["remarks"], prints)
    return found


def _has(rows: Sequence[Row], *columns: str) -> bool:
    return bool(rows) and rows[0].keys() >= set(columns)


def measure_misfits(file: str, rows: Sequence[Row]) -> list[Misfit]:
    """Return the measures whose unit the library does not know."""
    return [
        Misfit(
            file,
            line(i),
            f"unit '{row['unit']}' of measure '{row['measure']}' is unknown; "
            "add it to fupin.quantities.unit_table",
        )
        for i, row in enumerate(rows)
        if not observation_checks.is_canonical(row["unit"])
    ]


def region_misfits(file: str, rows: Sequence[Row]) -> list[Misfit]:
    """Return the members of groups that are no regions, and the regions that lie in themselves."""
    above = {row["region"]: [row["parent"], *row["members"].split(";")] for row in rows}
    found = []
    for index, row in enumerate(rows):
        for member in filter(None, row["members"].split(";")):
            if member not in above:
                problem = f"members has '{member}', which is not in regions"
                found.append(Misfit(file, line(index), problem))
        reached, ahead = set(), list(above[row["region"]])
        while ahead:
            here = ahead.pop()
            if here not in reached:
                reached.add(here)
                ahead += above.get(here, ())
        if row["region"] in reached:
            problem = f"'{row['region']}' lies in itself, by way of its parent or members"
            found.append(Misfit(file, line(index), problem))
    return found


def period_misfits(
    file: str, observations: Sequence[Row], documents: Sequence[Row]
) -> list[Misfit]:
    """Return the periods that run backwards, and the reports of a time after their own print."""
    printed = {row.get("document"): row.get("published", "") for row in documents}
    found = []
    for index, row in enumerate(observations):
        start, _, end = row["period"].rpartition("/")
        published = printed.get(row["document"], "")
        known = min(len(end), len(published))
        if start[: len(end)] > end[: len(start)]:
            problem = f"period '{row['period']}' ends before it begins"
            found.append(Misfit(file, line(index), problem))
        elif row.get("status") == "reported" and end[:known] > published[:known]:
            problem = f"period '{row['period']}' is reported by '{row['document']}', of {published}"
            found.append(Misfit(file, line(index), problem))
    return found


def document_misfits(
    file: str, documents: Sequence[Row], numeral_rows: Sequence[Row]
) -> list[Misfit]:
    """Return the documents whose numerals are more or fewer than the text holds."""
    found = []
    for index, row in enumerate(documents):
        prints = [n["printed"] for n in numeral_rows if n["document"] == row["document"]]
        arabic = sum(printed[:1].isascii() for printed in prints)
        for column, count in (("arabic", arabic), ("chinese", len(prints) - arabic)):
            if row[column] != str(count):
                told = f"{column} numerals of '{row['document']}' are {row[column] or 'not given'}"
                problem = f"{told}, the table of numerals has {count}"
                found.append(Misfit(file, line(index), problem))
    return found


def numeral_misfits(
    file: str, rows: Sequence[Row], documents: Sequence[Row], observations: Sequence[Row]
) -> list[Misfit]:
    """Return the numerals out of order, unexplained, or at odds with their observations."""
    spans = {
        d["document"]: (int(d["start"]), int(d["end"]))
        for d in documents
        if d["start"] and d["end"]
    }
    by_key = {key_of(row): row for row in observations}
    found, before = [], 0
    for index, row in enumerate(rows):
        problems = [
            *_order_problems(row, before, spans),
            *_kind_problems(row),
            *_link_problems(row, by_key),
        ]
        found += [Misfit(file, line(index), problem) for problem in problems]
        before = int(row["end"])
    named = Counter(key for row in rows if row["kind"] == "observation" for key in _keys(row))
    found += [
        Misfit(
            file, 0, f"observation '{key}' is given by {named[key]} numerals; each has exactly one"
        )
        for key in by_key
        if named[key] != 1
    ]
    return found


def _keys(row: Row) -> list[str]:
    return [key for key in row["observations"].split(";") if key]


def _order_problems(row: Row, before: int, spans: Mapping[str, tuple[int, int]]) -> Iterable[str]:
    start, end = int(row["start"]), int(row["end"])
    if start < before:
        yield f"starts at {start}, before the numeral above it ends ({before})"
    if end - start != len(row["printed"]):
        yield observation_checks.wrong_length(row)
    low, high = spans.get(row["document"], (start, end))
    if not low <= start < end <= high:
        yield f"offsets {start} to {end} lie outside '{row['document']}' ({low} to {high})"


def _kind_problems(row: Row) -> Iterable[str]:
    if row["kind"] in INCLUDED and not _keys(row):
        yield f"numeral '{row['printed']}' is an {row['kind']}, but names no observation"
    if row["kind"] not in INCLUDED and _keys(row):
        excluded = f"numeral '{row['printed']}' is excluded as {row['kind']}"
        yield f"{excluded}, but names {row['observations']}"
    if row["kind"] not in INCLUDED and not row["reason"]:
        yield f"numeral '{row['printed']}' is excluded as {row['kind']} without a reason"


def _link_problems(row: Row, by_key: Mapping[str, Row]) -> Iterable[str]:
    for key in _keys(row):
        observation = by_key.get(key)
        if observation is None:
            yield f"names observation '{key}', which the table of observations does not have"
        elif row["kind"] == "observation":
            if observation["document"] != row["document"]:
                elsewhere = f"its observation '{key}' in '{observation['document']}'"
                yield f"stands in '{row['document']}', {elsewhere}"
            if observation["start"] != row["start"] or not observation["printed"].startswith(
                row["printed"]
            ):
                there = f"'{observation['printed']}' at {observation['start']}"
                yield f"is '{row['printed']}' at {row['start']}, its observation '{key}' is {there}"


def text_misfits(folder: str, text: str, tables: Mapping[str, Sequence[Row]]) -> list[Misfit]:
    """Return what disagrees with the source's own text: digest, prints, and the list of numerals.

    Parameters
    ----------
    folder : str
        Folder of the source below the data folder.
    text : str
        The decoded text.
    tables : mapping
        ``documents``, ``numerals`` and ``observations`` of the source.
    """
    found = []
    for index, row in enumerate(tables["documents"]):
        if (row["sha256"], row["length"]) != (digest(text), str(len(text))):
            told, true = (
                f"{row['sha256'][:12]}… and {row['length']}",
                f"{digest(text)[:12]}… and {len(text)}",
            )
            problem = f"text has SHA-256 {true} characters, the table says {told}"
            found.append(Misfit(f"{folder}/documents.csv", line(index), problem))
    for name in ("numerals", "observations"):
        for index, row in enumerate(tables[name]):
            there = text[int(row["start"]) : int(row["end"])]
            if there != row["printed"]:
                place = f"{row['start']} to {row['end']}"
                problem = f"'{row['printed']}' should stand at {place}, there stands '{there}'"
                found.append(Misfit(f"{folder}/{name}.csv", line(index), problem))
    listed = {(int(row["start"]), row["printed"]) for row in tables["numerals"]}
    found += [
        Misfit(
            f"{folder}/numerals.csv",
            0,
            f"numeral '{token.printed}' at {token.start} of the text has no row",
        )
        for token in numerals(text)
        if (token.start, token.printed) not in listed
    ]
    return found
