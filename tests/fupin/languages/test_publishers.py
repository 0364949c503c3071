"""How publishers are called in two languages."""

from __future__ import annotations

import pytest

from fupin.languages import publisher


@pytest.mark.parametrize(
    ("name", "english", "chinese"),
    [
        ("Tibet Daily (西藏日报)", "Tibet Daily", "西藏日报"),
        ("World Bank", "World Bank", "World Bank"),
        ("Statistics (Lhasa office)", "Statistics (Lhasa office)", "Statistics (Lhasa office)"),
        ("西藏日报", "西藏日报", "西藏日报"),
    ],
)
def test_a_publisher_has_its_chinese_name_in_brackets(name, english, chinese):
    """A name without Chinese in brackets is the same in both languages."""
    assert publisher(name) == (english, chinese)
