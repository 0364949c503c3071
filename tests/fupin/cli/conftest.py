"""Run a command as from a shell."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from fupin.cli import main


@pytest.fixture
def run():
    """Return the function that runs a command."""
    return lambda *words: CliRunner().invoke(main, list(words))
