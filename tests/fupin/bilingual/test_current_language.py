"""Which language the process speaks: what was chosen, else the environment, else English."""

from __future__ import annotations

import pytest

from fupin.bilingual import asked_language, choose, shown_language


@pytest.mark.parametrize(
    ("chosen", "variable", "asked", "shown"),
    [
        (None, None, None, "en"),
        (None, "", None, "en"),
        (None, "zh", "zh", "zh"),
        ("en", "zh", "en", "en"),
        (None, "fr", "fr", "en"),
    ],
)
def test_a_choice_comes_before_the_environment(monkeypatch, chosen, variable, asked, shown):
    """An unknown language is asked for, but nothing is shown in it."""
    if variable is None:
        monkeypatch.delenv("FUPIN_LANG", raising=False)
    else:
        monkeypatch.setenv("FUPIN_LANG", variable)
    choose(chosen)
    try:
        assert (asked_language(), shown_language()) == (asked, shown)
    finally:
        choose(None)
