"""The fixed words of exported files, in English and Chinese."""

from __future__ import annotations

from fupin.exports.chart_protocol import Cell
from fupin.languages import Phrases

phrase = Phrases({
    "chart": ("Chart", "图表"),
    "contents": ("Contents", "目录"),
    "data": ("Data", "数据"),
    "sources": ("Sources", "来源"),
    "figures": ("All figures", "全部数字"),
    "sheet": ("Sheet", "工作表"),
    "holds": ("What it holds", "内容"),
    "figure": ("Figure", "图"),
    "figure n": ("Figure {}", "图{}"),
    "about chart": (
        "The chart, made from the table on the sheet “{}”.",
        "图表，据“{}”工作表绘制。",
    ),
    "about data": (
        "What is drawn, one row a mark. The sheet has one table.",
        "所绘数据，每个标记一行。本表含一个表格。",
    ),
    "about sources": (
        "The printed figures behind the chart, one row each. The sheet has one table.",
        "图表所据的刊载数字，每个一行。本表含一个表格。",
    ),
    "in this workbook": (
        "This workbook has these sheets. An empty cell means: not applicable.",
        "本工作簿含以下工作表。空格表示不适用。",
    ),
    "label": ("Mark", "标记"),
    "group": ("Group", "组别"),
    "role": ("Role", "作用"),
    "value": ("Value", "数值"),
    "low": ("At least", "下限"),
    "high": ("At most", "上限"),
    "unit": ("Unit", "单位"),
    "printed": ("As printed", "原文"),
    "source": ("Source", "来源"),
    "key": ("Key", "键"),
    "measure": ("Measure", "指标"),
    "region": ("Place", "地区"),
    "period": ("Period", "时期"),
    "title": ("Article", "文章"),
    "publisher": ("Publisher", "刊载者"),
    "published": ("Published", "刊载时间"),
    "start": ("From character", "起始字符"),
    "end": ("To character", "终止字符"),
    "notes": ("Notes", "说明"),
    "remarks": ("Remarks", "备注"),
    "status": ("Status", "性质"),
    "text": ("In words", "文字"),
    "theme": ("Theme", "主题"),
    "notebook": ("Notebook", "笔记"),
})  # fmt: skip
"""What exports write, by name, in both languages; names of columns among them."""

_cells = Phrases({
    ("status", "reported"): ("reported", "已报道"),
    ("status", "planned"): ("planned", "计划"),
    ("status", "promised"): ("promised", "承诺"),
    ("role", "value"): ("value", "数值"),
    ("role", "reference"): ("reference", "参照"),
    ("role", "whole"): ("whole", "整体"),
    ("role", "from"): ("from", "起"),
    ("role", "to"): ("to", "止"),
})  # fmt: skip


def column_heading(column: str, lang: str) -> str:
    """Return the heading of a column, or its own name where we have no phrase for it."""
    return phrase(column, lang) if column in phrase else column


def translated_cell(column: str, cell: Cell, lang: str) -> Cell:
    """Return a cell in the language of the file, where it is one of our own short words."""
    return _cells((column, cell), lang) if (column, cell) in _cells else cell
