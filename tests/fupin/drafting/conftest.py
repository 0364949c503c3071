"""What the tests of drafting share: a page written for them, and the tables of measures and regions."""

from __future__ import annotations

import pytest

from fupin.drafting import draft

PAGE = """安宁县脱贫攻坚工作综述

2020年，安宁县有贫困户319户1321人，贫困发生率13.2%。截至2020年12月底，新建项目24个，近百名群众参加第一书记的培训。
2019年投入资金3000万元，比2018年增长三分之一。全县计划3至5年再投入2亿元。
"""


@pytest.fixture
def page():
    """A page of ten numerals and more, written for the tests."""
    return PAGE


@pytest.fixture
def drafted(tmp_path):
    """The folder of the page as drafted."""
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return draft(path, to=tmp_path / "drafts", published="2021-04").folder
