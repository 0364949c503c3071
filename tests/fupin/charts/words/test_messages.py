"""What forms say when they refuse: each text is used, and names forms that there are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fupin import charts
from fupin.bilingual import Bilingual
from fupin.charts.words import messages

TEXTS = {name: text for name, text in vars(messages).items() if isinstance(text, Bilingual)}
LIBRARY = Path(charts.__file__).parent


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_a_message_names_the_same_forms_in_both_languages(name):
    """And forms that an author can call."""
    said = TEXTS[name]
    english, chinese = (re.findall(r"charts\.([a-z]+)", text) for text in (said.en, said.zh))
    assert english == chinese
    assert set(english) <= set(charts.__all__)


def test_every_message_is_said_by_a_form():
    """What nothing refuses with any more does not stay behind."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in LIBRARY.rglob("*.py"))
    assert set(re.findall(r"\bmessages\.([A-Z_]+)", source)) == set(TEXTS)


def test_no_message_stands_there_twice():
    """Two forms that say the same use one text."""
    assert len(set(TEXTS.values())) == len(TEXTS)
