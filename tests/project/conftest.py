"""What the tests of the set-up share: the declared requirements, and what they come to here."""

from __future__ import annotations

import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def root():
    """The folder of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def declared():
    """The project's table in pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture(scope="session")
def closure():
    """What a list of requirements comes to here, as the installed packages tell."""

    def follow(lines):
        found, waiting = set(), [Requirement(line) for line in lines]
        while waiting:
            requirement = waiting.pop()
            name = canonicalize_name(requirement.name)
            for extra in (*requirement.extras, ""):
                if (name, extra) in found:
                    continue
                found.add((name, extra))
                needs = map(Requirement, metadata.requires(name) or ())
                waiting += [need for need in needs if applies(need, extra)]
        return {name for name, _ in found}

    return follow


def applies(requirement, extra=""):
    """Tell whether a requirement holds here, for one extra of the package that asks."""
    return requirement.marker is None or requirement.marker.evaluate({"extra": extra})
