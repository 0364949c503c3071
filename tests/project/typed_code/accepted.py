"""What a reader may write; mypy has to accept all of it, and to know every type."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Literal, assert_type

import numpy as np
import pandas as pd
from matplotlib.figure import Figure

import fupin
from fupin import charts
from fupin.charts.forms.bars import Bars
from fupin.charts.forms.dots import Dots
from fupin.charts.forms.funds import Funds
from fupin.charts.forms.line import Line
from fupin.charts.forms.multiples import Multiples
from fupin.charts.forms.numberline import Numberline
from fupin.charts.forms.sharebar import Sharebar
from fupin.charts.forms.slope import Slope
from fupin.charts.forms.steps import Steps
from fupin.charts.forms.table import Table
from fupin.charts.forms.timeline import Timeline
from fupin.charts.forms.units import Units
from fupin.exercises import Feedback
from fupin.frames import FigureAccessor, FigureArray, FigureDtype, flat, from_flat, to_json
from fupin.quantities import CannotTell, Rank

Pair = tuple[str, str]
FINDING: Pair = ("A finding", "一个发现")


def figures_are_read() -> fupin.Quantity:
    """Loading, asking and citing."""
    assert_type(fupin.themes(), list[str])
    assert_type(fupin.sources(), list[str])
    assert_type(fupin.load("employment"), pd.DataFrame)
    assert_type(fupin.load(region="ngari", period="2020", source="tibet-daily-2021"), pd.DataFrame)
    assert_type(fupin.audit("employment"), pd.DataFrame)
    assert_type(fupin.glossary("人次"), pd.DataFrame)
    income = fupin.get("transfer_income", region="ngari")
    assert_type(income, fupin.Quantity)
    assert_type(fupin.cite(income, fupin.load(), [income]), pd.DataFrame)
    assert_type(fupin.check("employment-1", 3), Feedback)
    assert_type(fupin.check("employment-1").right, bool | None)
    return income


def figures_are_computed(a: fupin.Quantity, b: fupin.Quantity) -> None:
    """Operators, and what goes by name."""
    assert_type(fupin.total([a, b]), fupin.Quantity)
    assert_type(fupin.total((each for each in [a, b]), because="one page"), fupin.Quantity)
    assert_type(fupin.difference(a, b), fupin.Quantity)
    assert_type(fupin.share(a, b, because="one page"), fupin.Quantity)
    assert_type(fupin.ratio(a, b), fupin.Quantity)
    assert_type(fupin.ratio(3, b), fupin.Quantity)
    assert_type(fupin.difference(1, a), fupin.Quantity)
    assert_type(fupin.share(a, 3), fupin.Quantity)
    assert_type(fupin.rank([a, b]), list[Rank[fupin.Quantity]])
    assert_type(fupin.rank([a, b])[0].quantity, fupin.Quantity)
    assert_type(fupin.compare(a, b), Literal["less", "greater", "equal", "cannot tell"])
    assert_type(fupin.compare(a, 0), Literal["less", "greater", "equal", "cannot tell"])
    assert_type(fupin.exact(12, "month", "a year", "一年"), fupin.Quantity)
    for number in (1, 1.5, Fraction(1, 2), Decimal("0.5"), np.float64(2)):
        assert_type(fupin.exact(number), fupin.Quantity)
    assert_type(a + b, fupin.Quantity)
    assert_type(a - b, fupin.Quantity)
    assert_type(2 * a / 3 + 0 - b * Fraction(1, 2), fupin.Quantity)
    assert_type(1 / a, fupin.Quantity)
    assert_type(-a, fupin.Quantity)
    assert_type(sum([a, b]), fupin.Quantity | Literal[0])
    assert_type(a < b, bool | CannotTell)
    assert_type(a >= 3, bool | CannotTell)
    assert_type(a == b, bool)
    assert_type(float(a), float)


def figures_are_asked(a: fupin.Quantity) -> None:
    """What a figure knows."""
    assert_type(a.value, Fraction)
    assert_type(a.low, Fraction)
    assert_type(a.high, Fraction)
    assert_type(a.unit, str)
    assert_type(a.parents, Sequence[fupin.Quantity])
    assert_type(a.observation, fupin.Observation | None)
    assert_type(a.sources(), tuple[fupin.Observation, ...])
    assert_type(a.sources()[0].printed, str)
    assert_type(a.named("Income", "收入"), fupin.Quantity)
    assert_type(a.because("one page"), fupin.Quantity)
    assert_type(a.to("month"), fupin.Quantity)
    assert_type(a.text("zh", "万"), str)
    assert_type(a.name("zh"), str)
    assert_type(f"{a} {a:zh} {a:.2f}", str)
    shown: str = a.explain("zh", text=False)
    assert_type(shown, str)


def errors_are_caught() -> str:
    """Every error has its three sentences."""
    try:
        fupin.get("transfer_income")
    except fupin.FupinError as error:
        assert_type(error.what, str)
        assert_type(error.why, str)
        return error.instead
    return ""


def figures_stand_in_columns(a: fupin.Quantity) -> None:
    """A column of figures, by the accessor's own name, whose types are known."""
    assert_type(FigureDtype("yuan").unit, str | None)
    column = pd.Series([a], dtype=FigureDtype())
    figures = FigureAccessor(column)
    assert_type(figures.value, "pd.Series[float]")
    assert_type(figures.low, "pd.Series[float]")
    assert_type(figures.high, "pd.Series[float]")
    assert_type(figures.unit, "pd.Series[str]")
    assert_type(figures.printed, "pd.Series[str]")
    assert_type(figures.text("zh"), "pd.Series[str]")
    assert_type(figures.to("month"), pd.Series)
    assert_type(figures.total(because="one page"), fupin.Quantity)
    assert_type(figures.mean(), fupin.Quantity)
    assert_type(figures.median(), fupin.Quantity)
    assert_type(figures.min(), fupin.Quantity)
    assert_type(figures.max(), fupin.Quantity)
    assert_type(to_json(pd.DataFrame({"q": column})), str)
    assert_type(from_flat(flat(pd.DataFrame({"q": column}))), pd.DataFrame)
    array = column.array
    if isinstance(array, FigureArray):
        assert_type(array.present, list[fupin.Quantity])
        assert_type(array.dtype, FigureDtype)
        assert_type(fupin.total(array.present), fupin.Quantity)


