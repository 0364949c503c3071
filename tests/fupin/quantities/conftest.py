"""Figures made up for tests: printed ones, and ones with any interval we like."""

from __future__ import annotations

from fractions import Fraction

import pytest

from fupin.quantities.observation import Observation
from fupin.quantities.quantity import Quantity
from fupin.reading.observation_prints import read_print

TEXT = (
    "标题在此\n\n编一句话，里面写13132万元。\n\n"
    f"又编一句，很长很长，{'一直说到行尾，' * 12}末了才写14189\n\n人次，就此打住。"
)
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


@pytest.fixture
def income(figure):
    """131.32 million yuan, printed in 万."""
    return figure("13132万元", measure="income")


@pytest.fixture
def trips(figure):
    """14,189 person-times, counted in full."""
    return figure("14189人次", "person_time", "exact", measure="trips")


@pytest.fixture
def fund(figure):
    """8.6755 million yuan, printed in 万: the figure that others are held against."""
    return figure("867.55万元", measure="fund")


@pytest.fixture
def each(figure):
    """Income over trips, both with their places in a made-up text."""
    start = TEXT.index("13132")
    income = figure("13132万元", measure="income", start=start, end=start + 7)
    trips = figure("14189人次", "person_time", "exact", measure="trips")
    return income / trips


@pytest.fixture
def placed(figure):
    """Figures of a made-up text that end a line in mid-sentence."""
    start = TEXT.index("14189")
    return figure("14189", "person_time", "exact", measure="trips", start=start, end=start + 5)


@pytest.fixture
def folder(tmp_path):
    """A folder with the made-up text, named after its source."""
    (tmp_path / "tibet-daily-2021-ngari.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path
