"""Names in Latin letters."""

from __future__ import annotations

import pytest

from fupin.drafting.romanisation import romanised


@pytest.mark.parametrize(
    ("words", "latin"),
    [
        ("贫困户", "pin_kun_hu"),
        ("绿GDP 2020", "lv_gdp_2020"),
        ("（）", ""),
        ("Ngari-page", "ngari_page"),
    ],
)
def test_characters_become_syllables(words, latin):
    """Without tones; letters and digits stay."""
    assert romanised(words, "_") == latin


def test_a_name_is_short():
    """Twelve syllables, whatever the words."""
    assert romanised("建档立卡贫困户人均纯收入增长率", "-").split("-") == [
        *("jian", "dang", "li", "ka", "pin", "kun", "hu", "ren", "jun", "chun", "shou", "ru")
    ]
