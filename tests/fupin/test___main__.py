"""`python -m fupin` is the same command line."""

from __future__ import annotations

import subprocess
import sys

from click.testing import CliRunner

from fupin.cli import main


def test_the_module_is_the_same_door():
    """`python -m fupin` prints what `fupin` prints."""
    said = [sys.executable, "-m", "fupin", "show", "housing"]
    done = subprocess.run(said, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == CliRunner().invoke(main, ["show", "housing"]).output


def test_the_module_is_called_by_its_name_in_help():
    """Usage says what was typed, and a refusal ends with exit code 2."""
    said = [sys.executable, "-m", "fupin", "show", "--lang", "de"]
    done = subprocess.run(said, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("Usage: python -m fupin show")
