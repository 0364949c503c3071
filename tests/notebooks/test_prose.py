"""Prose cannot drift: every numeral in words stands in an output of the same notebook."""

from __future__ import annotations

import copy
import importlib.util
import re
from pathlib import Path

import pytest

_SPEC = importlib.util.spec_from_file_location("reading", Path(__file__).with_name("reading.py"))
reading = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(reading)


@pytest.fixture(params=reading.NOTEBOOKS, ids=lambda path: path.stem, scope="module")
def notebook(request):
    """One notebook after the other."""
    return reading.load(request.param)


def test_every_numeral_in_prose_is_shown(notebook):
    """Markdown, headlines, subtitles, notes and alt texts, in both languages, say only what an output shows."""
    assert reading.adrift(notebook) == []


def spoilt(notebook, wanted):
    """Return a notebook with the first large numeral of the first claim of a kind changed, or None."""
    changed = copy.deepcopy(notebook)
    for cell in changed["cells"]:
        texts = [(cell, "source")] if cell["cell_type"] == "markdown" else []
        texts += [
            (o["data"], "text/plain")
            for o in cell.get("outputs", [])
            if "text/plain" in o.get("data", {})
        ]
        for holder, name in texts:
            lines = "".join(holder[name]).splitlines(keepends=True)
            for i, line in enumerate(lines):
                is_wanted = (
                    line.startswith(wanted)
                    if wanted
                    else name == "source" and not re.match(r"[|*`<#\[]", line)
                )
                if is_wanted and re.search(r"\d,\d{3}", line):
                    lines[i] = re.sub(r"\d,\d{3}", "9,876,543", line, count=1)
                    holder[name] = "".join(lines)
                    return changed
    return None


@pytest.mark.parametrize(
    "wanted", ["", "headline en", "headline zh", "alt en", "alt zh"], ids=lambda w: w or "markdown"
)
def test_a_changed_numeral_is_noticed(wanted):
    """A number changed in a sentence, a headline or an alt text turns the test above red."""
    tried = 0
    for path in reading.NOTEBOOKS:
        changed = spoilt(reading.load(path), wanted)
        if changed is not None:
            tried += 1
            assert any("9876543" in found for found in reading.adrift(changed))
    assert tried or wanted.startswith("headline")


def test_a_number_put_into_a_headline_is_noticed():
    """Where no headline carries a large number, one put there is noticed too."""
    notebook = reading.load(reading.NOTEBOOKS[-1])
    for cell in notebook["cells"]:
        for output in cell.get("outputs", []):
            text = "".join(output.get("data", {}).get("text/plain", []))
            if "\nheadline en: " in text:
                output["data"]["text/plain"] = text.replace(
                    "\nheadline en: ", "\nheadline en: 9,876,543 "
                )
    assert any("headline en: 9876543" in found for found in reading.adrift(notebook))
