"""Contestants are timed in turn, so that a busy minute hits all alike, and told as medians."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def python(code: str, *arguments: object, env: Mapping[str, str] | None = None) -> str:
    """Run code in a process of its own and return what it prints."""
    return _run([sys.executable, "-c", code, *map(str, arguments)], ROOT, env)


def seconds(command: list[object], env: Mapping[str, str] | None = None) -> float:
    """Return how long a command takes, ``{folder}`` in it being an empty one; it has to succeed."""
    with tempfile.TemporaryDirectory(prefix="fupin-bench-") as folder:
        words = [str(word).replace("{folder}", folder) for word in command]
        env = {name: each.replace("{folder}", folder) for name, each in (env or {}).items()}
        begun = time.perf_counter()
        _run(words, ROOT, env)
        return time.perf_counter() - begun


def _run(command: list[str], cwd: Path, env: Mapping[str, str] | None) -> str:
    done = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, **(env or {})},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 0:
        sys.exit(f"{command[:4]} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def contest(title: str, contestants: Mapping[str, Callable[[], float]], rounds: int) -> None:
    """Time each contestant once a round; print medians, ranges, and the first's ratio to each."""
    found: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, once in contestants.items():
            found[name].append(once())
    told(title, found, rounds)


def told(title: str, found: Mapping[str, list[float]], rounds: int) -> None:
    """Print medians and ranges of the seconds found, and the first's ratio to each."""
    ours = next(iter(found))
    median = {name: statistics.median(each) for name, each in found.items()}
    print(f"\n{title} (median of {rounds}, seconds)")
    for name, each in found.items():
        spread = f"{min(each):.3g} to {max(each):.3g}"
        ratio = "" if name == ours else f"{median[ours] / median[name]:6.2f} times this"
        print(f"  {name:42} {median[name]:8.3g}  {spread:16} {ratio}", flush=True)
