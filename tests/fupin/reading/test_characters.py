"""Characters are changed one for one, so that places stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupin.reading.characters import plain, scale_of


@given(st.text())
def test_a_text_keeps_its_length(text):
    """Whatever the text, the changed one has as many characters, and is changed but once."""
    assert len(plain(text)) == len(text)
    assert plain(plain(text)) == plain(text)


@pytest.mark.parametrize(
    ("printed", "same"),
    [
        ("１．５％", "1.5%"),
        ("−–—－―", "-----"),
        ("～〜", "~~"),
        ("ｋｍ", "km"),
        ("1\u20092\u00a03", "1 2 3"),
        ("二○萬", "二〇万"),
    ],
)
def test_one_sign_stands_for_its_kin(printed, same):
    """Full width, dashes, tildes, spaces and the circle of a year."""
    assert plain(printed) == same


def test_scales_multiply():
    """万亿 is 10**12, and no scale at all is one."""
    assert [scale_of(scales) for scales in ("", "十", "百万", "万亿")] == [1, 10, 10**6, 10**12]