def figures_are_drawn(a: fupin.Quantity, b: fupin.Quantity) -> None:
    """Each form takes a frame or quantities, and is a chart of its own."""
    assert_type(charts.ChartOptions(FINDING).because, str | Pair | None)
    frame, both = fupin.load("employment"), [a, b]
    assert_type(charts.bars(frame, FINDING, order="given", highlight=["ngari"]), Bars)
    assert_type(charts.dots(both, FINDING, zero=True), Dots)
    assert_type(charts.funds(both, FINDING, reference=a), Funds)
    assert_type(charts.line(both, FINDING, breaks={"2015": FINDING}, zero=False), Line)
    assert_type(charts.multiples(frame, FINDING, because=FINDING), Multiples)
    assert_type(charts.numberline(a, FINDING, references=[b]), Numberline)
    assert_type(charts.sharebar(both, FINDING, whole=a), Sharebar)
    assert_type(charts.slope(both, FINDING, highlight=["A"], label="region"), Slope)
    assert_type(charts.steps((each for each in both), FINDING), Steps)
    assert_type(charts.table(frame, FINDING, columns=("printed", "when")), Table)
    assert_type(charts.timeline(both, FINDING, size="slide", lang="zh"), Timeline)
    assert_type(charts.units(both, FINDING, whole=a, per=10), Units)


def charts_are_asked(a: fupin.Quantity, folder: Path) -> None:
    """What a chart knows, draws and writes."""
    chart = charts.bars([a], headline=FINDING, subtitle=FINDING)
    assert_type(chart.draw("zh"), Figure)
    assert_type(chart.png(dpi=200), bytes)
    assert_type(chart.save(folder / "a.svg", lang="zh"), Path)
    assert_type(chart.alt(), str)
    assert_type(chart.description("zh"), str)
    assert_type(chart.citation(), str)
    assert_type(chart.fingerprint(), str)
    assert_type(chart.title("en"), str)
    assert_type(chart.subtitle("en"), str)
    assert_type(chart.notes("en"), list[str])
    assert_type(chart.rows(), list[dict[str, str | int | float]])
    assert_type(chart.unit, str | None)
    assert_type(chart.marks, tuple[charts.Mark, ...])
    assert_type(chart.marks[0].quantity, fupin.Quantity)
    assert_type(chart.marks[0].label, Pair)
    assert_type(fupin.publish(chart, "a-finding"), Bars)
    assert_type(fupin.publish(charts.table([a], FINDING), "a-table").marks[0].value, float)


def any_chart(chart: charts.Chart) -> str:
    """A function over charts of any form."""
    return chart.fingerprint()


def own_form(options: charts.ChartOptions) -> str:
    """The options of every form have types too."""
    assert_type(options.headline, str | tuple[str, str])
    return options.size


def in_chinese() -> None:
    """A language is chosen by its name, and words of one language are single strings."""
    fupin.use_language("zh")
    fupin.use_language(None)
    a = fupin.get("transfer_income")
    assert_type(a.named("Income"), fupin.Quantity)
    assert_type(charts.bars([a, a], "A finding").headline, Pair)
