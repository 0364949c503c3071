"""Figures made up for tests: printed ones, and ones with any interval we like."""

from __future__ import annotations

from fractions import Fraction

import pytest

from fupin.quantities.observation import Observation
from fupin.quantities.quantity import Quantity
from fupin.reading.figures import read_print

_NGARI = ("china", "tibet", "ngari")


@pytest.fixture(scope="session")
def figure():
    """Return a maker of printed figures; whatever is not said is alike in all of them."""

    def make(printed, unit="yuan", precision="rounded", *, measure=None, region="ngari", **said):
        read = read_print(printed, unit, precision, said.pop("ceiling", None))
        measure = measure or f"measure of {printed}"
        period = said.setdefault("period", "2020")
        fields = {
            "key": f"{measure}.{region}.{period}",
            "measure": measure,
            "theme": "employment",
            "name_en": measure.capitalize(),
            "name_zh": f"指标{measure}",
            "region": region,
            "region_en": region.capitalize(),
            "region_zh": "阿里地区",
            "places": (_NGARI if region == "ngari" else (*_NGARI, region),),
            "unit": unit,
            "nature": "flow",
            "population": "rural_workers",
            "status": "reported",
            "precision": precision,
            "printed": printed,
            **read._asdict(),
            "document": "ngari-overview",
            "title": "凝心聚力",
            "publisher": "Tibet Daily",
            "published": "2021",
            "source": "tibet-daily-2021",
        }
        return Quantity.of(Observation(**fields | said))

    return make


@pytest.fixture(scope="session")
def between(figure):
    """Return a maker of pure numbers that lie between two bounds."""

    def make(low, high, measure):
        low, high = Fraction(low), Fraction(high)
        bounds = {"value": (low + high) / 2, "low": low, "high": high}
        return figure("1", "dimensionless", measure=measure, **bounds)

    return make
