"""Write a number in any of the styles of print, so that reading can be tried on what was meant."""

from __future__ import annotations

DIGITS = "零一二三四五六七八九"
CAPITALS = str.maketrans("一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟")
FULL_WIDTH = str.maketrans("0123456789.,-", "０１２３４５６７８９．，－")
SCALES = {"": 1, "万": 10**4, "亿": 10**8, "万亿": 10**12}


def in_characters(number: int) -> str:
    """Write a whole number below 10**16 in everyday characters: 一千零五十."""
    written = _places(number)
    return written[1:] if written.startswith("一十") else written


def in_capitals(number: int) -> str:
    """Write it as on a cheque: 壹仟零伍拾."""
    return _places(number).translate(CAPITALS)


def _places(number: int) -> str:
    if number < 10:
        return DIGITS[number]
    for name, scale in (("亿", 10**8), ("万", 10**4), ("千", 1000), ("百", 100), ("十", 10)):
        if number >= scale:
            head, rest = divmod(number, scale)
            gap = "零" if 0 < rest < scale // 10 else ""
            return _places(head) + name + gap + (_places(rest) if rest else "")
    raise AssertionError


def in_a_row(number: int) -> str:
    """Write its digits one by one, as a year is written."""
    return "".join("〇一二三四五六七八九"[int(digit)] for digit in str(number))


def in_digits(number: int, decimals: str = "", group: str = "") -> str:
    """Write it in Arabic digits, in groups of three if `group` says how."""
    whole = f"{number:,}".replace(",", group)
    return f"{whole}.{decimals}" if decimals else whole


def decimals_in_characters(number: int, decimals: str) -> str:
    """Write a whole number and decimals in characters: 二十一点六八."""
    return f"{in_characters(number)}点{''.join(DIGITS[int(digit)] for digit in decimals)}"


def mixed(number: int) -> str:
    """Write 亿 and 万 in characters, the rest in digits: 1亿3000万5288."""
    written = ""
    for name, scale in (("亿", 10**8), ("万", 10**4)):
        head, number = divmod(number, scale)
        written += f"{head}{name}" if head else ""
    if written and 0 < number < 10:
        return f"{written}零{number}"
    return written + (str(number) if number or not written else "")


def in_full_width(written: str) -> str:
    """Write half-width digits and signs in full width."""
    return written.translate(FULL_WIDTH)
