"""A small seeded sample of the mutation check; `make mutate` tries everything."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_a_sample_of_mutants_is_killed():
    """Ten changes to the data and the stored outputs of one notebook: the tests notice each."""
    command = [
        sys.executable,
        str(Path(__file__).with_name("mutate.py")),
        "--sample",
        "10",
        "--seed",
        "7",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "data: killed 10 of 10" in done.stdout
