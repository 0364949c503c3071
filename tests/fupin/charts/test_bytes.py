"""The same picture, byte for byte, whatever the process, hour, locale and hash seed."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

from fupin.charts import bars

SCRIPT = """
import hashlib, runpy, sys
gallery = runpy.run_path(sys.argv[1])
for make in gallery["FORMS"]:
    chart = make()
    pictures = b"".join(chart.png(lang, dpi=50) for lang in ("en", "zh"))
    print(chart.form, hashlib.sha256(pictures + chart.fingerprint().encode()).hexdigest())
"""


def pictures(**environment: str) -> str:
    """Return the checksums of every form from a process of its own."""
    gallery = Path(__file__).with_name("gallery.py")
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(gallery)],
        env={**os.environ, **environment}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stderr == ""
    return done.stdout


def test_two_processes_draw_the_same_bytes(tmp_path):
    """Another hash seed, time zone, locale and personal style change nothing."""
    (tmp_path / "matplotlibrc").write_text("font.size: 30\nlines.linewidth: 9\n")
    first = pictures(PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C.UTF-8")
    other = pictures(
        PYTHONHASHSEED="77", TZ="Asia/Shanghai", LC_ALL="C", PYTHONUTF8="1",
        MATPLOTLIBRC=str(tmp_path / "matplotlibrc"),
    )  # fmt: skip
    assert first == other
    assert len(first.splitlines()) == 12


def test_a_picture_carries_no_date_and_no_program(made):
    """Nothing in the file says when or with what it was made."""
    png = made("bars").png("en")
    assert b"tIME" not in png
    assert b"Software" not in png


def test_drawing_twice_gives_the_same_bytes(made, lang):
    """Drawing leaves nothing behind that a second drawing would show."""
    digests = {hashlib.sha256(made("line").png(lang)).hexdigest() for _ in range(3)}
    assert len(digests) == 1


def test_drawing_is_silent_and_leaves_no_figure_open(several, said):
    """No warning, and no figure in pyplot's list: a hundred charts in a loop are fine."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(3):
            bars(several(3, 2), said).png("zh")
    pyplot = sys.modules.get("matplotlib.pyplot")
    assert pyplot is None or not pyplot.get_fignums()


@pytest.mark.parametrize("size", ["column", "page", "slide"])
def test_a_size_is_as_wide_as_its_purpose(size, made):
    """A picture has the width of its purpose at any resolution."""
    width = {"column": 241, "page": 454, "slide": 864}[size]
    figure = made("bars", size).draw("en")
    assert figure.get_figwidth() * 72 == pytest.approx(width)
