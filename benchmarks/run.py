"""Measure speed beside other tools, all in one run.

Run it with the Python of `.venv`; all of it takes half an hour::

    python benchmarks/run.py                    # everything
    python benchmarks/run.py suite --rounds 5   # library | frames | corpus | suite | pack
"""

from __future__ import annotations

import argparse

import corpus
import frames
import library
import pack
import suite

PARTS = {
    "library": library.run,
    "frames": frames.run,
    "corpus": corpus.run,
    "suite": suite.run,
    "pack": pack.run,
}


def main() -> None:
    """Run the parts that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], metavar="part")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    for part in options.parts or PARTS:
        PARTS[part](options.rounds)


if __name__ == "__main__":
    main()
