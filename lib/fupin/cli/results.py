"""The last lines of a command that runs notebooks: what failed, and the exit code."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click


def exit_code(failures: Sequence[str], of: int) -> int:
    """Print what failed; return 1 if anything did, else 0."""
    if not failures:
        return 0
    click.echo(f"{len(failures)} of {of} failed:")
    click.echo("\n".join(f"  {line}" for failure in failures for line in failure.splitlines()))
    return 1


def short_path(path: Path) -> str:
    """Return a path as short as it can be said from the working folder."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)
