"""The fixed phrases of a pack stand in both languages."""

from __future__ import annotations

import pytest

from fupin.report import combined_files
from fupin.report.phrases import count, phrase


@pytest.mark.parametrize(
    ("number", "english", "chinese"),
    [(0, "0 charts", "0张图表"), (1, "one chart", "1张图表"), (2, "2 charts", "2张图表")],
)
def test_one_is_written_as_a_word(number, english, chinese):
    """And takes the singular in English."""
    assert count(number, "charts", "en") == english
    assert count(number, "charts", "zh") == chinese
    assert count(1, "notebooks", "en") == "one notebook"


def test_every_combined_file_is_named_and_described():
    """A format without a phrase would fail when it is first made."""
    for name in [each for form in combined_files.NAMES for each in (form, f"{form} holds")]:
        assert phrase(name, "en").isascii()
        assert not phrase(name, "zh").isascii()
