"""Change one thing at a time in a scratch copy and demand that the tests go red.

python tests/mutation/run.py                    # everything
python tests/mutation/run.py --sample 20        # a seeded sample
python tests/mutation/run.py --part tables      # tables | outputs | uses
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import outputs
import tables
import uses

ROOT = Path(__file__).resolve().parents[2]
PARTS = {"tables": tables.attempt, "outputs": outputs.attempt, "uses": uses.attempt}


def main() -> int:
    """Copy the project, try the mutants, print killed of tried; 1 if any is alive."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sample", type=int, help="how many changes a part draws")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--part", choices=PARTS)
    parser.add_argument("--scratch", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.scratch is None:
        return _in_scratch()
    killed = tried = 0
    for part in [options.part] if options.part else PARTS:
        found = PARTS[part](options.scratch, options.sample, options.seed)
        killed, tried = killed + found[0], tried + found[1]
    print(f"killed {killed} of {tried}")
    return 0 if killed == tried else 1


def _in_scratch() -> int:
    """Run this script again on a copy of the project, with the copy's library."""
    from fupin import paths

    with tempfile.TemporaryDirectory(prefix="fupin-mutate-") as folder:
        scratch = Path(folder) / "project"
        made = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
        for part in ("data", "lib", "notebooks", "tests"):
            shutil.copytree(ROOT / part, scratch / part, ignore=made)
        for part in ("conftest.py", "pyproject.toml", "README.md"):
            shutil.copy(ROOT / part, scratch / part)
        environment = os.environ | {
            "PYTHONPATH": str(scratch / "lib"),
            "PYTHONDONTWRITEBYTECODE": "1",
            "FUPIN_SOURCES": str(paths.sources() or ""),
        }
        command = [sys.executable, scratch / "tests" / "mutation" / "run.py"]
        command += [*sys.argv[1:], "--scratch", scratch]
        return subprocess.run(command, cwd=scratch, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
