"""`make` sets up once, trusts only what was finished, and keeps a person's other settings out."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

# Stands in for Python, pip and uv: notes what it is asked, and does it only where that is quick.
STAND_IN = """#!/bin/sh
echo "$(basename "$0") $*" >>"$NOTES"
case "$0 $*" in
*"-m venv"*) mkdir -p .venv/bin && cp "$0" .venv/bin/python && cp "$0" .venv/bin/uv ;;
*font_manager*) ;;
*" -c "* | *" -VV") exec "$PYTHON_ITSELF" "$@" ;;
*install*) test -z "$BROKEN" || { echo 'no network' >&2; exit 1; } ;;
esac
"""


def make(folder, *arguments, **environment):
    """Run make as a person would, and not as part of the make that runs these tests."""
    inherited = {"MAKEFLAGS", "MAKELEVEL", "MAKEOVERRIDES", "MFLAGS"}
    outside = {key: value for key, value in os.environ.items() if key not in inherited}
    return subprocess.run(
        ["make", "-C", folder, "--no-print-directory", *arguments],
        env=outside | environment,
        capture_output=True,
        text=True,
        check=False,
    )


STEPS = {
    "environment": "-m venv",
    "uv": "-r .venv/uv.txt",
    "packages": "uv pip install --python .venv/bin/python --require-hashes -r requirements.txt",
    "by pip": "python -m pip install --require-hashes -r requirements.txt",
    "project": "--quiet --no-deps --no-build-isolation -e .",
}
EVERYTHING = ["environment", "uv", "packages", "project"]


class Checkout:
    """A checkout in a folder with spaces, where nothing real is installed."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.folder, self.home = folder / "a checkout with spaces", folder
        (self.folder / "lib" / "fupin").mkdir(parents=True)
        for name in ("Makefile", "pyproject.toml", "requirements.txt"):
            shutil.copy(root / name, self.folder)
        shutil.copy(root / "lib" / "fupin" / "__init__.py", self.folder / "lib" / "fupin")
        self.python = folder / "some python"
        self.python.write_text(STAND_IN, encoding="utf-8")
        self.python.chmod(0o755)

    def setup(self, *arguments, **environment):
        """Run `make setup`; return how it ended and which steps it took."""
        notes = self.home / "notes"
        notes.write_text("", encoding="utf-8")
        ended = make(
            self.folder,
            "setup",
            f"PYTHON={self.python}",
            *arguments,
            NOTES=str(notes),
            PYTHON_ITSELF=sys.executable,
            **environment,
        )
        told = notes.read_text(encoding="utf-8")
        return ended, [step for step, sign in STEPS.items() if sign in told]


@pytest.fixture
def checkout(root, tmp_path):
    """A checkout that nobody has set up."""
    return Checkout(root, tmp_path)


def test_the_first_run_sets_up_and_the_second_does_nothing(checkout):
    """Set-up happens once, says so while it happens, and is silent afterwards."""
    first, steps = checkout.setup()
    assert (first.returncode, steps) == (0, EVERYTHING)
    assert "Setting up in .venv" in first.stderr
    second, steps = checkout.setup()
    assert (second.returncode, second.stdout, second.stderr, steps) == (0, "", "", [])


def test_a_failed_set_up_is_not_trusted(checkout):
    """After a failure nothing counts as installed, and the next run starts from nothing."""
    failed, _ = checkout.setup(BROKEN="yes")
    assert failed.returncode != 0
    assert "no network" in failed.stderr
    assert "The set-up is not finished" in failed.stderr
    assert not (checkout.folder / ".venv" / "locked").exists()
    assert checkout.setup()[1] == EVERYTHING


def test_a_set_up_that_was_cut_off_is_not_trusted(checkout):
    """A finished environment without its last mark is made again."""
    checkout.setup()
    (checkout.folder / ".venv" / "locked").unlink()
    assert checkout.setup()[1] == EVERYTHING


def test_pip_installs_where_uv_cannot(checkout):
    """An index that only pip knows is enough."""
    broken = STAND_IN.replace("case", 'case "$0" in */uv) exit 2 ;; esac\ncase', 1)
    checkout.python.write_text(broken, encoding="utf-8")
    ended, steps = checkout.setup()
    assert ended.returncode == 0
    assert "by pip" in steps


def test_another_lock_installs_again(checkout):
    """A changed lock is noticed by its content."""
    checkout.setup()
    with (checkout.folder / "requirements.txt").open("a", encoding="utf-8") as lock:
        lock.write("# one more line\n")
    assert checkout.setup()[1] == EVERYTHING


