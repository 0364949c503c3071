"""What a notebook published, as the report finds it."""

from __future__ import annotations

import json
from pathlib import Path

from nbformat import v4

from fupin.notebooks.execution import Run
from fupin.report import published_charts
from fupin.report.published_charts import Chapter


def ran(text: str, **metadata: object) -> Run:
    """Return a run of a notebook with one cell of text."""
    notebook = v4.new_notebook(cells=[v4.new_markdown_cell(text)], metadata=metadata)
    return Run(Path("03-jobs.ipynb"), notebook, 1.0, "")


def test_a_chapter_has_the_title_and_first_paragraph_without_marks(tmp_path):
    """Emphasis, code and links go; their words stay."""
    text = "# **Who** found `work`?\n\nOf [people](a.ipynb),\nmany.\n\nMore."
    found = published_charts.chapter(ran(text), tmp_path)
    assert (found.name, found.theme) == ("03-jobs", "jobs")
    assert (found.title("en"), found.summary) == ("Who found work?", "Of people, many.")
    assert found.title("zh") == "Who found work?"


def test_a_chapter_takes_its_chinese_title_from_the_metadata(tmp_path):
    """English stays that of the heading."""
    found = published_charts.chapter(ran("# Work", fupin={"title": {"zh": "就业"}}), tmp_path)
    assert (found.title("zh"), found.title("en")) == ("就业", "Work")


def test_a_notebook_that_could_not_be_read_is_a_chapter_by_its_name(tmp_path):
    """With its failure, and nothing else."""
    run = Run(Path("04-gone.ipynb"), None, 0.0, "04-gone.ipynb: no")
    found = published_charts.chapter(run, tmp_path)
    assert found == Chapter("04-gone", {"en": "04-gone"}, failure="04-gone.ipynb: no")


def test_charts_stand_in_the_order_of_publishing(tmp_path):
    """Whatever their names."""
    (tmp_path / "records").mkdir()
    for position, name in enumerate(("zz", "mm", "aa"), 1):
        record = {"id": name, "position": position}
        (tmp_path / "records" / f"{name}.json").write_text(json.dumps(record))
    found = published_charts.chapter(ran("# Work"), tmp_path)
    assert [chart["id"] for chart in found.charts] == ["zz", "mm", "aa"]


def chapter(name: str, *charts: str, failure: str = "") -> Chapter:
    """Return a chapter that published charts of these names."""
    return Chapter(name, {"en": name}, charts=[{"id": each} for each in charts], failure=failure)


def test_two_charts_of_one_name_are_a_failure():
    """Else the second would silently take the place of the first."""
    both = [chapter("01-a", "same", "own"), chapter("02-b", "same"), chapter("03-c", "other")]
    published_charts.fail_on_shared_names(both)
    assert [each.failure for each in both] == [
        "01-a.ipynb publishes a chart as 'same', and so does 02-b.ipynb; name one of them differently.",
        "02-b.ipynb publishes a chart as 'same', and so does 01-a.ipynb; name one of them differently.",
        "",
    ]


def test_a_shared_name_adds_to_a_failure_and_alone_is_none():
    """A notebook that stopped is counted once, with all that was wrong."""
    both = [chapter("01-a", "same", failure="stopped"), chapter("02-b", "same")]
    published_charts.fail_on_shared_names(both[:1])
    assert both[0].failure == "stopped"
    published_charts.fail_on_shared_names(both)
    assert both[0].failure.splitlines()[0] == "stopped"
    assert "'same'" in both[0].failure.splitlines()[1]


def test_a_name_of_an_earlier_run_counts_unless_its_notebook_ran_again():
    """A part may renew its own charts; not those of others."""
    before = [chapter("01-a", "same")]
    again, other = chapter("01-a", "same"), chapter("02-b", "same")
    published_charts.fail_on_shared_names([again], before)
    assert again.failure == ""
    published_charts.fail_on_shared_names([other], before)
    assert "make the whole report again if 01-a.ipynb is gone" in other.failure


def test_files_of_languages_are_moved_and_no_others(published, tmp_path):
    """Charts go into the pack; records and pictures for documents stay where they are."""
    folder, pack = published / "01-alpha", tmp_path / "pack"
    records = sorted(path.name for path in (folder / "records").iterdir())
    published_charts.move_files(folder, pack)
    moved = {path.relative_to(pack).as_posix() for path in pack.rglob("*.*")}
    forms = ("csv", "docx", "pptx", "svg")
    assert moved == {f"{lang}/charts/zz-first.{form}" for lang in ("en", "zh") for form in forms}
    assert sorted(path.name for path in (folder / "records").iterdir()) == records


def test_a_chart_is_read_with_its_pictures(published):
    """In either language, as a document and a slide need it."""
    found = published_charts.chapter(ran("# Work"), published / "01-alpha")
    for lang, said in (("en", "A finding"), ("zh", "一个发现")):
        rendered = published_charts.rendered_chart(found.charts[0], lang, published / "01-alpha")
        assert rendered.headline == said
        assert rendered.panel.png.startswith(b"\x89PNG")
        assert rendered.slide.png.startswith(b"\x89PNG")
        assert rendered.slide.width != rendered.panel.width
