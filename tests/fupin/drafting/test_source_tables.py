"""The tables of a source follow from its text and its review, and are valid once they are filled in."""

from __future__ import annotations

import csv
import io
import json
import shutil
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from fupin import paths
from fupin.drafting.drafted_rows import drafted_rows
from fupin.drafting.source_tables import first_document, source_tables, title_of
from fupin.tables.numeral_checks import numeral_problems
from fupin.tables.text_checks import text_problems
from fupin.tables.validation import read_valid_tables


def tables_of(text, rows, documents=None, **more):
    """Return the tables as rows by file name."""
    documents = documents or [first_document("anning", text, "2021-04")]
    made = source_tables(text, rows, documents, **more)
    return {
        name.removesuffix(".csv"): list(csv.DictReader(io.StringIO(content.decode())))
        for name, content in made.items()
    }


def test_every_numeral_is_accounted_for(page):
    """Held against the text, nothing is missing and nothing is somewhere else."""
    tables = tables_of(page, drafted_rows(page))
    assert text_problems("anning", page, tables) == []
    (document,) = tables["documents"]
    assert (document["arabic"], document["chinese"]) == ("13", "4")
    assert document["title"] == "安宁县脱贫攻坚工作综述"


@given(
    st.text(
        "0123456789.,%一二三十百万亿两半几近余第年月日至个户元人次项目比增长。，\n ２．陆番翻",
        max_size=40,
    )
)
def test_every_text_is_accounted_for(text):
    """Whatever stands in it: places, prints and numerals hold, and no row is lost."""
    tables = tables_of(text, drafted_rows(text))
    assert text_problems("anning", text, tables) == []
    (document,) = tables["documents"]
    assert numeral_problems("n", tables["numerals"], [document], tables["observations"]) == []


def test_a_figure_of_two_numerals_is_one_observation(page):
    """The second end of a range is named as a repeat of the first."""
    tables = tables_of(page, drafted_rows(page))
    printed = [row["printed"] for row in tables["observations"]]
    assert printed.count("3至5年") == 1
    kinds = {row["printed"]: row["kind"] for row in tables["numerals"]}
    assert (kinds["3"], kinds["5"], kinds["百"]) == ("observation", "repeat", "observation")


def test_only_what_the_tables_count_is_listed():
    """陆 of 大陆 is no numeral to them; a figure without one is listed all the same."""
    text = "2020年，大陆产量翻番，增长2成。"
    printed = [row["printed"] for row in tables_of(text, drafted_rows(text))["numerals"]]
    assert "陆" not in printed
    assert printed == ["2020", "翻番", "2"]


def test_the_same_figure_again_is_a_repeat():
    """It has no observation of its own."""
    text = "2020年，脱贫户310户，脱贫户310户。"
    tables = tables_of(text, drafted_rows(text))
    assert len(tables["observations"]) == 1
    assert [row["kind"] for row in tables["numerals"]] == ["date", "observation", "repeat"]


def test_a_document_gets_what_lies_in_it(page):
    """Where a person has split the text, counts and rows follow."""
    whole = first_document("anning", page, "2021")
    half = str(page.index("2019年"))
    documents = [{**whole, "document": "a", "end": half}, {**whole, "document": "b", "start": half}]
    tables = tables_of(page, drafted_rows(page), documents)
    assert [row["arabic"] for row in tables["documents"]] == ["7", "6"]
    assert tables["observations"][0]["document"] == "a"
    assert tables["observations"][-1]["document"] == "b"


def test_what_a_person_wrote_of_a_measure_stays(page):
    """And a measure that is known needs no proposal."""
    rows = drafted_rows(page)
    first, second = [row["measure"] for row in tables_of(page, rows)["proposed-measures"]][:2]
    written = [{"measure": second, "unit": "person", "name_en": "Poor people"}]
    proposed = tables_of(page, rows, measures=written, known=[first])["proposed-measures"]
    assert proposed[0]["measure"] == second
    assert proposed[0]["name_en"] == "Poor people"


def test_the_first_line_may_be_a_title():
    """A sentence is none."""
    assert title_of("\n题目\n正文") == "题目"
    assert title_of("全县有贫困户。\n") == ""


def test_a_draft_is_valid_data_once_it_is_filled_in(tmp_path, page):
    """With a region, a kind and a publisher, and its measures named, the checks of all tables pass."""
    text = page.replace("三分之一", "10%")
    data = shutil.copytree(paths.data(), tmp_path / "data")
    regions, known = _rows(data / "regions.csv"), _rows(data / "measures.csv")
    drafted = drafted_rows(text, known, regions, "2021-04")
    rows = [replace(row, region="ngari") if row.is_figure else row for row in drafted]
    document = {**first_document("anning", text, "2021-04"), "kind": "news", "publisher": "x"}
    made = source_tables(text, rows, [document], known=[row["measure"] for row in known])
    proposed = list(csv.DictReader(io.StringIO(made.pop("proposed-measures.csv").decode())))
    named = {"theme": "poverty", "nature": "flow", "population": "people"}
    proposed = [
        {**row, **named, "nature": row["nature"] or "flow", "name_en": row["measure"]}
        | {"name_zh": row["measure"], "definition_en": "x", "definition_zh": "x"}
        for row in proposed
    ]
    _add(data / "measures.csv", proposed)
    (data / "anning").mkdir()
    for name, content in made.items():
        (data / "anning" / name).write_bytes(content)
    _describe(data, "anning")
    read = read_valid_tables(data)
    assert len(read["anning-observations"]) == sum(row.is_figure for row in rows)


def _rows(path):
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))


def _add(path, rows):
    with path.open("a", encoding="utf-8", newline="") as file:
        csv.DictWriter(file, list(rows[0]), lineterminator="\n").writerows(rows)


def _describe(data, source):
    """List the tables of a source in the description, as those of the page are."""
    path = data / "datapackage.json"
    package = json.loads(path.read_text(encoding="utf-8"))
    page = "tibet-daily-2021"
    for resource in [each for each in package["resources"] if each["name"].startswith(page)]:
        copy = json.loads(json.dumps(resource).replace(page, source))
        package["resources"].append(copy)
    for resource in package["resources"]:
        resource.pop("bytes", None), resource.pop("hash", None)
    path.write_text(json.dumps(package, ensure_ascii=False), encoding="utf-8")
