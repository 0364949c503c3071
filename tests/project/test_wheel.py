"""The wheel works by itself: no checkout, no extras, no settings."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
import yaml

import fupin


def build(root, folder):
    """Build the wheel as anybody would, without a network."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    subprocess.run(command, cwd=root, capture_output=True, check=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def wheel(root, tmp_path_factory):
    """The wheel, built once for all these tests."""
    return build(root, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def stranger(wheel, declared, closure, tmp_path_factory):
    """A Python in an empty environment with the wheel and what it requires alone."""
    folder = tmp_path_factory.mktemp("stranger")
    venv.create(folder / "env", with_pip=False, symlinks=os.name != "nt")
    python = folder / "env" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    answer = subprocess.run([python, "-c", ask], capture_output=True, text=True, check=True)
    packages = Path(answer.stdout.strip())
    for name in closure(declared["dependencies"]):
        borrow(metadata.distribution(name), packages)
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(packages)
    return python


def borrow(distribution, packages):
    """Show one installed distribution to another environment, file by file and folder by folder."""
    for top in {file.parts[0] for file in distribution.files} - {"..", "__pycache__"}:
        shown = packages / top
        if not shown.exists():
            shown.symlink_to(distribution.locate_file(top))


def run(python, code, folder):
    """Run a line of Python as somebody who has set nothing and stands in another folder."""
    bare = {"PATH": os.defpath, "HOME": str(folder), "LANG": "C"}
    return subprocess.run(
        [python, "-c", code],
        cwd=folder,
        env=bare,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_the_wheel_carries_its_data_and_no_more(wheel):
    """Code, data and licence are inside; tests and notebooks stay in the checkout."""
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert "fupin/_data/measures.csv" in names
    assert "fupin/_data/tibet-daily-2021/observations.csv" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert all(top == "fupin" or top.endswith(".dist-info") for top in tops)


def test_the_version_is_the_same_everywhere(wheel, root, stranger, tmp_path):
    """The checkout, the wheel, the installed library and the citation name one version, which the library says."""
    assert wheel.name.split("-")[1] == fupin.__version__
    ended = run(stranger, "import fupin; print(fupin.__version__)", tmp_path)
    assert ended.stdout.strip() == fupin.__version__
    cited = yaml.safe_load((root / "CITATION.cff").read_text(encoding="utf-8"))
    assert str(cited["version"]) == fupin.__version__


def test_type_checkers_are_told_of_the_annotations(wheel):
    """The wheel has the file that says so (PEP 561)."""
    assert "fupin/py.typed" in zipfile.ZipFile(wheel).namelist()


def test_the_wheel_is_the_same_each_time(wheel, root, tmp_path):
    """Building twice gives the same bytes."""
    assert build(root, tmp_path).read_bytes() == wheel.read_bytes()


def test_the_wheel_answers_elsewhere(stranger, root, tmp_path):
    """Installed in an empty environment, the library loads a theme from the data it carries."""
    ended = run(stranger, "import fupin; print(fupin.load('employment'))", tmp_path)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "transfer_income.ngari.2020" in ended.stdout
    where = run(stranger, "import fupin; print(fupin.__file__)", tmp_path).stdout
    assert str(root) not in where
