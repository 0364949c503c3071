"""Units are things: 人, 人次 and 户 do not add.

pint does the dimensional analysis over a registry of our own, in which every countable thing is
a dimension of its own. The registry is built when a compound unit is first met.

Percent and percentage point are different things too. Both stand for a hundredth in `*` and `/`;
in sums, the difference of two percents is in percentage points, a percent plus points is a percent.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from pint import Quantity as PintQuantity
from pint import UnitRegistry

from fupin.errors import UnitError, UnknownNameError

# One line a unit: id | English | plural | Chinese with classifier | Chinese after / | definition
# The last two may be left out: the unit then keeps its classifier, and is a dimension of its own.
_TABLE = """
yuan             | yuan              | yuan               | 元
us_dollar        | US dollar         | US dollars         | 美元
percent          | %                 | %                  | %
percent_point    | percentage point  | percentage points  | 个百分点 | 百分点
person           | person            | people             | 人
person_time      | person-time       | person-times       | 人次
household        | household         | households         | 户
project          | project           | projects           | 个项目 | 项目
post             | post              | posts              | 个岗位 | 岗位
posting          | job posting       | job postings       | 条岗位信息 | 岗位信息
class_           | class             | classes            | 期培训班 | 培训班
enterprise       | enterprise        | enterprises        | 家企业 | 企业
organisation     | organisation      | organisations      | 家单位 | 单位
meeting          | meeting           | meetings           | 次会议 | 会议
inspection       | inspection        | inspections        | 次督导检查 | 督导检查
assessment       | assessment        | assessments        | 次考核 | 考核
drive            | supervision drive | supervision drives | 次挂牌督战 | 挂牌督战
bulletin         | bulletin          | bulletins          | 期通报 | 通报
ledger           | ledger            | ledgers            | 份台账 | 台账
matter           | matter            | matters            | 件事项 | 事项
difficulty       | difficulty        | difficulties       | 个困难 | 困难
good_deed        | good deed         | good deeds         | 件实事好事 | 实事好事
country          | country           | countries          | 个国家 | 国家
province         | province          | provinces          | 个省 | 省
prefecture       | prefecture        | prefectures        | 个地市 | 地市
county           | county            | counties           | 个县 | 县
township         | township          | townships          | 个乡镇 | 乡镇
village          | village           | villages           | 个村 | 村
level            | level             | levels             | 级
kind             | kind              | kinds              | 类
site             | site              | sites              | 个安置点 | 安置点
hospital         | hospital          | hospitals          | 家医院 | 医院
mill             | watermill         | watermills         | 座水磨房 | 水磨房
machine_room     | machine room      | machine rooms      | 座机房 | 机房
greenhouse       | greenhouse        | greenhouses        | 个温室大棚 | 大棚
nursery          | nursery house     | nursery houses     | 座育苗温室 | 育苗温室
building         | building          | buildings          | 处楼房 | 楼房
line             | production line   | production lines   | 条生产线 | 生产线
company          | company           | companies          | 家公司 | 公司
cooperative      | cooperative       | cooperatives       | 家合作社 | 合作社
mechanism        | mechanism         | mechanisms         | 项机制 | 机制
subsidy          | subsidy           | subsidies          | 项补贴 | 补贴
team             | team              | teams              | 支队伍 | 队伍
hour             | hour              | hours              | 小时
day              | day               | days               | 天 |  | 24 * hour
month            | month             | months             | 个月 | 月
year             | year              | years              | 年 |  | 12 * month
square_metre     | square metre      | square metres      | 平方米
mu               | mu                | mu                 | 亩 |  | 2000/3 * square_metre
square_kilometre | square kilometre  | square kilometres  | 平方公里 |  | 1000000 * square_metre
tonne            | tonne             | tonnes             | 吨
"""

PURE = "dimensionless"
_NAME = re.compile(r"[a-z_]+")
_PRODUCT = re.compile(r"(?:1/)?[a-z_]+(?:[*/][a-z_]+)*")
_HUNDREDTHS = ("percent", "percent_point")


class Unit(NamedTuple):
    """One line of the table: a unit's id and what people call it."""

    id: str
    one: str
    many: str
    zh: str
    per: str
    definition: str


@cache
def table() -> dict[str, Unit]:
    """Return every simple unit by its id."""
    rows = {}
    for line in _TABLE.strip().splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        cells += [""] * (6 - len(cells))
        rows[cells[0]] = Unit(*cells[:4], cells[4] or cells[3], cells[5])
    return rows


@cache
def registry() -> UnitRegistry:
    """Return our pint registry: exact fractions, none of pint's own units."""
    ours = UnitRegistry(None, non_int_type=Fraction)
    for unit in table().values():
        ours.define(f"{unit.id} = {unit.definition or f'[{unit.id}]'}")
    return ours


