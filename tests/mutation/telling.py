"""How far a trial has come."""

from __future__ import annotations

import sys


def progress(done: int, of: int) -> None:
    """Rewrite one line on a terminal; elsewhere print a line a hundred, and the last."""
    if sys.stderr.isatty():
        print(f"\r{done} of {of}", end="\n" if done == of else "", file=sys.stderr, flush=True)
    elif done == of or done % 100 == 0:
        print(f"{done} of {of}", file=sys.stderr, flush=True)
