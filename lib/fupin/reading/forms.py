"""What each form of a printed figure means: value, interval, why we read it so, and who says so.

This is the one table of the package. The numbers that a convention fixes, such as the digits that
几 may stand for, are defined here and used everywhere else; each form has an example with its
value and bounds, and a test reads every example.

The sources: *GB* is GB/T 15835—2011, how numerals are written in publications; *Code* is article
1259 of the Civil Code (2020), on 以上 and its like; *XHC* is 现代汉语词典 (7th edition); *Payment*
is annex 1 of the payment rules of the People's Bank (支付结算办法, 1997). Where no source stands,
the convention is ours, and wide on purpose.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

FEW = (2, 9)  # what 几 and 数 stand for alone and before a scale
FEW_MORE = (1, 9)  # and after a higher place: 十几
# Two digits that may stand side by side for one that is left open.
NEIGHBOURS = frozenset({*((n, n + 1) for n in range(1, 9)), (3, 5)})

Ends = tuple[Fraction, Fraction]


class Approximation(NamedTuple):
    """What a word of approximation leaves open, and the words that say so.

    `ends` takes the figure, its *near* and its *step*. A *step* is one unit of the last digit that
    is not a trailing zero; *near* is the smaller of one step and a tenth of the figure, and never
    less than half a unit of the last printed digit.
    """

    name: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    ends: Callable[[Fraction, Fraction, Fraction], Ends]
    example: tuple[str, int, int, int]
    reason: str
    source: str = ""


APPROXIMATIONS = (
    Approximation(
        "about",
        ("大约", "约", "大概", "about", "around", "approximately", "roughly"),
        ("左右", "上下", "来"),
        lambda value, near, _: (value - near, value + near),
        ("约300人", 300, 270, 330),
        "300 is round to the hundred, but a tenth of it is nearer than that; either side.",
    ),
    Approximation(
        "nearly",
        ("将近", "接近", "近", "nearly", "almost"),
        (),
        lambda value, near, _: (value - near, value),
        ("近百万元", 1_000_000, 900_000, 1_000_000),
        "Below and not above; the tenth keeps 近百万 from reaching down to nought.",
    ),
    Approximation(
        "over",
        ("超过", "超", "逾", "突破", "more than", "over"),
        ("有余", "余", "多", "出头", "+"),
        lambda value, _, step: (value, value + step),
        ("300多人", 300, 300, 400),
        "A writer who says 300多 could have said 400多, hence one step and no more.",
    ),
    Approximation(
        "at least",
        ("至少", "不少于", "不低于", "at least", "≥"),
        ("及以上", "以上"),
        lambda value, _near, _step: (value, 2 * value),
        ("3000元以上", 3000, 3000, 6000),
        "A floor is no measurement, so it reaches to the double; the number itself is included.",
        "Code",
    ),
    Approximation(
        "at most",
        (
            "不超过", "不高于", "不足", "不到", "低于", "少于", "至多", "at most", "less than",
            "under", "≤",
        ),
        ("及以下", "以下", "以内"),
        lambda value, _near, _step: (Fraction(0), value),
        ("20户以下", 20, 0, 20),
        "A ceiling, from nought; the number itself is included after 以下 and 以内.",
        "Code",
    ),
)  # fmt: skip
# Words that turn a round word without digits into a figure: 上百, 过万.
REACHED = ("上", "过")


class Form(NamedTuple):
    """A form with an example: its value and bounds in the unit beside them, and the reason."""

    name: str
    example: str
    value: Fraction
    low: Fraction
    high: Fraction
    unit: str
    reason: str
    source: str = ""


_TABLE = """
counted | 319户 | 319 319 319 | household | Things counted one by one, in full.
rounded | 1.6亿元 | 160000000 155000000 165000000 | yuan | Half a unit of the last printed digit \
either way: money, rates, areas, and what is written short with 万 or 亿.
grouped | 1 234 567人 | 1234567 1234567 1234567 | person | Threes set apart by commas or spaces, \
from the first to the last. | GB 5.1.1
mixed | 10亿零817万5288人 | 1008175288 1008175288 1008175288 | person | 万 and 亿 in characters, \
the rest in digits. One digit alone after 万 does not say its place: 13万2 is 132,000 to a \
speaker and 130,002 to a clerk, and is refused. | GB 5.3
characters | 一百零五户 | 105 105 105 | household | School numerals; a place left out is told by \
one 零. | GB 5.2.5
shortened | 一百二 | 120 120 120 | | The last unit is left out; then no measure word may follow.
digits in a row | 二〇二〇 | 2020 2020 2020 | | As a year or a number is named. | GB 5.2.2
decimals in characters | 一点五亿元 | 150000000 145000000 155000000 | yuan | Each character \
after 点 is one decimal.
capitals | 人民币壹佰零伍元整 | 105 105 105 | yuan | Financial capitals are set down to the fen, \
so exact; 壹 stands before every 拾. | Payment
few | 几十户 | 55 20 90 | household | 几 and 数 are more than one and fewer than ten, in tens \
here; the value is the middle. | XHC
few more | 十几户 | 15 11 19 | household | After a higher place the open digit is 1 to 9: with 0 \
it would be 十. | XHC
neighbours | 两三百人 | 250 200 300 | person | Two digits side by side are the ends of what is \
left open, 三五 too. | GB 5.2.1
round word | 上百户 | 100 100 200 | household | 上 and 过 before a scale say that it is reached; \
百 and 万 alone are no figure.
range | 3年至5年 | 4 3 5 | year | Both ends as printed, closed; the value is the middle, which \
nobody printed. | GB 5.1.3
range, unit once | 3—5% | 4 3 5 | percent | The first end takes the unit of the second; GB would \
have % printed twice. | GB 5.1.3
range, scale once | 13—17万元 | 150000 130000 170000 | yuan | The first end takes 万 or 亿 too \
where it stays below the second with it; 500—1万元 does not. GB would have it printed twice. | \
GB 5.1.3
bracket | 3000元以上5000元以下 | 4000 3000 5000 | yuan | A floor and a ceiling, both included. | \
Code
about a range | 约10至15人 | 25/2 10 15 | person | The ends say how far; 约 and 左右 add nothing \
that could be put as a number.
percent | 百分之二十一点六八 | 2168/100 21675/1000 21685/1000 | percent | Hundredths; ‰, 千分之 \
and 万分之 are read in percent too, moved by one place or two.
percentage point | 1.5个百分点 | 3/2 29/20 31/20 | percent_point | A difference of two rates.
fraction | 三分之一 | 1/3 1/3 1/3 | dimensionless | A share as it is written, in characters or \
as 1/3; nothing says how it was rounded. | GB 4.1.1
tenths | 七成半 | 75 145/2 155/2 | percent | 成 is a tenth, 半 half of one. | XHC
discount | 八五折 | 85 85 85 | percent | What is paid of the price, set by a rule. | XHC
half | 半年 | 1/2 1/2 1/2 | year | 半 is taken as a half, without rounding: nothing says to \
what.
and a half | 2个半月 | 5/2 5/2 5/2 | month | 半 adds half of the unit it stands at.
more than half | 过半 | 75 50 100 | percent | More than a half of a whole, up to all of it.
multiple | 1.5倍 | 3/2 29/20 31/20 | dimensionless | Times what it was or is held against; \
whether 增长 adds it is the sentence's to say.
doubling | 翻两番 | 4 4 4 | dimensionless | 番 is a doubling, so n of them are 2 to the n. | XHC
negative | －3.2% | -16/5 -13/4 -63/20 | percent | Any dash before the first digit, or 负.
per unit | 每人每月500元 | 500 999/2 1001/2 | yuan/person/month | After 每 or a stroke, what it \
is divided by.
yuan, jiao, fen | 3元5角 | 7/2 69/20 71/20 | yuan | Tenths and hundredths of a yuan.
"""


def _form(line: str) -> Form:
    name, example, ends, unit, *why = (cell.strip() for cell in line.split("|"))
    value, low, high = map(Fraction, ends.split())
    return Form(name, example, value, low, high, unit, *why)


FORMS = tuple(_form(line) for line in _TABLE.strip().splitlines())
