"""The command line."""

from fupin.cli.commands import main

__all__ = ["main"]
