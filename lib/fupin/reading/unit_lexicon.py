"""What a print may call its unit: names, and the ids that they have in the table of units."""

from __future__ import annotations

from fupin.quantities.unit_table import PURE, unit_table

# Measure words that fit many things say nothing of what is counted.
_CLASSIFIERS = """
个 家 名 位 次 件 份 期 条 项 座 处 台 辆 套 所 间 栋 幢 张 本 册 部 篇 支 只 头 匹 棵 株 口 眼 盏
场 届 批 轮 遍 趟 起 例 宗 笔 门 道 层 种 样 组 队 班 对 双 副 片 根 枚 颗 粒 包 箱 袋 瓶 桶 艘 架
列 节 堂 款 尊 幅 步 页 字 章 把 床 剂 剂次 台套 件次 架次 辆次 场次 班次 车次 户次 批次 人份 站 扇
顶 面 盒 羽 峰 尾 茬 代 孔 段
"""
# Measures that the table of units lacks.
_WITHOUT_ID = """
角 毛 毛钱 分钱 欧元 英镑 日元 港元 港币 澳元 澳门元 加元 卢布 韩元 瑞士法郎 卢比
公里 千米 米 厘米 毫米 里 尺 寸 海里 km m cm mm 公斤 千克 克 斤 毫克 kg g mg 载重吨 吨标准煤
公顷 平方厘米 立方米 立方千米 m³ 升 毫升 L mL 千瓦 千瓦时 兆瓦 吉瓦 瓦 度 kW kWh MW GW
分钟 秒 周 星期 个星期 季度 个季度 刻钟 世纪 个世纪 岁 周岁 吨公里 人公里 标准箱 ℃ 摄氏度 分贝 分
"""
# Names beside those that the table of units has itself.
_OTHERS = {
    "yuan": "元 圆 块 块钱 元人民币",
    "us_dollar": "美元 美金",
    "percent_point": "个百分点 百分点",
    "percent": "%",
    "person": "人",
    "kind": "类 大类",
    "level": "级",
    "province": "省",
    "county": "县",
    "village": "村",
    "enterprise": "企",
    "year": "周年 年",
    "day": "天 日",
    "hour": "小时 个小时 个钟头",
    "month": "个月",
    "square_kilometre": "km²",
    "square_metre": "㎡ m²",
    "tonne": "t",
    PURE: "倍",
}
# Units that 半 may follow.
HALVABLE = frozenset(
    ("年", "天", "周年", "倍", "里", "公里", "斤", "公斤", "亩", "米", "吨", "小时", "岁", "公顷")
)


def _names() -> dict[str, str | None]:
    names: dict[str, str | None] = dict.fromkeys(_CLASSIFIERS.split(), "")
    names |= dict.fromkeys(_WITHOUT_ID.split())
    for unit in unit_table().values():
        names |= dict.fromkeys((unit.zh, unit.one, unit.many), unit.id)
    for name, others in _OTHERS.items():
        names |= dict.fromkeys(others.split(), name)
    return names


# Id by name: empty for a measure word, None for a measure that the table lacks.
NAMES = _names()
# Names that are units only where something is divided by them: 元/月.
BELOW_ONLY: dict[str, str | None] = {unit.per: unit.id for unit in unit_table().values()}
