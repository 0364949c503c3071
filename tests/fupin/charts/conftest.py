"""Charts of every form, and figures made up for a test."""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path

import pytest

from fupin.charts import Chart
from fupin.quantities.quantity import Quantity

HERE = Path(__file__).resolve().parent
FORMS = (
    "bars", "dots", "sharebar", "steps", "funds", "slope",
    "line", "units", "numberline", "timeline", "multiples", "table",
)  # fmt: skip


@cache
def _gallery():
    spec = importlib.util.spec_from_file_location("fupin_gallery", HERE / "gallery.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def _made(form: str, size: str) -> Chart:
    return getattr(_gallery(), form)(size=size)


@pytest.fixture(params=FORMS)
def form(request) -> str:
    """Each form in turn."""
    return request.param


@pytest.fixture(params=["en", "zh"])
def lang(request) -> str:
    """Each language in turn."""
    return request.param


@pytest.fixture(scope="session")
def made():
    """Return a function that makes the gallery's chart of a form, once for each size."""
    return lambda form, size="page": _made(form, size)


@pytest.fixture(scope="session")
def figure():
    """Return a function that makes a quantity from a print: ``figure("1.6亿元", "yuan")``."""
    return _gallery().figure


@pytest.fixture(scope="session")
def several():
    """Return a function that makes quantities of one kind: ``several(3, 2, 1)``."""

    def make(*numbers: object, unit: str = "person", **traits: object) -> list[Quantity]:
        return [
            _gallery().figure(str(number), unit, name=(f"Figure {place}", f"数字{place}"), **traits)
            for place, number in enumerate(numbers, 1)
        ]

    return make


@pytest.fixture(scope="session")
def said() -> tuple[str, str]:
    """Return a headline in both languages."""
    return "What we found", "我们的发现"
