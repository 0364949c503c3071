"""What stands in Word files, slides and workbooks, read back with other tools than wrote it."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from xml.etree import ElementTree

import pytest

from fupin.exports import render

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def parts(archive: bytes) -> dict[str, bytes]:
    """Return the members of a zip archive."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def xml(content: bytes) -> ElementTree.Element:
    """Return a parsed XML file."""
    return ElementTree.fromstring(content)  # noqa: S314  our own file


def has_chinese(text: str) -> bool:
    """Tell whether a text has Chinese letters or marks."""
    return any(unicodedata.east_asian_width(letter) in "WF" for letter in text)


def test_word_has_heading_picture_caption_and_source(rendered):
    """Real styles in this order, a numbered caption, and alt text on the picture."""
    inside = parts(render(rendered, "docx"))
    body = xml(inside["word/document.xml"])
    paragraphs = body.findall(f".//{W}p")
    styles = [p.find(f".//{W}pStyle").get(f"{W}val") for p in paragraphs]
    notes = ["Note"] * len(rendered.notes)
    assert styles == ["Heading1", "Picture", "Caption", *notes, "Source"]
    texts = ["".join(each.itertext()) for each in paragraphs]
    assert texts[0] == rendered.headline
    assert texts[-1] == rendered.citation
    assert "SEQ" in body.find(f".//{W}fldSimple").get(f"{W}instr")
    described = body.findall(".//{http://schemas.openxmlformats.org/drawingml/2006/"
                             "wordprocessingDrawing}docPr")  # fmt: skip
    assert [each.get("descr") for each in described] == [rendered.alt]


def test_word_sets_fonts_for_both_scripts_and_the_language(rendered):
    """No style is left to the reader's system, and the language is stated three times."""
    inside = parts(render(rendered, "docx"))
    styles = xml(inside["word/styles.xml"])
    for fonts in (styles.find(f"{W}docDefaults//{W}rFonts"), *_fonts_used(styles)):
        assert fonts.get(f"{W}eastAsia") == "Microsoft YaHei"
        assert fonts.get(f"{W}asciiTheme") is None
        assert fonts.get(f"{W}eastAsiaTheme") is None
    spoken = styles.find(f"{W}docDefaults//{W}lang")
    assert spoken.get(f"{W}eastAsia") == "zh-CN"
    tag = {"en": "en-GB", "zh": "zh-CN"}[rendered.lang]
    assert spoken.get(f"{W}val") == "en-GB"
    for run in xml(inside["word/document.xml"]).iter(f"{W}r"):
        text = "".join(each.text for each in run.iter(f"{W}t"))
        if any(letter.isalnum() for letter in text):
            wanted = {f"{W}eastAsia": "zh-CN"} if has_chinese(text) else {f"{W}val": "en-GB"}
            assert run.find(f"{W}rPr/{W}lang").attrib == wanted
    assert _core(inside) == (rendered.headline, tag)


def _fonts_used(styles):
    used = ("Heading1", "Heading2", "Title", "Caption", "Note", "Source", "Picture")
    return [
        s.find(f".//{W}rFonts") for s in styles.iter(f"{W}style") if s.get(f"{W}styleId") in used
    ]


def _core(inside: dict[str, bytes]) -> tuple[str, str]:
    root = xml(inside["docProps/core.xml"])
    dublin = "{http://purl.org/dc/elements/1.1/}"
    return root.find(f"{dublin}title").text, root.find(f"{dublin}language").text


def test_slide_has_title_picture_source_and_notes(rendered):
    """The headline is the slide's title, the picture has alt text, the notes say it all."""
    inside = parts(render(rendered, "pptx"))
    slide = xml(inside["ppt/slides/slide1.xml"])
    texts = ["".join(t.text for t in each.iter(f"{A}t")) for each in slide.iter(f"{A}p")]
    assert "".join(texts[0].split()) == "".join(rendered.headline.split())
    assert texts[-1] == rendered.citation
    pictures = [each.get("descr") for each in slide.iter() if each.get("descr")]
    assert pictures == [rendered.alt]
    notes = "".join(xml(inside["ppt/notesSlides/notesSlide1.xml"]).itertext())
    assert "".join(rendered.description.split()) in "".join(notes.split())


def test_slide_sets_fonts_for_both_scripts_and_the_language(rendered):
    """Every run names a font for each script and its language; so does the theme."""
    inside = parts(render(rendered, "pptx"))
    tag = {"en": "en-GB", "zh": "zh-CN"}[rendered.lang]
    for run in xml(inside["ppt/slides/slide1.xml"]).iter(f"{A}r"):
        text, properties = run.find(f"{A}t").text, run.find(f"{A}rPr")
        if any(letter.isalnum() for letter in text):
            assert properties.get("lang") == ("zh-CN" if has_chinese(text) else "en-GB")
        assert properties.find(f"{A}ea").get("typeface") == "Microsoft YaHei"
    theme = xml(inside["ppt/theme/theme1.xml"])
    assert {each.get("typeface") for each in theme.iter(f"{A}ea")} == {"Microsoft YaHei"}
    assert _core(inside) == (rendered.headline, tag)


