"""Encodings are told apart, and never guessed."""

from __future__ import annotations

import pytest

from fupin.drafting.encodings import decode
from fupin.errors import FupinError

SENTENCE = "全县共有建档立卡贫困户319户1321人，人均纯收入4800元，比上年增长13.2%。"
FOREIGN = {
    "big5": "全縣共有貧困戶319戶1321人，人均純收入4800元，比上年增長13.2%。",
    "shift_jis": "この町の人口は319人で、平均年収は4800円です。",
    "euc_jp": "この町の人口は319人で、平均年収は4800円です。",
    "euc_kr": "이 마을의 인구는 319명이고 평균 소득은 4800원이다.",
    "cp1252": "Le département compte 319 ménages, le revenu moyen a été élevé à 4800 €.",
}


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "gbk"]
)
def test_what_we_read_comes_back(encoding):
    """UTF-8, UTF-16 with and without its mark, and GB18030 give the same text."""
    text, _ = decode(SENTENCE.encode(encoding), "page.txt")
    assert text == SENTENCE


@pytest.mark.parametrize("repeats", [1, 200, 3000])
def test_a_long_text_is_told_by_its_beginning(repeats):
    """A character that the sample cuts in two does no harm."""
    for shift in ("", "a"):
        text = shift + SENTENCE * repeats
        assert decode(text.encode("gb18030"), "page.txt") == (text, "gb18030")


@pytest.mark.parametrize("encoding", FOREIGN)
def test_what_we_do_not_read_is_refused(encoding):
    """A text in another encoding is no rare Chinese; the error says what it looks like."""
    with pytest.raises(FupinError) as caught:
        decode(FOREIGN[encoding].encode(encoding), "page.txt")
    assert caught.value.what == "We cannot tell the encoding of page.txt."
    assert encoding.upper() in caught.value.why
    assert "Save it as UTF-8" in caught.value.instead


@pytest.mark.parametrize(
    ("content", "what", "why"),
    [
        (b"", "holds no text", "0 bytes"),
        (b" \n\n", "holds no text", "3 bytes"),
        (b"abc\0def 12", "is not a text", "U+0000 at 3"),
        (bytes(range(256)) * 8, "cannot tell the encoding", "The byte at 128"),
        (SENTENCE.encode("utf-16")[:-1], "cannot be read", "the byte at 86 of 87"),
    ],
)
def test_what_is_no_text_is_refused(content, what, why):
    """Empty, binary, cut off: each is told with its place."""
    with pytest.raises(FupinError) as caught:
        decode(content, "page.txt")
    assert what in caught.value.what
    assert why in caught.value.why
    assert caught.value.instead
