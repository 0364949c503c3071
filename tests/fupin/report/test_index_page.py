"""The front page: charts with their files, combined files, and what went wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fupin.report import index_page, published_charts
from fupin.report.published_charts import Chapter


@pytest.fixture
def pack(published, tmp_path) -> Path:
    """A pack with the files of two notebooks."""
    folder = tmp_path / "pack"
    for each in ("01-alpha", "02-beta"):
        published_charts.move_files(published / each, folder)
    return folder


@pytest.fixture
def chapters(published) -> list[Chapter]:
    """The two notebooks, with titles that HTML could mistake."""
    return [
        Chapter(
            path.parents[1].name,
            {"en": "A & B"},
            "Because <x>.",
            [json.loads(path.read_text("utf-8"))],
        )
        for path in sorted(published.glob("*/records/*.json"))
    ]


def page(pack: Path, lang: str, chapters: list[Chapter], *, failed: bool = False) -> str:
    """Write a front page and return it."""
    index_page.write(pack, lang, chapters, failed=failed)
    return (pack / lang / "index.html").read_text("utf-8")


def test_charts_stand_with_the_files_that_are_there(pack, chapters):
    """A format that was not made has no link; the picture is the SVG."""
    html = page(pack, "en", chapters)
    assert html.index('id="zz-first"') < html.index('id="aa-second"')
    assert 'href="charts/zz-first.csv" aria-label="CSV: A finding"' in html
    assert 'img src="charts/zz-first.svg"' in html
    assert "zz-first.pdf" not in html
    assert "2 charts from 2 notebooks" in html


def test_titles_and_summaries_are_escaped_and_english_only_where_they_are(pack, chapters):
    """A title without a Chinese form says that it is English; its summary is left out."""
    english, chinese = (page(pack, lang, chapters) for lang in ("en", "zh"))
    assert "A &amp; B" in english
    assert "Because &lt;x&gt;." in english
    assert '<h2 id="01-alpha" lang="en">A &amp; B</h2>' in chinese
    assert "Because" not in chinese


def test_combined_files_of_the_whole_come_first_and_those_of_parts_stay(pack, chapters):
    """A part that was made earlier is still listed; of a language, its own files alone."""
    for name in ("alpha.docx", "report.docx", "beta.docx", "workbook.xlsx"):
        (pack / "en" / name).write_bytes(b"")
    html = page(pack, "en", chapters)
    places = [
        html.index(f'href="{name}"')
        for name in ("report.docx", "alpha.docx", "beta.docx", "workbook.xlsx")
    ]
    assert places == sorted(places)
    assert ">Report</a>" in html
    assert ">alpha.docx</a>" in html
    assert "docx" not in page(pack, "zh", chapters).partition("<section")[0]


def test_a_chapter_that_has_nothing_is_left_out_until_it_has_a_page(pack, chapters):
    """A notebook that publishes nothing in a language still has its page."""
    empty = Chapter("03-none", {"en": "Nothing"})
    assert "03-none" not in page(pack, "en", [*chapters, empty])
    (pack / "en" / "notebooks").mkdir()
    (pack / "en" / "notebooks" / "03-none.html").write_text("x")
    html = page(pack, "en", [*chapters, empty])
    assert 'href="notebooks/03-none.html"' in html
    assert "2 charts from 3 notebooks" in html


@pytest.mark.parametrize(("lang", "said"), [("en", "A failed attempt"), ("zh", "未成功的一次运行")])
def test_a_failed_attempt_says_so_with_the_first_line_of_each_reason(pack, chapters, lang, said):
    """Whatever the reason; a good report says nothing of the kind."""
    assert said not in page(pack, lang, chapters)
    chapters[0].failure = "01-alpha.ipynb publishes a chart as <x>\nand more"
    html = page(pack, lang, chapters, failed=True)
    assert said in html
    assert "01-alpha.ipynb publishes a chart as &lt;x&gt;</li>" in html
    assert "and more" not in html


def test_the_page_above_leads_to_the_languages_that_are_there(pack, chapters):
    """One, or both."""
    page(pack, "zh", chapters)
    index_page.write_language_choice(pack)
    html = (pack / "index.html").read_text("utf-8")
    assert 'href="zh/index.html"' in html
    assert 'href="en/index.html"' not in html
    page(pack, "en", chapters)
    index_page.write_language_choice(pack)
    assert 'href="en/index.html"' in (pack / "index.html").read_text("utf-8")
