"""Charts to export: one with intervals, one with several units, one with a flag."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import unicodedata
import zipfile
from functools import cache
from xml.etree import ElementTree

import pytest

import fupin
from fupin import charts
from fupin.exports.rendered_chart import RenderedChart

LATER = """
import datetime, importlib, sys, time, types
# All that might look at a clock is there before the clock is moved.
from fupin.report import warm_up
warm_up.kernels()
now, local, utc, spelled = time.time, time.localtime, time.gmtime, time.strftime
time.time = lambda: now() + 987 * 86_400 + 12_345
time.localtime = lambda seconds=None: local(time.time() if seconds is None else seconds)
time.gmtime = lambda seconds=None: utc(time.time() if seconds is None else seconds)
time.strftime = lambda form, when=None: spelled(form, when or time.localtime())

class Later(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(time.time(), tz)
    utcnow = today = now

moved = types.SimpleNamespace(**{**vars(datetime), "datetime": Later})
for name, module in list(sys.modules.items()):
    if name.partition(".")[0] in "docx pptx xlsxwriter matplotlib fontTools PIL fupin".split():
        for attribute, found in list(vars(module).items()):
            if found is datetime.datetime:
                setattr(module, attribute, Later)
            elif found is datetime:
                setattr(module, attribute, moved)
"""
"""Python that moves the clock by some years, for every library that makes our files."""


def _placements():
    """Two exact counts."""
    return charts.bars(
        [
            fupin.get("transfer_placements", region="ngari", period="2020"),
            fupin.get("transfer_placements", region="ngari", period="2016/2020-11"),
        ],
        ("2020 alone counts over a third", "2020年占三分之一以上"),
        because=("One lies inside the other", "一个在另一个之内"),
    )


def _income():
    """Two computed rates with intervals."""
    rates = []
    for period, en, zh in (("2020", "2020", "2020年"), ("2016/2020-11", "Five years", "五年")):
        income = fupin.get("transfer_income", region="ngari", period=period)
        trips = fupin.get("transfer_placements", region="ngari", period=period)
        rates.append((income / trips).named(en, zh))
    return charts.dots(
        rates,
        ("A placement paid more in 2020", "2020年每人次创收更高"),
        because=("One lies inside the other", "一个在另一个之内"),
    )


def _four():
    """Four units, one figure with a flag."""
    return charts.multiples(
        [
            fupin.get("transfer_placements", region="ngari", period="2020"),
            fupin.get("job_postings", region="ngari"),
            fupin.get("posts_signed", region="ngari"),
            fupin.get("enterprises_signed", region="ngari"),
        ],
        ("Notices, posts and placements differ", "信息、岗位与人次不同"),
    )


MAKERS = {"placements": _placements, "income": _income, "four": _four}


@pytest.fixture(scope="session")
def made():
    """Return a function that gives a chart by its name, the same each time."""
    return cache(lambda name: MAKERS[name]())


@pytest.fixture(scope="session")
def render_chart(made):
    """Return a function that gives the rendered of a chart in a language, drawn once."""
    return cache(lambda name, lang: RenderedChart.draw(made(name), lang))


@pytest.fixture(scope="session")
def parts():
    """Return a function that gives the members of a zip archive."""

    def members(archive: bytes) -> dict[str, bytes]:
        with zipfile.ZipFile(io.BytesIO(archive)) as opened:
            return {name: opened.read(name) for name in opened.namelist()}

    return members


@pytest.fixture(scope="session")
def xml():
    """Return a function that parses XML."""
    return ElementTree.fromstring


@pytest.fixture(scope="session")
def core(xml):
    """Return a function that gives title and language from the core properties."""

    def read(inside: dict[str, bytes]) -> tuple[str, str]:
        root = xml(inside["docProps/core.xml"])
        dublin = "{http://purl.org/dc/elements/1.1/}"
        return root.find(f"{dublin}title").text, root.find(f"{dublin}language").text

    return read


@pytest.fixture(scope="session")
def has_chinese():
    """Return a function that tells whether a text has Chinese letters or marks."""
    return lambda text: any(unicodedata.east_asian_width(letter) in "WF" for letter in text)


@pytest.fixture(params=["en", "zh"])
def lang(request) -> str:
    """Each language in turn."""
    return request.param


@pytest.fixture(params=list(MAKERS))
def rendered(request, lang, render_chart) -> RenderedChart:
    """Each chart in each language."""
    return render_chart(request.param, lang)


@pytest.fixture
def elsewhere():
    """Return a function that runs Python code in another process, place and locale, or later."""

    def run(code: str, *arguments: str, later: bool = False, **env: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", (LATER if later else "") + code, *arguments],
            env={**os.environ, **env}, cwd=env.get("PWD"), capture_output=True, check=True,
            encoding="utf-8",
        )  # fmt: skip
        assert done.stderr == ""
        return done.stdout

    return run
