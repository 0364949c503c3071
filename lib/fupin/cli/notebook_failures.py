"""The last lines of a command that runs notebooks: what failed, and the exit code."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click


def print_failures(failures: Sequence[str], total: int) -> int:
    """Print which of `total` notebooks failed and why; return the exit code, 1 if any did."""
    if not failures:
        return 0
    click.echo(f"{len(failures)} of {total} failed:")
    click.echo("\n".join(f"  {line}" for failure in failures for line in failure.splitlines()))
    return 1


def short_path(path: Path) -> str:
    """Return a path relative to the working folder where it lies below, else as it is."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)
