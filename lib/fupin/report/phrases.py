"""The fixed phrases of a report pack, in English and Chinese."""

from __future__ import annotations

from fupin.languages import Phrases

phrase = Phrases({
    "language": ("English", "中文"),
    "other": ("中文", "English"),
    "title": ("Ngari, figure by figure", "阿里，逐个数字"),
    "subtitle": (
        (
            "Poverty alleviation as one newspaper page reported it in 2021: every chart with the "
            "figures behind it and the place where each was printed."
        ),
        "2021年一版报纸所报道的脱贫攻坚：每张图表，连同背后的数字及其刊载之处。",
    ),
    "counts": ("{} from {}", "{}，出自{}"),
    "n charts": ("{} charts", "{}张图表"),
    "one charts": ("one chart", "1张图表"),
    "n notebooks": ("{} notebooks", "{}个笔记本"),
    "one notebooks": ("one notebook", "1个笔记本"),
    "whole": ("Everything in one file", "合订文件"),
    "docx": ("Report", "报告"),
    "pptx": ("Slides", "幻灯片"),
    "xlsx": ("Workbook", "工作簿"),
    "docx holds": ("Word, all charts in reading order", "Word，按阅读顺序收入全部图表"),
    "pptx holds": ("PowerPoint, a chart a slide", "PowerPoint，每页一图"),
    "xlsx holds": ("Excel, all data and all printed figures", "Excel，全部数据与刊载数字"),
    "read": ("Read the notebook", "阅读笔记本"),
    "in words": ("The chart in words", "图表文字说明"),
    "folded": ("{} more lines", "其余{}行"),
    "failed": ("A failed attempt", "未成功的一次运行"),
    "failed said": (
        (
            "This run failed, for these reasons. This folder holds what it made and nothing else; "
            "the last good report, if there is one, stays where it was."
        ),
        "本次运行未成功，原因如下。本文件夹只含此次运行的产物；此前若有完好的报告，仍在原处。",
    ),
    "manifest": ("All files with their checksums", "全部文件及校验和"),
    "back": ("All charts", "全部图表"),
    "skip": ("Skip to the text", "跳到正文"),
    "prose": ("", "正文为英文，图表为中文。"),
    "all figures": ("All figures", "全部数字"),
    "all figures said": (
        "Every printed figure of the page and of its context, one row each.",
        "本版及其背景资料的每个刊载数字，每个一行。",
    ),
    "data of": ("{} The sheet has one table.", "{}本表含一个表格。"),
    "workbook": ("All data of the report", "报告全部数据"),
    "workbook said": (
        "The figures of every chart, and every printed figure.",
        "每张图表的数字，以及每个刊载数字。",
    ),
})  # fmt: skip
"""Returns a fixed phrase of the pack by name and language, its gaps filled."""


def count(number: int, what: str, lang: str) -> str:
    """Return ``3 charts`` or ``one chart``; `what` is ``charts`` or ``notebooks``."""
    return phrase(f"one {what}" if number == 1 else f"n {what}", lang, number)
