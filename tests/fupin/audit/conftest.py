"""Made-up figures and relations, so that verdicts are tested on data of our own."""

from __future__ import annotations

import pytest

from fupin.audit.checking import check_relations
from fupin.audit.figure_index import FigureIndex
from fupin.audit.relations import read
from fupin.quantities.observation import Observation
from fupin.reading.observation_prints import read_print

COLUMNS = (
    "relation", "theme", "kind", "ground", "claim", "bases", "spans", "missing", "implies",
    "reason_en", "reason_zh", "settles_en", "settles_zh",
)  # fmt: skip


def made_up(measure, printed, unit, precision="exact", *, period="2020", source="page"):
    """Return an observation of our own."""
    read = read_print(printed, unit, precision)
    region = "ngari"
    return Observation(
        key=f"{measure}.{region}.{period}", measure=measure, theme="made-up", name_en=measure,
        name_zh=measure, region=region, region_en=region, region_zh=region,
        places=(("china", region),), period=period, unit=unit, nature="flow", population=measure,
        status="reported", precision=precision, printed=printed, **read._asdict(),
        document="made-up", title="Made up", publisher="Nobody", published="2021",
        source=source,
    )  # fmt: skip


def row_of(claim, **cells):
    """Return a row of the table of relations."""
    blank = dict.fromkeys(COLUMNS, "")
    given = {
        "relation": "r",
        "theme": "made-up",
        "kind": "order",
        "ground": "logic",
        "claim": claim,
    }
    return blank | given | {"reason_en": "Because.", "reason_zh": "因为。"} | cells


@pytest.fixture(scope="session")
def observe():
    """The maker of observations."""
    return made_up


@pytest.fixture(scope="session")
def row():
    """The maker of rows."""
    return row_of


@pytest.fixture(scope="session")
def figures():
    """Make the figures that a test's relations may name."""

    def make(*observations):
        return FigureIndex(observations, "page")

    return make


@pytest.fixture(scope="session")
def checked(figures):
    """Put one claim to the test; fail if it is malformed."""

    def make(claim, *observations, **cells):
        relations, problems = read([row_of(claim, **cells)])
        results, others = check_relations(relations, figures(*observations))
        assert not [*problems, *others]
        return results[0]

    return make


@pytest.fixture(scope="session")
def refused(figures):
    """Return everything that is wrong with rows."""

    def make(rows, *observations):
        relations, problems = read(rows)
        _, others = check_relations(relations, figures(*observations))
        return [str(problem) for problem in sorted([*problems, *others])]

    return make
