"""The page's sentences are not ours to publish: no run of them stands in the project."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from fupin import paths
from fupin.tables import catalogue

ROOT = Path(__file__).resolve().parents[2]
TEXTS = paths.sources()
LONGEST = 12
"""Characters of the page in a row that may stand in the project: names of posts and programmes."""


def committed() -> list[Path]:
    """Return the project's text files."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    names = listed.stdout.splitlines() or [
        str(p.relative_to(ROOT)) for p in ROOT.rglob("*") if ".venv" not in p.parts
    ]
    kinds = {".py", ".md", ".csv", ".json", ".ipynb", ".toml", ".cff", ".txt"}
    return [ROOT / name for name in names if Path(name).suffix in kinds and (ROOT / name).is_file()]


def chinese(text: str) -> str:
    """Return a text without white space, tags and escapes, so that a sentence cannot hide in them."""
    return re.sub(r"<[^>]+>|\\n|\s|[|`*_\"]", "", text)


@pytest.mark.skipif(
    TEXTS is None, reason="the page's text is not published; its folder is not at hand"
)
def test_no_run_of_the_page_stands_in_the_project():
    """No file holds more than a dozen characters of the page in a row, but for the titles of its articles."""
    page = chinese((TEXTS / "tibet-daily-2021-ngari.txt").read_text(encoding="utf-8"))
    titles = [
        chinese(row["title"])
        for row in catalogue.read().tables["tibet-daily-2021-documents"]
        if row["title"]
    ]
    runs = {page[i : i + LONGEST + 1] for i in range(len(page) - LONGEST)}
    runs = {
        run
        for run in runs
        if not any(run in title for title in titles) and re.search("[\u4e00-\u9fff]{6}", run)
    }
    found = []
    for path in committed():
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".ipynb":
            text = json.dumps(json.loads(text), ensure_ascii=False)
        text = chinese(text)
        for title in titles:
            text = text.replace(title, "§")
        found += [
            f"{path.relative_to(ROOT)}: {text[i : i + LONGEST + 1]}"
            for i in range(len(text))
            if text[i : i + LONGEST + 1] in runs
        ]
    assert found == []
