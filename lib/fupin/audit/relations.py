"""The table of relations: each row is read into a `Relation`, and all malformed rows are listed."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from fupin.audit import claims
from fupin.audit.claim_parser import parse_claim, parse_expression
from fupin.audit.claims import Claim
from fupin.errors import RelationError
from fupin.tables.problems import Problem
from fupin.tables.rows import Row, line_number

FILE = "relations.csv"
_Read = TypeVar("_Read")


@dataclass(frozen=True)
class Relation:
    """One thing that can be put to the test.

    Attributes
    ----------
    name, theme, kind, ground : str
        Its name, the theme it belongs to, what kind of test it is, and what it rests on: ``logic``
        (true of any correct page), ``reading`` (true if the reading holds that the reason states),
        ``outside`` (another publisher's figure or a standard), ``none`` (a figure stands alone).
    text : str
        The claim as the table has it.
    claim : Claim
        The claim read.
    bases : tuple of ast.expr
        What `base` stands for, one after the other.
    spans : tuple of (int, int)
        Places in the page's text of the things that `named` counts, end exclusive.
    missing : tuple of str
        Names in the claim for which nobody prints a figure.
    implies : ast.expr or None
        What the printed figures give in place of a missing one.
    reason, settles : (str, str)
        Why it should hold, or why a figure stands alone; what would settle it. English, Chinese.
    line : int
        Its line in the table.
    """

    name: str
    theme: str
    kind: str
    ground: str
    text: str
    claim: Claim
    bases: tuple[ast.expr, ...]
    spans: tuple[tuple[int, int], ...]
    missing: tuple[str, ...]
    implies: ast.expr | None
    reason: tuple[str, str]
    settles: tuple[str, str]
    line: int

    @property
    def stands_alone(self) -> bool:
        """Whether the row lists a figure that nothing can be held against."""
        return not self.claim.operators

    @property
    def choices(self) -> tuple[ast.expr | None, ...]:
        """The bases to try; a single None where the claim has no base to choose."""
        return self.bases or (None,)

    def expressions(self) -> tuple[ast.expr, ...]:
        """Return every expression of the row: sides, bases, and what it implies."""
        implied = (self.implies,) if self.implies else ()
        return (*self.claim.sides, *self.bases, *implied)


def read(rows: Sequence[Row]) -> tuple[tuple[Relation, ...], list[Problem]]:
    """Read the rows of the table.

    Returns
    -------
    tuple of Relation
        Those that can be read.
    list of Problem
        What is wrong with the others.
    """
    found, malformed = [], []
    for index, row in enumerate(rows):
        messages: list[str] = []
        relation = _relation(row, line_number(index), messages)
        messages += _messages(relation) if relation else ()
        malformed += [Problem(FILE, line_number(index), message) for message in messages]
        if relation and not messages:
            found.append(relation)
    return tuple(found), malformed


def _relation(row: Row, at: int, messages: list[str]) -> Relation | None:
    claim = _read_cell(parse_claim, row["claim"], messages)
    read = [_read_cell(parse_expression, text, messages) for text in _items(row["bases"])]
    bases = [base for base in read if base is not None]
    implies = _read_cell(parse_expression, row["implies"], messages) if row["implies"] else None
    spans = [_span(text, messages) for text in _items(row["spans"])]
    if claim is None or messages:
        return None
    return Relation(
        row["relation"], row["theme"], row["kind"], row.get("ground", ""), row["claim"], claim,
        tuple(bases), tuple(spans), tuple(_items(row["missing"])), implies,
        (row["reason_en"], row["reason_zh"]), (row["settles_en"], row["settles_zh"]), at,
    )  # fmt: skip


def _messages(relation: Relation) -> Iterator[str]:
    """Yield what the columns of one row say against each other."""
    name, sides = relation.name, relation.claim.sides
    for word, given in (("base", relation.bases), ("named", relation.spans)):
        used = any(claims.uses(node, word) for node in sides)
        if used and not given:
            yield f"the claim of '{name}' says {word}, but the row gives none"
        if given and not used:
            yield f"'{name}' gives what {word} stands for, but its claim does not say {word}"
    if any(claims.uses(node, "base") for node in relation.expressions()[len(sides) :]):
        yield f"'{name}' explains base by base itself"
    said = {n.measure for node in (*sides, *relation.bases) for n in claims.figure_names(node)}
    yield from (
        f"'{missing}' is listed as missing, but the claim of '{name}' does not use it"
        for missing in relation.missing
        if missing not in said
    )
    implied = claims.figure_names(relation.implies) if relation.implies else ()
    if any(name.measure in relation.missing for name in implied):
        yield f"what '{name}' implies needs a figure that is missing"
    if (relation.missing or relation.stands_alone) and not all(relation.settles):
        yield f"'{name}' cannot be checked, and does not say what would settle it"
    if relation.stands_alone != (relation.kind == "alone"):
        does = "compares nothing" if relation.stands_alone else "compares"
        yield f"'{name}' is of kind {relation.kind}, but its claim {does}"


def _read_cell(reader: Callable[[str], _Read], text: str, messages: list[str]) -> _Read | None:
    try:
        return reader(text)
    except RelationError as error:
        messages += error.why.splitlines()
        return None


def _items(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]


def _span(text: str, messages: list[str]) -> tuple[int, int]:
    start, _, end = text.partition("-")
    if start.isdigit() and end.isdigit() and int(start) < int(end):
        return int(start), int(end)
    messages.append(f"span '{text}' is not start-end")
    return 0, 0