def test_a_touched_lock_installs_nothing(checkout):
    """A changed date alone, as git leaves behind, costs nothing."""
    checkout.setup()
    (checkout.folder / "requirements.txt").touch()
    assert checkout.setup()[1] == []


def test_a_moved_checkout_installs_again(checkout):
    """An environment is full of paths, so that of a moved folder is made anew."""
    checkout.setup()
    checkout.folder = checkout.folder.rename(checkout.home / "moved")
    assert checkout.setup()[1] == EVERYTHING


def test_another_python_installs_again(checkout):
    """Asking for another Python than that of the environment makes it anew."""
    checkout.setup()
    other = STAND_IN.replace("case", 'case "$*" in -VV) echo Python 4 && exit ;; esac\ncase', 1)
    checkout.python.write_text(other, encoding="utf-8")
    assert checkout.setup()[1] == EVERYTHING


def test_a_vanished_python_installs_again(checkout):
    """An environment whose Python no longer runs is made anew."""
    checkout.setup()
    (checkout.folder / ".venv" / "bin" / "python").unlink()
    assert checkout.setup()[1] == EVERYTHING


def test_another_pyproject_installs_the_project_alone(checkout):
    """A new command or rule does not cost half a minute."""
    checkout.setup()
    with (checkout.folder / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("# one more line\n")
    assert checkout.setup()[1] == ["project"]


def test_another_version_installs_the_project_alone(checkout):
    """The installed library is asked for its version, so it learns of a new one; other lines of that file cost nothing."""
    checkout.setup()
    first = checkout.folder / "lib" / "fupin" / "__init__.py"
    with first.open("a", encoding="utf-8") as file:
        file.write("# one more line\n")
    assert checkout.setup()[1] == []
    with first.open("a", encoding="utf-8") as file:
        file.write('__version__ = "0.2.0"\n')
    assert checkout.setup()[1] == ["project"]


def test_no_fit_python_is_said_in_three_beats(checkout):
    """Without Python 3.11 we say what is missing, where we looked, and what to type."""
    ended, steps = checkout.setup("PYTHON=python-that-is-not-here")
    assert (ended.returncode != 0, steps) == (True, [])
    assert "There is no Python 3.11 or later here." in ended.stderr
    assert "We asked python-that-is-not-here for the version." in ended.stderr
    assert "make PYTHON=/path/to/python3.11 setup" in ended.stderr


def test_make_alone_lists_every_target(root):
    """`make` prints one line for each target, and nothing that is not one."""
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"^([a-z][\w-]*):(?!=)", makefile, re.MULTILINE)
    listed = [line.split()[:2] for line in make(root).stdout.splitlines()]
    assert listed == [["make", target] for target in targets]
    assert {"report", "test", "lab", "notebooks", "check"} <= set(targets)
    assert all(line[12:].strip() for line in make(root).stdout.splitlines())


def test_make_elsewhere_says_how(root, tmp_path):
    """Run from another folder, `make -f` says what to type instead of failing halfway."""
    ended = make(tmp_path, "-f", str(root / "Makefile"))
    assert ended.returncode != 0
    assert "make -C folder target" in ended.stderr


def test_the_kernel_is_ours(root, tmp_path):
    """A person's own kernel called python3 does not run our notebooks."""
    theirs = tmp_path / "kernels" / "python3"
    theirs.mkdir(parents=True)
    kernel = '{"argv": ["elsewhere"], "display_name": "Theirs", "language": "python"}'
    (theirs / "kernel.json").write_text(kernel, encoding="utf-8")
    name = "kernelspec.get_kernel_spec('python3').display_name"
    ask = f"from jupyter_client import kernelspec; print({name})"
    asking = tmp_path / "asking.mk"
    asking.write_text(f'asking:\n\t@"{sys.executable}" -c "{ask}"\n', encoding="utf-8")
    theirs_first = {
        "JUPYTER_DATA_DIR": str(tmp_path),
        "JUPYTER_PATH": str(tmp_path),
        "JUPYTER_PREFER_ENV_PATH": "0",
    }
    ended = make(root, "-f", "Makefile", "-f", str(asking), "asking", **theirs_first)
    assert ended.stdout.strip() == "Python 3 (ipykernel)", ended.stderr


def test_ci_runs_the_tests_from_anywhere(root, tmp_path):
    """`.ci/run` finds the checkout by itself and runs `make test`."""
    stand_in = tmp_path / "make"
    stand_in.write_text('#!/bin/sh\necho "$PWD: $0 $*"\n', encoding="utf-8")
    stand_in.chmod(0o755)
    path = os.pathsep.join([str(tmp_path), os.environ["PATH"]])
    ended = subprocess.run(
        [root / ".ci" / "run"],
        cwd=tmp_path,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout.strip() == f"{root}: {stand_in} test"
