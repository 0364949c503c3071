"""Charts of every form from the project's own figures, and figures made up for a test."""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path

import pytest
from fupin.charts import Chart
from fupin.printed import read_print
from fupin.quantity import Observation, Quantity

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


def _figure(printed: str, unit: str = "person", **traits: object) -> Quantity:
    name = traits.pop("name", ("Figure", "数字"))
    plain = {
        "measure": "made_up", "theme": "test", "region": "ngari", "region_en": "Ngari Prefecture",
        "region_zh": "阿里地区", "places": (("china", "tibet", "ngari"),), "period": "2020",
        "nature": "flow", "population": "people", "status": "reported", "precision": "exact",
        "document": "a-document", "title": "凝心聚力", "publisher": "Tibet Daily (西藏日报)",
        "published": "2021", "source": "made-up",
    }  # fmt: skip
    facts = plain | traits
    read = read_print(printed, unit, facts["precision"])
    key = f"{name[0]}.{facts['region']}.{facts['period']}"
    return Quantity.of(
        Observation(
            key=key, name_en=name[0], name_zh=name[1], unit=unit, printed=printed, value=read.value,
            low=read.low, high=read.high, **facts,
        )
    )  # fmt: skip


@pytest.fixture(scope="session")
def figure():
    """Return a function that makes a quantity from a print: ``figure("1.6亿元", "yuan")``."""
    return _figure


@pytest.fixture(scope="session")
def several():
    """Return a function that makes quantities of one kind: ``several(3, 2, 1)``."""

    def make(*numbers: object, unit: str = "person", **traits: object) -> list[Quantity]:
        return [
            _figure(str(number), unit, name=(f"Figure {place}", f"数字{place}"), **traits)
            for place, number in enumerate(numbers, 1)
        ]

    return make


@pytest.fixture(scope="session")
def said() -> tuple[str, str]:
    """Return a headline in both languages."""
    return "What we found", "我们的发现"
