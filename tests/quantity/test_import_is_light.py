"""Importing the library does not wait for what only charts need."""

from __future__ import annotations

import subprocess
import sys


def test_importing_and_auditing_need_no_matplotlib():
    """Import fupin in a fresh interpreter, audit the page, and ask what is loaded."""
    code = "import sys, fupin; fupin.audit(); print(*sorted({'pint', 'matplotlib'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["pint"]
