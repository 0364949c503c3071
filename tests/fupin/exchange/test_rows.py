"""Rows of text: exact, complete, and in the order of the figures."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from fupin.errors import FupinError
from fupin.exchange.concepts import CONCEPTS
from fupin.exchange.rows import rows


def test_a_number_without_end_is_refused(figures):
    """Three beats; nothing is rounded in silence."""
    third = replace(figures[0], value=Fraction(1, 3))
    with pytest.raises(FupinError, match="have no end") as caught:
        rows([third])
    assert "1/3" in caught.value.what
    assert caught.value.instead


def test_every_figure_has_a_row_with_every_concept(figures):
    """One row a figure, every cell text, and the required ones filled."""
    made = rows(figures)
    assert len(made) == len(figures)
    for figure, row in zip(figures, made, strict=True):
        assert set(row) == {concept.column for concept in CONCEPTS}
        assert all(row[c.column] for c in CONCEPTS if c.required)
        assert (Fraction(row["low"]), Fraction(row["high"])) == (figure.low, figure.high)
        assert (row["obs_status"] == "U") == bool(figure.flags) == bool(row["remark"])
