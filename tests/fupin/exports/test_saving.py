"""`save`: one file by the ending of its name, the same bytes everywhere and always."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fupin import exports
from fupin.errors import ExportError
from fupin.exports.rendered_chart import RenderedChart

HASHES = """
import hashlib, json, runpy, sys
from fupin import exports
from fupin.exports.rendered_chart import RenderedChart
makers = runpy.run_path(sys.argv[1])["MAKERS"]
forms = exports.FORMATS if len(sys.argv) < 3 else sys.argv[2].split(",")
found = {}
for name, make in makers.items():
    for lang in ("en", "zh"):
        rendered = RenderedChart.draw(make(), lang)
        for form in forms:
            content = exports.render(rendered, form)
            found[f"{name}.{lang}.{form}"] = hashlib.sha256(content).hexdigest()
print(json.dumps(found))
"""
CONFTEST = str(Path(__file__).with_name("conftest.py"))


def test_bytes_are_the_same_elsewhere_and_later(elsewhere):
    """Another process, hash seed, time zone, locale, language, folder and year: the same bytes."""
    here = {"PYTHONHASHSEED": "1", "TZ": "America/New_York", "LC_ALL": "C"}
    there = {
        "PYTHONHASHSEED": "99", "TZ": "Asia/Shanghai", "LC_ALL": "de_DE.UTF-8", "FUPIN_LANG": "zh",
        "PWD": "/",
    }  # fmt: skip
    first = json.loads(elsewhere(HASHES, CONFTEST, **here))
    second = json.loads(elsewhere(HASHES, CONFTEST, later=True, **there))
    assert len(first) == 3 * 2 * 7
    assert first == second


def test_the_clock_of_that_test_is_another(elsewhere):
    """The process of the test above believes in another year: else it would prove nothing."""
    code = (
        "import time, docx, docx.opc.parts.coreprops as core, xlsxwriter.workbook as book\n"
        "print(time.strftime('%Y'), core.dt.datetime.now().year, book.datetime.now().year)"
    )
    now, later = elsewhere(code).split(), elsewhere(code, later=True).split()
    assert all(int(after) > int(before) for before, after in zip(now, later, strict=True))


@pytest.mark.parametrize("form", exports.FORMATS)
def test_a_chart_saves_itself_by_the_ending(made, tmp_path, form, lang):
    """`chart.save` writes what `render` gives, in the language asked for, and nothing else."""
    path = tmp_path / f"chart.{form}"
    assert made("placements").save(path, lang=lang) == path
    assert path.read_bytes() == exports.render(RenderedChart.draw(made("placements"), lang), form)
    assert list(tmp_path.iterdir()) == [path]


def test_an_unknown_ending_is_refused_with_those_we_know(made, tmp_path):
    """Nothing is written under an ending that we have no format for."""
    with pytest.raises(ExportError, match=r"\.png, \.svg, \.pdf, \.xlsx, \.docx, \.pptx, \.csv"):
        made("placements").save(tmp_path / "chart.jpg")
    assert not list(tmp_path.iterdir())


def test_a_library_that_is_not_installed_is_named(made, monkeypatch):
    """Without python-docx there is no Word file, and we say what to install."""
    monkeypatch.setitem(__import__("sys").modules, "docx", None)
    with pytest.raises(ExportError, match="docx") as caught:
        exports.render(RenderedChart.draw(made("placements"), "en"), "docx")
    assert "pip install" in caught.value.instead


def test_importing_exports_brings_no_heavy_library(elsewhere):
    """Word, PowerPoint, Excel, matplotlib and fontTools wait until a file is made."""
    code = (
        "import sys, fupin, fupin.exports\n"
        "heavy = ('docx', 'pptx', 'xlsxwriter', 'matplotlib', 'fontTools', 'PIL')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    assert elsewhere(code).strip() == "[]"
