"""A slow import is kept out for a while, and no longer."""

from __future__ import annotations

import importlib
import sys

import pytest

from fupin.notebooks.slow_imports import without_iri_parser

NAME = "rfc3987_syntax"


@pytest.fixture(autouse=True)
def _absent(monkeypatch):
    """Whatever has been imported before."""
    monkeypatch.delitem(sys.modules, NAME, raising=False)


def test_the_package_seems_not_installed_inside_and_is_back_after():
    """Jsonschema does without it."""
    with without_iri_parser():
        with pytest.raises(ImportError):
            importlib.import_module(NAME)
        with without_iri_parser():
            pass
        assert sys.modules[NAME] is None
    assert NAME not in sys.modules


def test_it_is_back_after_an_error_too():
    """An import that fails inside changes nothing for others."""
    with pytest.raises(ZeroDivisionError), without_iri_parser():
        raise ZeroDivisionError
    assert NAME not in sys.modules


def test_another_thread_may_end_first():
    """Two threads that import at once: the second has nothing left to undo."""
    with without_iri_parser():
        del sys.modules[NAME]
    assert NAME not in sys.modules


def test_an_import_of_before_stays(monkeypatch):
    """Who needs the package keeps it."""
    monkeypatch.setitem(sys.modules, NAME, sys)
    with without_iri_parser():
        assert sys.modules[NAME] is sys
    assert sys.modules[NAME] is sys
