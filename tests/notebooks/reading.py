"""Reading notebooks as text: what they claim, and what their outputs show."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from pathlib import Path

NOTEBOOKS = sorted((Path(__file__).resolve().parents[2] / "notebooks").glob("[0-9]*.ipynb"))
NUMERAL = re.compile(r"\d[\d,]*(?:\.\d+)?")
_WRITTEN = re.compile(r"(headline|subtitle|alt|note) (en|zh): ")

# Numerals that claim nothing of the figures, each with its reason.
INNOCENTS = {
    r"```.*?```": "a solution is run by its own test",
    r"\[\d\d-[a-z-]+\]\(\d\d-[a-z-]+\.ipynb\)|\b\d\d-[a-z-]+(?:\.ipynb)?": "the name of a notebook",
    r"^\*\*Time\.\*\*.*$": "minutes to read, not a figure",
    r"^\*\*\d\.\*\*": "the number of an exercise",
    r"\b(?:19|20)\d\d\b(?![,.]?\d)": "a year used as a label",
    r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b": "a date",
    r"(?<!\d)100 ?%": "the whole, whatever it is of",
    r"\d{1,2}月(?:\d{1,2}日)?": "a date",
    r"(?<=`)[^`\n]*[\[\](=][^`\n]*(?=`)": "code in a sentence",
}


def load(path: Path) -> dict:
    """Return a notebook as JSON."""
    return json.loads(path.read_text(encoding="utf-8"))


def plain(notebook: dict) -> Iterator[str]:
    """Yield every output as text: plain text, printed text, and HTML without its tags."""
    for cell in notebook["cells"]:
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            yield "".join(output.get("text", []))
            yield "".join(data.get("text/plain", []))
            yield html.unescape(re.sub(r"<[^>]+>", " ", "".join(data.get("text/html", []))))


def shown(notebook: dict) -> str:
    """Return the outputs without the words that people wrote: headlines, subtitles, alt texts, notes."""
    lines = (line for text in plain(notebook) for line in text.splitlines())
    return "\n".join(line for line in lines if not _WRITTEN.match(line))


def claims(notebook: dict) -> Iterator[tuple[str, str]]:
    """Yield what is claimed in words, and where: markdown cells, and what stands on charts."""
    for number, cell in enumerate(notebook["cells"]):
        if cell["cell_type"] == "markdown":
            yield f"markdown cell {number}", "".join(cell["source"])
        for output in cell.get("outputs", []):
            for line in "".join(output.get("data", {}).get("text/plain", [])).splitlines():
                if _WRITTEN.match(line):
                    yield (
                        f"chart of cell {number}, {line.partition(':')[0]}",
                        line.partition(": ")[2],
                    )


def numbers(text: str) -> set[str]:
    """Return the numerals of a text, without thousands separators."""
    return {found.group().replace(",", "") for found in NUMERAL.finditer(text)}


def adrift(notebook: dict) -> list[str]:
    """Return the numerals of the prose that no output of the notebook shows."""
    grounds = numbers(shown(notebook))
    found = []
    for where, text in claims(notebook):
        found += [f"{where}: {n}" for n in sorted(numbers(_without_innocents(text)) - grounds)]
    return found


def _without_innocents(text: str) -> str:
    for pattern in INNOCENTS:
        over_lines = re.DOTALL if "```" in pattern else re.NOFLAG
        text = re.sub(pattern, " ", text, flags=re.MULTILINE | over_lines)
    return text


def used(notebook: dict, keys: list[str]) -> set[str]:
    """Return the observations whose key stands in an output."""
    text = shown(notebook)
    standing = set(re.findall(r"[a-z_0-9]+\.[a-z-]+\.\d{4}[-/\d]*(?:\.[a-z0-9-]*[a-z0-9])?", text))
    return {key for key in keys if key in standing}
