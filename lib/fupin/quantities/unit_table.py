"""The simple units: what we call each, and which are defined by others.

Every countable thing is a dimension of its own: people, person-times and households do not add.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

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


class Unit(NamedTuple):
    """One line of the table: a unit's id and what people call it."""

    id: str
    one: str
    many: str
    zh: str
    per: str
    definition: str


@cache
def unit_table() -> dict[str, Unit]:
    """Return every simple unit by its id."""
    rows = {}
    for line in _TABLE.strip().splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        cells += [""] * (6 - len(cells))
        name, one, many, zh, per, definition = cells
        rows[name] = Unit(name, one, many, zh, per or zh, definition)
    return rows