@cache
def parts(unit: str) -> dict[str, int]:
    """Return a unit's simple units and their powers, ``{"yuan": 1, "household": -1}``.

    Raises
    ------
    UnknownNameError
        If a part is not in the table.
    UnitError
        If the text is not a product of units.
    """
    if unit in table():
        return {unit: 1}
    if unit == PURE:
        return {}
    if not _PRODUCT.fullmatch(unit):
        raise UnitError(
            f"{unit!r} is not a unit.",
            "A unit is a name of the table, or names joined by * and /.",
            "Write yuan, yuan/household or person*month.",
        )
    for name in _NAME.findall(unit):
        if name not in table():
            raise UnknownNameError.among("unit", name, table(), "The units are")
    return _powers(registry().Quantity(1, unit))


def is_unit(unit: str) -> bool:
    """Say whether a text is a unit over our table."""
    try:
        return bool(unit) and canonical(unit) is not None
    except (UnitError, UnknownNameError):
        return False


def _powers(amount: PintQuantity) -> dict[str, int]:
    return {name: int(power) for name, power in amount.unit_items()}


def written(powers: dict[str, int]) -> str:
    """Return the one way we write a unit with these powers, ``dimensionless`` if there are none."""
    order = list(table())
    above, below = [], []
    for name in sorted(powers, key=order.index):
        (above if powers[name] > 0 else below).extend([name] * abs(powers[name]))
    if not above and not below:
        return PURE
    return "/".join(["*".join(above) or "1", *below])


@cache
def canonical(unit: str) -> str:
    """Return a unit as we write it; raise if it is not one."""
    return written(parts(unit))


@cache
def factor(unit: str, to: str) -> Fraction | None:
    """Return what a figure in `unit` is multiplied by to be in `to`, None if they are different.

    A percent and a pure ratio convert (100 to 1); a percentage point converts to nothing else,
    for a change is not a level.
    """
    if unit == to:
        return Fraction(1)
    if {unit, to} == {"percent", PURE}:
        return Fraction(1, 100) if unit == "percent" else Fraction(100)
    ours, theirs = (registry().Unit(registry().UnitsContainer(parts(u))) for u in (unit, to))
    if ours.dimensionality != theirs.dimensionality:
        return None
    return Fraction(registry().convert(Fraction(1), ours, theirs))


@cache
def summed(left: str, right: str, *, minus: bool = False) -> str | None:
    """Return the unit of a sum or difference, None where the two do not add."""
    if minus and left == right == "percent":
        return "percent_point"
    if {left, right} == {"percent", "percent_point"}:
        return None if minus and left == "percent_point" else "percent"
    if PURE in (left, right) and left != right:
        return None
    return left if factor(right, left) is not None else None


@cache
def multiplied(left: str, right: str, *, divide: bool = False) -> tuple[str, Fraction]:
    """Return the unit of a product or quotient, and the factor that reaches it.

    A percent counts as a hundredth, unless nothing but percents and pure ratios is multiplied:
    50 % of 50 % is 25 %. Units of one dimension cancel: yuan/month times year is 12 yuan.
    """
    sign = -1 if divide else 1
    if not divide and {left, right} <= {*_HUNDREDTHS, PURE} and {left, right} != {PURE}:
        kept = "percent_point" if "percent_point" in (left, right) else "percent"
        both = PURE not in (left, right)
        return kept, Fraction(1, 100) if both else Fraction(1)
    if divide and left in _HUNDREDTHS and right == PURE:
        return left, Fraction(1)
    times, powers = Fraction(1), {}
    for unit, way in ((left, 1), (right, sign)):
        for name, power in parts(unit).items():
            if name in _HUNDREDTHS:
                times *= Fraction(100) ** (-power * way)
            else:
                powers[name] = powers.get(name, 0) + power * way
    powers = {name: power for name, power in powers.items() if power}
    # Only units defined by others (year, mu) can cancel against a different name.
    if any(table()[name].definition for name in powers):
        ours = registry()
        whole = ours.Quantity(times, ours.Unit(ours.UnitsContainer(powers))).to_reduced_units()
        times = Fraction(whole.magnitude)
        powers = _powers(whole)
    return written(powers), times


@cache
def named(unit: str, lang: str = "en", *, one: bool = False) -> str:
    """Return a unit in words: ``people``, ``yuan per household``; ``人``, ``元/户``.

    Parameters
    ----------
    unit : str
        A unit over our table.
    lang : {"en", "zh"}
    one : bool
        True for the singular, in English.
    """
    powers = parts(unit)
    above = [table()[name] for name, power in powers.items() for _ in range(power)]
    below = [table()[name] for name, power in powers.items() for _ in range(-power)]
    if lang == "zh":
        return "/".join(["·".join(u.zh for u in above), *(u.per for u in below)])
    last = above[-1:] and (above[-1].one if one else above[-1].many)
    top = "-".join([*(u.one for u in above[:-1]), last]) if above else ""
    return " ".join([*([top] if top else []), *(f"per {u.one}" for u in below)])


def mixed(unit: str, scale: str) -> str:
    """Return a unit counted in 万 or 亿 for an English sentence: ``万元 per household``."""
    powers = parts(unit)
    above = written({name: power for name, power in powers.items() if power > 0})
    below = {name: power for name, power in powers.items() if power < 0}
    top = "" if above == PURE else named(above, "zh")
    return " ".join(filter(None, [scale + top, named(written(below)) if below else ""]))
