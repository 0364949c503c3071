"""Printed figures as a table: the one list of observations that the rows of a column share.

An `Observation` is made when somebody asks for one row's lineage; until then a column out of a file
has only the columns of the table.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from fractions import Fraction
from functools import cached_property
from typing import Any, Protocol

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from fupin.frames.codes import PLACES, SUBJECTS, TERMS, facts_of, place_text, places_of
from fupin.quantities.observation import Observation
from fupin.quantities.traits import Traits

FIELDS = tuple(each.name for each in fields(Observation))
FRACTIONS = ("value", "low", "high", "last_place")
NUMBERS = ("start", "end")
_SUBJECT = ("population", "nature", "status", "period")


class Cells(Protocol):
    """A column of the table: a list, an array, or one of the forms that make a cell when asked."""

    def __len__(self) -> int: ...

    def __getitem__(self, row: int, /) -> Any: ...  # noqa: ANN401

    def __iter__(self) -> Iterator[Any]: ...


class Leaves:
    """Printed figures, column by column.

    Parameters
    ----------
    columns : mapping of str to sequence
        The fields of `fupin.quantities.observation.Observation` as `cells_of` writes them, all of
        one length.
    made : dict of int to Observation, optional
        Observations that exist already, by row.
    """

    def __init__(
        self, columns: Mapping[str, Cells], made: dict[int, Observation] | None = None
    ) -> None:
        self.columns, self._made = columns, {} if made is None else made

    @classmethod
    def of(cls, figures: Sequence[Observation]) -> Leaves:
        """Return observations that exist already as a table."""
        return cls({}, dict(enumerate(figures)))

    def __len__(self) -> int:
        return len(self.columns["key"]) if self.columns else len(self._made)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle without the numbers for traits, which hold in one process."""
        return Leaves, (self.columns, self._made)

    def observation(self, row: int) -> Observation:
        """Return one printed figure; made once."""
        if row not in self._made:
            self._made[row] = observation({name: self.columns[name][row] for name in FIELDS})
        return self._made[row]

    @cached_property
    def facts(
        self,
    ) -> tuple[NDArray[np.signedinteger], NDArray[np.signedinteger], NDArray[np.signedinteger]]:
        """Numbers for what the guard looks at, one a row: see `fupin.frames.codes.facts_of`."""
        if not self.columns:
            return facts_of(list(self._made.values()))
        places = self._numbered(["places"], lambda found: PLACES.of(place for (place,) in found))
        terms = self._numbered(["measure", "period"], TERMS.of)
        subjects = self._numbered(
            [*_SUBJECT],
            lambda found: SUBJECTS.of(
                Traits(*(frozenset([part]) for part in row)) for row in found
            ),
        )
        return subjects, places, terms

    def _numbered(
        self, names: list[str], numbers: Callable[[Iterable[Any]], NDArray[np.signedinteger]]
    ) -> NDArray[np.signedinteger]:
        """Return numbers for the values of some columns together, each combination looked at once.

        Parameters
        ----------
        names : list of str
        numbers : callable
            Takes the combinations, gives their numbers.
        """
        codes, values = zip(*(factorized(self.columns[name]) for name in names), strict=True)
        parts = [list(each) for each in values]
        shape = [max(len(each), 1) for each in parts]
        rows, distinct = pd.factorize(np.asarray(np.ravel_multi_index(codes, shape)))
        picked = zip(parts, np.unravel_index(distinct, shape), strict=True)
        combined = numbers(zip(*([each[i] for i in rows] for each, rows in picked), strict=True))
        return combined.take(rows)


class Coded:
    """A column of few values: a number for each row, and what the numbers stand for."""

    def __init__(self, codes: NDArray[np.signedinteger], values: Cells) -> None:
        self.codes, self.values = codes, values

    def __len__(self) -> int:
        return len(self.codes)

    def __getitem__(self, row: int) -> object:
        return self.values[int(self.codes[row])]

    def __iter__(self) -> Iterator[object]:
        return (self.values[int(code)] for code in self.codes)


def factorized(column: Cells) -> tuple[NDArray[np.signedinteger], Cells]:
    """Return a number for each row, and what the numbers stand for."""
    if isinstance(column, Coded):
        return column.codes, column.values  # noqa: PD011
    return pd.factorize(np.asarray(column, dtype=object))


def cells_of(figure: Observation) -> dict[str, object]:
    """Return a printed figure as plain cells: text and whole numbers, fractions as text."""
    found = {name: getattr(figure, name) for name in FIELDS}
    found |= {name: str(Fraction(found[name])) for name in FRACTIONS}
    return found | {
        "places": place_text(figure.places),
        "flags": json.dumps(figure.flags, ensure_ascii=False) if figure.flags else "",
    }


def observation(found: Mapping[str, Any]) -> Observation:
    """Return the printed figure of its cells."""
    exact = {name: Fraction(found[name]) for name in FRACTIONS}
    whole = {name: None if found[name] is None else int(found[name]) for name in NUMBERS}
    flags = tuple(map(tuple, json.loads(found["flags"]))) if found["flags"] else ()
    nested = {"places": places_of(found["places"]), "flags": flags}
    return Observation(**{**{name: found[name] for name in FIELDS}, **exact, **whole, **nested})
