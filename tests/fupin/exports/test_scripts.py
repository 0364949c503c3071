"""A text is cut where its script changes, and nowhere else."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupin.exports.scripts import is_wide, split_by_script


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        ("transfer_income_2020", ["transfer_income_2020"]),
        ("2020年", ["2020", "年"]),
        ("Ngari Prefecture, 《成果》, 2020", ["Ngari Prefecture, ", "《成果》", ", 2020"]),
        ("“两不愁”", ["“两不愁”"]),  # curved marks beside Chinese are Chinese
        ("a “word” – b", ["a “word” – b"]),  # and Latin beside Latin
        ("“…”", ["“…”"]),
    ],
)
def test_texts_are_cut_where_a_reader_would_cut_them(text, pieces):
    """Machine words stay whole; marks of both scripts go with the letters beside them."""
    assert [piece for piece, _ in split_by_script(text)] == pieces


@given(st.text(alphabet="ab1 -“”–…·字年，。（）Ａ é"))
def test_pieces_make_up_the_text_and_take_turns(text):
    """Nothing is lost, no two neighbours are alike, and no piece mixes wide letters with ASCII."""
    pieces = split_by_script(text)
    assert "".join(piece for piece, _ in pieces) == text
    kinds = [wide for _, wide in pieces]
    assert all(one != other for one, other in pairwise(kinds))
    for piece, wide in pieces:
        assert not any(
            is_wide(letter) != wide for letter in piece if letter.isascii() or is_wide(letter)
        )
