"""Sizes go by purpose."""

from __future__ import annotations

import pytest

from fupin import style
from fupin.errors import UnknownNameError


def test_an_unknown_size_lists_the_purposes():
    """The error lists the purposes that there are."""
    with pytest.raises(UnknownNameError, match="'column', 'page', 'slide'"):
        style.size("poster")


def test_sizes_are_those_of_paper_and_screen():
    """85 mm, 160 mm, and a slide of 16:9; text of each is larger the farther its reader sits."""
    width = {name: size.width * 25.4 / 72 for name, size in style.SIZES.items()}
    assert round(width["column"]) == 85
    assert round(width["page"]) == 160
    slide = style.size("slide")
    assert slide.width * 9 == slide.height * 16
    column, page = style.size("column"), style.size("page")
    assert column.small < page.small < slide.small


def test_letters_keep_their_order_of_size():
    """Headline over subtitle over labels over small print, and all fit the page."""
    for size in style.SIZES.values():
        assert size.headline > size.subtitle > size.label > size.small > 6
        assert (size.height or 0) <= size.tallest < 842
