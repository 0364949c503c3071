"""The reference is complete, the same wherever it is built, and asks nobody for anything."""

from __future__ import annotations

import hashlib
import importlib.util
import inspect
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest
from numpydoc.validate import validate
from sphinx.util.inventory import InventoryFile

from fupin import charts

ROOT = Path(__file__).resolve().parents[2]
_SPEC = importlib.util.spec_from_file_location("public_names", ROOT / "docs" / "public_names.py")
public_names = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(public_names)

NAMES = public_names.public_names()
STRICT = ["-W", "--keep-going", "-n", "-q", "-E", "-b", "html"]
COMPLETE = {
    "GL03", "GL05", "GL06", "GL07", "GL08",  # sections known, in order, one docstring at all
    "SS01", "SS02", "SS03", "SS04", "SS05",  # a summary that is a sentence
    "PR01", "PR02", "PR03", "PR04", "PR07",  # each parameter, in order, with type and meaning
    "RT01", "RT03", "YD01",                  # what comes back, and what it is
    "SA02", "SA03", "EX01",                  # see also in sentences; an example
}  # fmt: skip
ASSETS = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "src"}


class Page(HTMLParser):
    """One built page: its anchors, its links, and what a browser loads for it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.anchors, self.links, self.assets, self.pictures = set(), [], [], {}
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        """Note what a tag names, links to or loads."""
        attributes = dict(attrs)
        self.anchors.add(attributes.get("id"))
        if tag == "a" and attributes.get("href"):
            self.links.append(attributes["href"])
        if tag == "img":
            self.pictures[attributes["src"]] = attributes.get("alt")
        if attributes.get(ASSETS.get(tag, "")):
            self.assets.append(attributes[ASSETS[tag]])


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The reference, built twice at once under different hash seeds, zones and folders."""
    runs = []
    for seed, zone in (("1", "Asia/Shanghai"), ("2", "America/Lima")):
        folder = tmp_path_factory.mktemp("reference")
        command = [sys.executable, "-m", "sphinx", *STRICT, "-d", folder / "read", "docs"]
        settings = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone}
        output = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
        run = subprocess.Popen([*command, folder / "html"], cwd=ROOT, env=settings, **output)
        runs.append((run, folder / "html"))
    for run, _ in runs:
        told, _ = run.communicate()
        assert (run.returncode, told) == (0, "")
    return [folder for _, folder in runs]


@pytest.fixture(scope="module")
def pages(built):
    """Each page by its path."""
    return {path: Page(path) for path in sorted(built[0].rglob("*.html"))}


def inner(path, link):
    """Return the file and the anchor that a link within the reference leads to."""
    target, _, anchor = link.partition("#")
    return (path.parent / unquote(target)).resolve() if target else path, unquote(anchor)


def is_outside(link):
    """Tell whether a link or an asset is somewhere else than in the folder."""
    return bool(re.match(r"[a-z]+:|//", link)) and not link.startswith("data:")


def test_every_public_name_has_an_entry_and_nothing_else_has(built):
    """What a user types is what the reference lists."""
    inventory = InventoryFile.loads((built[0] / "objects.inv").read_bytes(), uri="")
    entries = {
        name for kind in inventory.data if kind.startswith("py:") for name in inventory.data[kind]
    }
    classes = [thing for thing in NAMES.values() if inspect.isclass(thing)]
    # A class also goes by the module that it is written in.
    written = {f"{thing.__module__}.{thing.__qualname__}" for thing in classes}
    assert entries | written == set(NAMES) | written


def test_links_lead_somewhere(pages):
    """Every link of a page is a page, and its anchor is there."""
    dead = []
    for path, page in pages.items():
        for link in filter(lambda link: not is_outside(link), page.links):
            target, anchor = inner(path, link)
            known = pages[target].anchors if target in pages else set()
            if not target.exists() or (anchor and anchor not in known):
                dead.append(f"{path.name}: {link}")
    assert dead == []


def test_nothing_is_loaded_from_elsewhere(pages, built):
    """Scripts, styles, pictures and fonts are in the folder; no style sheet imports another's."""
    loaded = [(path, asset) for path, page in pages.items() for asset in page.assets]
    assert [asset for _, asset in loaded if is_outside(asset)] == []
    assert [
        asset for path, asset in loaded if not inner(path, asset.split("?")[0])[0].exists()
    ] == []
    for style in built[0].rglob("*.css"):
        text = style.read_text(encoding="utf-8")
        assert not re.search(r"@import|url\(\s*['\"]?(?:https?:)?//", text), style.name


def test_every_chart_form_shows_its_example(pages, built):
    """Beneath the first example of a form is the picture that it draws, with an alt text."""
    forms = {name for name in charts.__all__ if inspect.isfunction(getattr(charts, name))}
    shown = pages[built[0] / "charts.html"].pictures
    assert {Path(source).stem for source in shown} == forms
    assert all(len(alt) > 20 for alt in shown.values())


def test_the_pages_are_the_same_each_time(built):
    """No date, no path and no order of a set stands in them."""
    one, two = (
        {
            path.relative_to(folder): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in folder.rglob("*")
            if path.is_file()
        }
        for folder in built
    )
    assert one == two
    for path in built[0].rglob("*"):
        assert path.is_dir() or str(ROOT).encode() not in path.read_bytes(), path.name


def test_make_builds_as_strictly():
    """`make reference` has the same options as these tests."""
    assert " ".join(STRICT[:-2]) in (ROOT / "Makefile").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_the_docstring_is_complete(name):
    """It has a summary, every parameter with type and meaning, what comes back, and an example, in NumPy's order."""
    # `fupin.audit` imports as the package; the function of that name is its module's.
    where = {"fupin.audit": "fupin.audit.audit_table.audit"}.get(name, name)
    # Who makes a class is told in words: its values are its attributes, or its base's parameters.
    codes = COMPLETE - ({"PR01"} if inspect.isclass(NAMES[name]) else set())
    assert [told for code, told in validate(where)["errors"] if code in codes] == []
