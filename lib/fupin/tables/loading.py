"""Printed figures as a frame or one by one, and the themes and sources that there are."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from fupin.bilingual import Bilingual
from fupin.errors import AmbiguousError, UnknownNameError
from fupin.languages import language
from fupin.languages.unknown_names import unknown_name
from fupin.quantities.observation import Observation
from fupin.quantities.quantity import Quantity
from fupin.tables.catalogue import read

_KINDS = {
    "theme": Bilingual("theme", "专题"),
    "region": Bilingual("region", "地区"),
    "period": Bilingual("period", "时期"),
    "source": Bilingual("source", "来源"),
}


def themes() -> list[str]:
    """Return the themes, in the order in which the page treats them.

    Returns
    -------
    list of str
        What `load` takes as a theme.

    Examples
    --------
    >>> fupin.themes()[:5]
    ['organisation', 'industry', 'relocation', 'employment', 'finance']
    """
    return list(dict.fromkeys(observation.theme for observation in read().observations.values()))


def sources() -> list[str]:
    """Return the sources, a folder of ``data/`` each, the page first.

    Returns
    -------
    list of str
        What `load` and `get` take as a source.

    Examples
    --------
    >>> fupin.sources()
    ['tibet-daily-2021', 'context']
    """
    return list(read().sources)


def load(
    theme: str | None = None,
    *,
    region: str | None = None,
    period: str | None = None,
    source: str | None = None,
    lang: str | None = None,
) -> pd.DataFrame:
    """Return printed figures as a tidy frame, one row a figure.

    Parameters
    ----------
    theme : str, optional
        One of `themes`; all by default.
    region, period : str, optional
        Only figures of exactly this region and period.
    source : str, optional
        A source (one of `sources`) or a single document of one.
    lang : {"en", "zh"}, optional
        The language of ``name`` and ``region_name``; that of `fupin.use_language` where it is left
        out.

    Returns
    -------
    pandas.DataFrame
        Indexed by key (``measure.region.period``).
        ``quantity`` is the figure, in the base unit ``unit``, with its range and lineage; bare
        floats of it are ``frame["quantity"].figure.value``, ``.low`` and ``.high``, so that nobody
        adds them up past the guard. ``printed`` is what stands on the page; ``start`` and ``end``
        are its place there (missing for context); ``flags`` says what is odd.
        ``name`` and ``region_name`` speak one language; ``name_en``, ``name_zh``, ``region_en`` and
        ``region_zh`` are always both there.

    Raises
    ------
    UnknownNameError
        If a name is not in the data; it says which are.

    See Also
    --------
    get : One figure as a quantity.
    themes, sources : What there is to load.

    Examples
    --------
    >>> aid = fupin.load("aid", region="ngari", period="2020", source="tibet-daily-2021")
    >>> aid[["printed", "quantity"]]
                                         printed               quantity
    key
    aid_provinces.ngari.2020                  两省            2 provinces
    aid_enterprises.ngari.2020                三企          3 enterprises
    aid_projects.ngari.2020                  53个            53 projects
    aid_project_kinds.ngari.2020             9大类                9 kinds
    poverty_projects.ngari.2020             246个           246 projects
    poverty_project_funds.ngari.2020  85038.23万元  850.3823 million yuan
    integrated_funds.ngari.2020       84780.66万元  847.8066 million yuan

    The column ``quantity`` adds as quantities do, and refuses what they refuse:

    >>> aid.loc[aid["unit"] == "yuan", "quantity"].sum()
    Traceback (most recent call last):
        ...
    fupin.errors.ComparabilityError: We do not add "Funds of the year's poverty projects"
        and 'Funds pooled by the counties'.
    Population: Funds of the year's poverty projects (85038.23万元,
        poverty_project_funds.ngari.2020) counts poverty_projects; Funds pooled by the
        counties (84780.66万元, integrated_funds.ngari.2020) counts integrated_funds.
    If it makes sense all the same, say why: total([…], because="…").

    A name that is not in the data is met with those that are:

    >>> fupin.load("employmnt")
    Traceback (most recent call last):
        ...
    fupin.errors.UnknownNameError: No theme named 'employmnt'.
    We have: administration, aid, early_warning, ecology, education, employment,
        enterprises, finance, health, housing, income, industry, organisation, party_work,
        plan, population, poverty, relocation, social_security, standards.
    Did you mean 'employment'?
    """
    frame = read().frame
    for column, wanted in (("theme", theme), ("region", region), ("period", period)):
        if wanted is not None:
            _require_known(_KINDS[column], wanted, read().frame[column])
            frame = frame[frame[column] == wanted]
    if source is not None:
        _require_known(
            _KINDS["source"], source, [*read().frame["source"], *read().frame["document"]]
        )
        frame = frame[(frame["source"] == source) | (frame["document"] == source)]
    return _with_names(frame, language(lang))


def _with_names(frame: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return a copy with the names in one language before those in each."""
    frame = frame.copy()
    for name, column in (("name", "name"), ("region_name", "region")):
        frame.insert(list(frame.columns).index(f"{column}_en"), name, frame[f"{column}_{lang}"])
    return frame


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
        With the unit, range and place of its print.

    Raises
    ------
    UnknownNameError
        If there is no such measure, or none with this region, period and source.
    AmbiguousError
        If more than one figure fits; it lists them.

    See Also
    --------
    load : Many figures, as a frame.

    Examples
    --------
    >>> fupin.get("transfer_income", region="ngari", period="2020")
    131.32 million yuan [131,315,000 to 131,325,000]
    >>> fupin.get("poverty_rate.baqing.2015-12-31")
    21.68 % [21.6750 to 21.6850]
    >>> fupin.get("microcredit_lent", region="china", period="2015/2020")
    over 710 billion yuan [710,000,000,000 to 720,000,000,000]

    Where several figures fit, none is picked for you:

    >>> fupin.get("poverty_rate", region="baqing")
    Traceback (most recent call last):
        ...
    fupin.errors.AmbiguousError: 2 figures fit 'poverty_rate', region='baqing'.
    They are: poverty_rate.baqing.2015-12-31 (21.68%, baqing-interview);
        poverty_rate.baqing.2020-12-31 (0%, baqing-interview).
    Name region=, period= or source=, or give a whole key.
    """
    catalog = read()
    if measure in catalog.observations:
        return Quantity.of(catalog.observations[measure])
    if "." in measure:
        _require_known(Bilingual("key", "键"), measure, catalog.observations)
    _require_known(Bilingual("measure", "指标"), measure, catalog.measures)
    asked = {"region": region, "period": period, "source": source}
    asked = {name: value for name, value in asked.items() if value is not None}
    candidates = [o for o in catalog.observations.values() if o.measure == measure]
    fits = [
        o
        for o in candidates
        if all(value in _attribute_values(o, name) for name, value in asked.items())
    ]
    if len(fits) == 1:
        return Quantity.of(fits[0])
    conditions = [f"'{measure}'", *(f"{name}={value!r}" for name, value in asked.items())]
    question = Bilingual.joined(conditions, ", ", "、")
    found = [
        Bilingual("{} ({}, {})", "{}（{}，{}）").fill(o.key, o.printed, o.document)
        for o in fits or candidates
    ]
    listed = Bilingual.joined(found, "; ", "；")
    if not fits:
        raise UnknownNameError(
            Bilingual("No figure for {}.", "没有符合{}的数字。").fill(question),
            Bilingual("The measure has: {}.", "该指标有：{}。").fill(listed),
            Bilingual("Ask for one of these.", "请从中选取。"),
        )
    raise AmbiguousError(
        Bilingual("{} figures fit {}.", "有{}个数字符合{}。").fill(len(fits), question),
        Bilingual("They are: {}.", "即：{}。").fill(listed),
        Bilingual(
            "Name region=, period= or source=, or give a whole key.",
            "请写明region=、period=或source=，或给出完整的键。",
        ),
    )


def _attribute_values(observation: Observation, name: str) -> tuple[str, ...]:
    return (
        (observation.source, observation.document)
        if name == "source"
        else (getattr(observation, name),)
    )


def _require_known(kind: Bilingual, wanted: str, names: Iterable[str]) -> None:
    known = list(dict.fromkeys(names))
    if wanted not in known:
        raise unknown_name(kind, wanted, known)
