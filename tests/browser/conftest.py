"""The browser's tests run when asked for by name: `make browser`."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).resolve().parent


def pytest_ignore_collect(collection_path, config):
    """Leave this folder out unless the command line names it."""
    asked = [Path(arg.split("::")[0]).resolve() for arg in config.invocation_params.args]
    named = any(path == HERE or HERE in path.parents for path in asked)
    return None if named or collection_path == HERE / "conftest.py" else True
