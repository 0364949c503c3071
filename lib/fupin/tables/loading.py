"""`load`, `get`, `themes` and `sources`: what a notebook asks of the catalogue."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from fupin.errors import AmbiguousError, UnknownNameError
from fupin.quantities.observation import Observation
from fupin.quantities.quantity import Quantity
from fupin.tables.catalogue import read


def themes() -> list[str]:
    """Return the themes, in the order in which the page treats them."""
    return list(dict.fromkeys(observation.theme for observation in read().observations.values()))


def sources() -> list[str]:
    """Return the sources, a folder of ``data/`` each, the page first."""
    return list(read().sources)


def load(
    theme: str | None = None,
    *,
    region: str | None = None,
    period: str | None = None,
    source: str | None = None,
) -> pd.DataFrame:
    """Return printed figures as a tidy frame, one row a figure.

    Parameters
    ----------
    theme : str, optional
        One of `themes()`; all by default.
    region, period : str, optional
        Only figures of exactly this region and period.
    source : str, optional
        A source (one of `sources()`) or a single document of one.

    Returns
    -------
    pandas.DataFrame
        Indexed by key (``measure.region.period``).
        ``quantity`` is the figure, in the base unit ``unit``, with its range and lineage; bare
        floats of it are ``frame["quantity"].figure.value``, ``.low`` and ``.high``, so that nobody
        adds them up past the guard. ``printed`` is what stands on the page; ``start`` and ``end``
        are its place there (missing for context); ``flags`` says what is odd.

    Raises
    ------
    UnknownNameError
        If a name is not in the data; it says which are.
    """
    frame = read().frame
    for column, wanted in (("theme", theme), ("region", region), ("period", period)):
        if wanted is not None:
            _known(column, wanted, read().frame[column])
            frame = frame[frame[column] == wanted]
    if source is not None:
        _known("source", source, [*read().frame["source"], *read().frame["document"]])
        frame = frame[(frame["source"] == source) | (frame["document"] == source)]
    return frame.copy()


def get(
    measure: str, *, region: str | None = None, period: str | None = None, source: str | None = None
) -> Quantity:
    """Return exactly one figure as a quantity.

    Parameters
    ----------
    measure : str
        Name of a measure, or the whole key of an observation.
    region, period, source : str, optional
        As in `load`; needed where the measure alone leaves a choice.

    Returns
    -------
    Quantity

    Raises
    ------
    UnknownNameError
        If there is no such measure, or none with this region, period and source.
    AmbiguousError
        If more than one figure fits; it lists them.
    """
    catalog = read()
    if measure in catalog.observations:
        return catalog.frame.loc[measure, "quantity"]
    if "." in measure:
        _known("key", measure, catalog.observations)
    _known("measure", measure, catalog.measures)
    asked = {"region": region, "period": period, "source": source}
    asked = {name: value for name, value in asked.items() if value is not None}
    candidates = [o for o in catalog.observations.values() if o.measure == measure]
    fits = [
        o for o in candidates if all(value in _places(o, name) for name, value in asked.items())
    ]
    if len(fits) == 1:
        return catalog.frame.loc[fits[0].key, "quantity"]
    question = ", ".join([f"'{measure}'", *(f"{name}={value!r}" for name, value in asked.items())])
    listed = "; ".join(f"{o.key} ({o.printed}, {o.document})" for o in fits or candidates)
    if not fits:
        raise UnknownNameError(
            f"No figure for {question}.", f"The measure has: {listed}.", "Ask for one of these."
        )
    raise AmbiguousError(
        f"{len(fits)} figures fit {question}.",
        f"They are: {listed}.",
        "Name region=, period= or source=, or give a whole key.",
    )


def _places(observation: Observation, name: str) -> tuple[str, ...]:
    return (
        (observation.source, observation.document)
        if name == "source"
        else (getattr(observation, name),)
    )


def _known(kind: str, wanted: str, names: Iterable[str]) -> None:
    known = list(dict.fromkeys(names))
    if wanted not in known:
        raise UnknownNameError.among(kind, wanted, known)
