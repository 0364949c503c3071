"""What a row of exchanged figures says: one concept a column.

Ids of SDMX's cross-domain concepts (REF_AREA, TIME_PERIOD, OBS_VALUE, UNIT_MEASURE, OBS_STATUS,
COMMENT_OBS, TITLE) are used where there is one; the others are ours. Source: SDMX Glossary 2.1 and
*Cross-Domain Code Lists*.
"""

from __future__ import annotations

from typing import NamedTuple


class Concept(NamedTuple):
    """One column.

    Attributes
    ----------
    id : str
        Its SDMX id.
    column : str
        Its name in a plain CSV table.
    role : {"dimension", "measure", "attribute"}
    of : str
        What an attribute belongs to: ``MEASURE`` or ``DOCUMENT``, or empty for the figure itself.
    datatype : {"string", "decimal", "integer", "period"}
    codes : str
        The name of its code list, empty where it has none.
    required : bool
    name_en, name_zh : str
    """

    id: str
    column: str
    role: str
    of: str
    datatype: str
    codes: str
    required: bool
    name_en: str
    name_zh: str


def _row(line: str) -> Concept:
    cells = [cell.strip() for cell in line.split("|")]
    return Concept(*cells[:6], cells[6] == "yes", *cells[7:])


# id | column | role | belongs to | datatype | code list | required | English | Chinese
_TABLE = """
MEASURE       | measure       | dimension |          | string  | MEASURE       | yes | measure                                   | 指标
REF_AREA      | region        | dimension |          | string  | AREA          | yes | region                                    | 地区
DOCUMENT      | document      | dimension |          | string  | DOCUMENT      | yes | document that prints the figure           | 刊载文献
TIME_PERIOD   | period        | dimension |          | period  |               | yes | period                                    | 时期
OBS_VALUE     | value         | measure   |          | decimal |               | yes | value in the base unit                    | 数值（基本单位）
LOWER_BOUND   | low           | attribute |          | decimal |               | yes | least true value that the print allows    | 印出数允许的下限
UPPER_BOUND   | high          | attribute |          | decimal |               | yes | greatest true value that the print allows | 印出数允许的上限
UNIT_MEASURE  | unit          | attribute |          | string  | UNIT          | yes | unit                                      | 单位
PRECISION     | precision     | attribute |          | string  | PRECISION     | yes | how exact the print is                    | 精确程度
LAST_PLACE    | last_place    | attribute |          | decimal |               | yes | unit of the last digit printed            | 末位数字的单位
APPROXIMATION | approximation | attribute |          | string  | APPROXIMATION | no  | what the word of approximation means      | 约数用语
OBS_STATUS    | obs_status    | attribute |          | string  | OBS_STATUS    | yes | observation status                        | 观测值状态
OUTCOME       | status        | attribute |          | string  | OUTCOME       | yes | reported, planned or promised             | 已实现、计划或承诺
PRINTED       | printed       | attribute |          | string  |               | yes | the figure as printed                     | 印出形式
CHAR_START    | start         | attribute |          | integer |               | no  | offset of the first character             | 起始字符位置
CHAR_END      | end           | attribute |          | integer |               | no  | offset after the last character           | 结束字符位置
REMARK        | remark        | attribute |          | string  |               | no  | what is odd about the figure              | 存疑说明
COMMENT_OBS   | note          | attribute |          | string  |               | no  | how period or population were read        | 注
NATURE        | nature        | attribute | MEASURE  | string  | NATURE        | yes | flow, stock, ratio or rule                | 流量、存量、比率或规定
POPULATION    | population    | attribute | MEASURE  | string  |               | yes | who or what is counted                    | 统计对象
PUBLISHER     | publisher     | attribute | DOCUMENT | string  |               | yes | publisher                                 | 发布者
TITLE         | title         | attribute | DOCUMENT | string  |               | no  | title of the document                     | 文献标题
PUBLISHED     | published     | attribute | DOCUMENT | string  |               | no  | date of the document                      | 发布日期
"""  # noqa: E501

CONCEPTS = tuple(_row(line) for line in _TABLE.strip().splitlines())
"""Every concept, in the order of the columns."""
