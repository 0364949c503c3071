"""The files of the set-up say the same thing."""

from __future__ import annotations

import itertools
import re
import tomllib
from importlib import metadata

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name


@pytest.fixture(scope="module")
def lock(root):
    """The hash-checked lock, one entry a package."""
    text = (root / "requirements.txt").read_text(encoding="utf-8")
    entries = re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE).replace("\\\n", " ")
    return [
        (line.split(" --hash=")[0].strip(), re.findall(r"--hash=(\S+)", line))
        for line in entries.splitlines()
    ]


@pytest.fixture(scope="module")
def pins(root):
    """What conda's pip reads: the file without hashes, line by line."""
    lines = (root / "requirements-conda.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def version(line):
    """Return the one version that a locked line allows."""
    (only,) = Requirement(line).specifier
    assert only.operator == "=="
    return only.version


def asked_for(declared):
    """Return every requirement of the project, its extras' included, but those on itself.

    Spark runs on Java, which no package brings, and is larger than all the rest together: whoever
    has a Java installs it beside what is locked.
    """
    extras = declared["optional-dependencies"]
    locked = [each for name, each in extras.items() if name != "spark"]
    groups = [declared["dependencies"], *locked]
    every = [Requirement(line) for group in groups for line in group]
    return [each for each in every if each.name != declared["name"]]


def test_every_locked_package_is_checked_by_hash(lock):
    """Each entry carries at least one SHA-256, and nothing but hashes beside its version."""
    assert len(lock) > 100
    for line, hashes in lock:
        assert hashes, line
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", each) for each in hashes), line
        assert "--" not in line


def test_the_pins_are_the_lock_without_hashes(lock, pins):
    """Conda and `make` install the same versions under the same conditions."""
    assert pins == [line for line, _ in lock]


def test_one_version_a_package(lock):
    """No package is locked twice, so stored outputs mean the same on every Python."""
    names = [Requirement(line).name for line, _ in lock]
    assert sorted(set(names)) == sorted(names)


def test_the_lock_satisfies_the_project(lock, declared):
    """Each requirement of pyproject.toml is locked at a version that it allows."""
    locked = {canonicalize_name(Requirement(line).name): version(line) for line, _ in lock}
    for requirement in asked_for(declared):
        assert locked[canonicalize_name(requirement.name)] in requirement.specifier, requirement


def test_the_lock_holds_what_the_project_needs_and_no_more(lock, declared, closure):
    """What the requirements come to here is what the lock installs here."""
    here = {
        canonicalize_name(Requirement(line).name)
        for line, _ in lock
        if (marker := Requirement(line).marker) is None or marker.evaluate()
    }
    assert closure(map(str, asked_for(declared))) == here


def test_what_is_installed_is_what_is_locked(lock):
    """The tests run on the locked versions."""
    for line, _ in lock:
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate():
            assert metadata.version(requirement.name) == version(line), line


def test_conda_gets_python_and_pip_and_the_pins(root, declared):
    """environment.yml carries Python, pip, the pins and the checkout, and nothing of its own."""
    environment = yaml.safe_load((root / "environment.yml").read_text(encoding="utf-8"))
    python, pip, section = environment["dependencies"]
    assert environment["name"] == declared["name"]
    assert pip == "pip"
    assert section == {"pip": ["-r requirements-conda.txt", "-e ."]}
    name, _, number = python.partition("=")
    assert name == "python"
    assert f"{number}.0" in SpecifierSet(declared["requires-python"])


def test_every_dependency_and_every_ignored_rule_has_its_reason(root):
    """In pyproject.toml, each requirement and each rule switched off says why on its line."""
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    told = tomllib.loads(text)
    groups = [told["project"]["dependencies"], *told["project"]["optional-dependencies"].values()]
    rules = told["tool"]["ruff"]["lint"]
    groups += [rules["ignore"], *rules["per-file-ignores"].values()]
    for item in itertools.chain.from_iterable(groups):
        lines = [line for line in text.splitlines() if line.strip().startswith(f'"{item}"')]
        assert lines
        assert all(re.search(r'"[, ]\s*# \S+ \S+', line) for line in lines), item
