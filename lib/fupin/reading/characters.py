"""The characters of printed figures: full and half width, dashes, spaces, digits in three styles.

Every change is from one character to one, so that places in the changed text are places in the
text as printed.
"""

from __future__ import annotations

LONGEST = 120  # characters of a print; the longest on record have some thirty

_DASHES = "-−–—―‐‑‒─﹣－"
_TILDES = "~～〜∼˜"
_SPACES = "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000"
_OTHERS = {"﹪": "%", "○": "〇", "￥": "¥", "∕": "/", "⁄": "/"} | dict(
    # Traditional characters, and variants of the financial capitals.
    zip("萬億兩點幾數餘負圓個戶畝噸貳弍叄參陸", "万亿两点几数余负圆个户亩吨贰贰叁叁陆", strict=True)
)

DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
CAPITALS = dict(zip("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千", strict=True))
SCALES = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}

_HALF_WIDTH = (
    {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    | {ord(dash): "-" for dash in _DASHES}
    | {ord(tilde): "~" for tilde in _TILDES}
    | {ord(space): " " for space in _SPACES}
    | {ord(other): plain for other, plain in _OTHERS.items()}
)


def plain(text: str) -> str:
    """Return a text of the same length in half width, with one dash, one tilde and one space."""
    return text.translate(_HALF_WIDTH)


def scale_of(scales: str) -> int:
    """Return what a run of scales multiplies by: 10**12 for 万亿."""
    product = 1
    for scale in scales:
        product *= SCALES[scale]
    return product
