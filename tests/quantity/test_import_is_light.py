"""Importing the library builds no registry and loads nothing that plain figures do not need."""

from __future__ import annotations

import subprocess
import sys


def loaded(code):
    """Return which of pint and matplotlib a fresh interpreter has loaded after some code."""
    ask = "import sys; print(*sorted({'pint', 'matplotlib'} & set(sys.modules)))"
    command = [sys.executable, "-c", f"{code}\n{ask}"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()


def test_importing_and_counting_need_no_pint():
    """A plain count shows itself without the registry; a quotient of two units asks for it."""
    show = "from fupin.operations import exact; exact(3, 'post').text('zh')"
    assert loaded(show) == []
    assert loaded(f"{show}; exact(3, 'yuan/post').text()") == ["pint"]
