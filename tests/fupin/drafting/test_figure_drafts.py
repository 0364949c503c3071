"""What a sentence says of a figure is in its row, and what is doubtful is told."""

from __future__ import annotations

import pytest

from fupin.drafting.doubts import DOUBTS
from fupin.drafting.figure_drafts import DraftReader
from fupin.drafting.measure_names import Measures
from fupin.drafting.places import Regions
from fupin.reading.extraction import extract

REGIONS = [{"region": "anning", "level": "county", "name_zh": "安宁县"}]
MEASURES = [{"measure": "poverty_rate", "unit": "percent", "name_zh": "贫困发生率"}]


def rows_of(text, regions=(), measures=(), published=""):
    """Return the rows of a text's mentions."""
    reader = DraftReader(text, Measures(measures), Regions(regions), published)
    return [draft.row() for draft in reader.drafts(list(extract(text)))]


def row_of(text, printed, **tables):
    """Return the row of a print."""
    return next(row for row in rows_of(text, **tables) if row.printed == printed)


def test_a_figure_is_read_with_all_that_its_sentence_says(page):
    """Value, bounds, unit, measure, region, period, status, and the rule."""
    row = row_of(page, "13.2%", measures=MEASURES, regions=REGIONS)
    assert (row.kind, row.rule, row.state) == ("figure", "percent", "open")
    assert (row.value, row.low, row.high, row.unit) == ("13.2", "13.15", "13.25", "percent")
    assert (row.measure, row.region, row.period) == ("poverty_rate", "anning", "2020")
    assert (row.precision, row.status) == ("rounded", "reported")
    assert (row.doubt, row.reason) == ("0.10", DOUBTS["known measure"].reason)


@pytest.mark.parametrize(
    ("text", "printed", "doubt"),
    [
        ("共319。", "319", "no unit"),
        ("共319公里。", "319公里", "unknown unit"),
        ("共319件。", "319件", "measure word"),
        ("新建项目24个。", "24个", "unit of words"),
        ("新建项目24个，完工20个。", "20个", "unit of figure before"),
        ("培训干部24名。", "24名", "unit of people"),
        ("近百名群众。", "近百名", "approximate"),
        ("其中两省支持。", "两省", "in characters"),
        ("增长三分之一。", "三分之一", "endless"),
        ("319户。", "319户", "opens a line"),
        ("共319户\n。", "319户", "ends a line"),
        ("共319户。", "319户", "no period"),
        ("2019年和2020年有319户。", "319户", "several periods"),
        ("共319户，319户。", "319户", "no region"),
        ("共319户。", "319户", "proposed measure"),
        ("319户。", "319户", "no words before"),
        ("2020年计划新增319户。", "319户", "planned"),
        ("2025年有319户。", "319户", "future"),
        ("第一书记。", "一", "ordinal"),
        ("统一部署。", "一", "word"),
    ],
)  # fmt: skip
def test_each_doubt_is_told(text, printed, doubt):
    """Of a figure and of what is none; a clear figure does not have it."""
    told = row_of(text, printed, published="2021").reason
    assert DOUBTS[doubt].reason in told
    clear = row_of("2020年，安宁县贫困发生率13.2%。", "13.2%", regions=REGIONS, measures=MEASURES)
    assert DOUBTS[doubt].reason not in clear.reason


def test_two_figures_at_once_are_of_one_thing():
    """The second takes the words of the first, and is doubtful for it."""
    rows = rows_of("贫困户319户1321人。")
    assert [row.name_zh for row in rows] == ["贫困户", "贫困户"]
    assert DOUBTS["no words before"].reason in rows[1].reason
