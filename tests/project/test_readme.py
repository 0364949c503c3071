"""The README keeps its word: its code runs, its picture is current, its list is complete."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fupin import style

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DRAWN_WITH = {"freetype": "2.14.3", "matplotlib": "3.11.2", "platform": "Linux x86_64"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Run the README's code in an empty folder."""
    folder = tmp_path_factory.mktemp("readme")
    code = re.search(r"```python\n(.*?)```", README, re.DOTALL)[1]
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        exec(compile(code, "README.md", "exec"), {})  # noqa: S102  our own code
    return folder


def test_the_code_draws_the_picture(folder):
    """The picture in the README is the one that its code draws, byte for byte where the same platform drew it."""
    new, old = (
        path.read_bytes() for path in (folder / "base-of-98.png", ROOT / "docs" / "base-of-98.png")
    )
    assert new[:8] == old[:8] == b"\x89PNG\r\n\x1a\n"
    assert style.renderer() != DRAWN_WITH or new == old


def test_every_notebook_is_listed_once():
    """The table names each notebook, and no other."""
    listed = re.findall(r"\]\(notebooks/([^)]+\.ipynb)\)", README)
    assert listed == sorted(path.name for path in (ROOT / "notebooks").glob("*.ipynb"))


def test_links_lead_somewhere():
    """Every relative link of the project's own pages is a file."""
    pages = [
        path
        for path in ROOT.rglob("*.md")
        if not {".venv", "build", "node_modules", ".pytest_cache"} & set(path.parts)
    ]
    dead = [
        f"{page.relative_to(ROOT)}: {link}"
        for page in pages
        for link in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
        if not (page.parent / link).exists()
    ]
    assert dead == []


def test_counts_in_the_readme_are_true():
    """131 figures and 193 relations, as the data has them."""
    import fupin

    assert f"prints {len(fupin.load(source='tibet-daily-2021'))} figures" in README
    assert f"holds {len(fupin.audit())} relations" in README
