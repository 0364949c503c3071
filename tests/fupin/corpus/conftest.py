"""A folder of made-up texts, and what has to come of it."""

from __future__ import annotations

import pytest


@pytest.fixture
def texts():
    """Texts by name, in the order of their names; one of them has no numeral."""
    found = {
        f"{year}/{page:02}.txt": f"{year}年{page}月，投入{page}亿{page}000万元，惠及{page}.5万人次，"
        f"占{page}3%至{page}5%，第{page}批{page}个村，百分之{'一二三四五六七八九'[page % 9]}。\n"
        for year in (2019, 2020)
        for page in range(1, 13)
    }
    return dict(sorted((found | {"2020/none.txt": "没有数。"}).items()))


@pytest.fixture
def folder(texts, tmp_path):
    """These texts as files, and four files that are no texts."""
    bad = {
        "bad/empty.txt": b" \n",
        "bad/binary": b"\x7fELF\x00\x01",
        "bad/gbk.txt": "中文5户".encode("gbk"),
        "bad/wide.txt": "中文5户".encode("utf-16"),
    }
    for name, content in {**{n: t.encode() for n, t in texts.items()}, **bad}.items():
        path = tmp_path / "texts" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return tmp_path / "texts"
