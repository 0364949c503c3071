"""`fupin checksums`: size and checksum of every table, recorded."""

from __future__ import annotations

import click


@click.command()
def checksums() -> None:
    """Record size and checksum of every table after a change to the data."""
    from fupin.tables.checksums import record_checksums

    changed = record_checksums()
    click.echo(f"recorded: {', '.join(changed)}" if changed else "no table has changed")
