"""What office files share: two typefaces, language tags, colours without a hash."""

from __future__ import annotations

import re

import pytest

from fupin import style
from fupin.exports import office_constants as office


@pytest.mark.parametrize(("lang", "tag"), [("en", "en-GB"), ("zh", "zh-CN")])
def test_languages_have_the_tags_that_office_knows(lang, tag):
    """A region belongs to the tag: Office chooses a dictionary by it."""
    assert office.language_tag(lang) == tag


def test_colours_are_those_of_the_house_style():
    """Six digits, without the hash that Office does not take."""
    colours = (office.INK, office.QUIET, office.ACCENT, office.RULE)
    assert all(re.fullmatch("[0-9A-F]{6}", each) for each in colours)
    assert [f"#{each.lower()}" for each in colours] == [
        style.INK, style.QUIET, style.ACCENT, style.RULE,
    ]  # fmt: skip
    assert office.EMU * 72 == 914_400