def test_workbook_follows_the_checklist(rendered):
    """One marked table a sheet, a title in A1, no merged cell, filter, frozen pane or blank row."""
    inside = parts(render(rendered, "xlsx"))
    names = [n for n in inside if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", n)]
    assert len(names) == 4
    strings = ["".join(each.itertext()) for each in xml(inside["xl/sharedStrings.xml"])]
    for name in names:
        sheet = xml(inside[name])
        for unwanted in ("mergeCells", "autoFilter", "pane"):
            assert not list(sheet.iter(f"{S}{unwanted}"))
        rows = [int(row.get("r")) for row in sheet.iter(f"{S}row")]
        assert rows == list(range(1, len(rows) + 1))
        first = next(sheet.iter(f"{S}c"))
        assert first.get("r") == "A1"
        assert strings[int(first.find(f"{S}v").text)] == rendered.headline
    tables = [xml(inside[n]) for n in inside if n.startswith("xl/tables/")]
    assert len(tables) == 3
    assert all(each.get("headerRowCount") is None for each in tables)  # the default is one row
    assert {each.get("name") for each in tables} == {"contents", "data", "sources"}
    tag = {"en": "en-GB", "zh": "zh-CN"}[rendered.lang]
    assert _core(inside) == (rendered.headline, tag)


def test_workbook_has_a_native_chart_with_alt_text(rendered):
    """A chart that Excel draws from the sheet of data, described."""
    inside = parts(render(rendered, "xlsx"))
    drawn = [xml(inside[n]) for n in inside if re.match(r"xl/charts/chart\d+", n)]
    assert drawn
    formulas = [each.text for chart in drawn for each in chart.iter() if each.tag.endswith("}f")]
    sheet = {"en": "Data", "zh": "数据"}[rendered.lang]
    assert formulas
    assert all(each.strip("'(").startswith(sheet) for each in formulas)
    drawing = xml(inside["xl/drawings/drawing1.xml"])
    described = [each.get("descr") for each in drawing.iter() if each.get("descr")]
    assert len(described) == len(drawn)
    assert described[0] == rendered.alt


def test_workbook_holds_exact_values_and_sources(rendered):
    """The numbers drawn and the prints behind them stand in its cells."""
    inside = parts(render(rendered, "xlsx"))
    numbers = set()
    for name in ("xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml"):
        for cell in xml(inside[name]).iter(f"{S}c"):
            if cell.get("t") is None and cell.find(f"{S}v") is not None:
                numbers.add(float(cell.find(f"{S}v").text))
    for row in (*rendered.rows, *rendered.sources):
        assert any(number == pytest.approx(row["value"], rel=1e-12) for number in numbers)
    strings = xml(inside["xl/sharedStrings.xml"])
    said = {"".join(each.itertext()) for each in strings}
    assert {row["printed"] for row in rendered.sources} <= said


@pytest.mark.parametrize("form", ["docx", "pptx", "xlsx"])
def test_office_files_are_dated_by_their_newest_source(rendered, form):
    """Properties and archive give the day when the newest source came out, not today."""
    content = render(rendered, form)
    core = parts(content)["docProps/core.xml"].decode("utf-8")
    dates = re.findall(r">(\d{4}-\d\d-\d\d)T00:00:00Z<", core)
    assert set(dates) == {rendered.source_date.isoformat()}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        stamps = {member.date_time[:3] for member in archive.infolist()}
    assert stamps == {
        (rendered.source_date.year, rendered.source_date.month, rendered.source_date.day)
    }


def test_the_native_chart_draws_the_cells_of_the_marks(rendered):
    """The ranges of values and labels that Excel draws are those of the rows."""
    inside = parts(render(rendered, "xlsx"))
    strings = ["".join(each.itertext()) for each in xml(inside["xl/sharedStrings.xml"])]
    cells = {}
    for cell in xml(inside["xl/worksheets/sheet3.xml"]).iter(f"{S}c"):
        value = cell.find(f"{S}v").text if cell.find(f"{S}v") is not None else None
        cells[cell.get("r")] = strings[int(value)] if cell.get("t") == "s" else value
    drawn = []
    for name in sorted(inside):
        if re.match(r"xl/charts/chart\d+", name):
            drawn += list(
                zip(_cells(inside[name], "cat"), _cells(inside[name], "val"), strict=True)
            )
    found = [(cells[label], float(cells[number])) for label, number in drawn]
    wanted = [(row["label"], row["value"]) for row in rendered.rows]
    assert found == [(label, pytest.approx(number, rel=1e-12)) for label, number in wanted]


def _cells(chart: bytes, part: str) -> list[str]:
    """Return the cells, one by one, to which a chart's categories or values refer."""
    found = []
    for axis in (each for each in xml(chart).iter() if each.tag.endswith(f"}}{part}")):
        formula = next(each.text for each in axis.iter() if each.tag.endswith("}f"))
        column, first, last = re.search(r"\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)", formula).groups()
        found += [f"{column}{row}" for row in range(int(first), int(last) + 1)]
    return found
