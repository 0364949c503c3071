"""A small seeded sample of the mutation check; `make mutate` tries everything."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("part", ["tables", "outputs"])
def test_a_sample_of_mutants_is_killed(part):
    """Ten changes to the data, and to the stored outputs of one notebook: the tests notice each."""
    command = [sys.executable, str(Path(__file__).with_name("run.py"))]
    command += ["--part", part, "--sample", "10", "--seed", "7"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    killed, tried = done.stdout.split("killed ")[-1].split(" of ")
    assert int(killed) == int(tried) >= 10
