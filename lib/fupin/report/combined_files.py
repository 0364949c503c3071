"""All charts in one file: a Word report, a slide deck, a workbook of all data."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fupin.exports import docx, docx_template, pptx, pptx_template
from fupin.exports.workbook import WorkbookWriter
from fupin.files import writing
from fupin.report import pack_record, published_charts
from fupin.report.phrases import phrase
from fupin.report.published_charts import Chapter

if TYPE_CHECKING:
    import pandas as pd

    from fupin.exports.chart_protocol import Row
    from fupin.exports.rendered_chart import RenderedChart

NAMES = {"docx": "report.docx", "pptx": "slides.pptx", "xlsx": "workbook.xlsx"}
_SHEET_NAME_LENGTH = 31  # letters, by Excel's own rule
_TAKEN_SHEETS = {"contents", "history"}  # our first sheet; a name that Excel keeps for itself

Charts = list[tuple[Chapter, list["RenderedChart"]]]


@dataclass(frozen=True)
class Job:
    """What to write, in values that travel between processes.

    Attributes
    ----------
    pack, work : str
        The pack's folder, and the folder in which each notebook has its own.
    lang : str
        ``en`` or ``zh``.
    forms : list of str
        Which of ``docx``, ``pptx``, ``xlsx``.
    part : str or None
        What the files of a part are called, without ending; None for those of the whole.
    names : list of str
        The notebooks, in reading order.
    """

    pack: str
    work: str
    lang: str
    forms: list[str]
    part: str | None
    names: list[str]


def write(job: dict[str, Any]) -> None:
    """Write the combined files of a language; `job` has the attributes of a `Job`."""
    wanted = Job(**job)
    pack, work = Path(wanted.pack), Path(wanted.work)
    known = {each.name: each for each in pack_record.read(pack)}
    found = [
        (
            known[name],
            [
                published_charts.rendered_chart(chart, wanted.lang, work / name)
                for chart in known[name].charts
                if wanted.lang in chart["rendered"]
            ],
        )
        for name in wanted.names
    ]
    charts = [(chapter, drawn) for chapter, drawn in found if drawn]
    makers = {"docx": report, "pptx": slides, "xlsx": workbook}
    for form in wanted.forms if charts else []:
        name = f"{wanted.part}.{form}" if wanted.part else NAMES[form]
        writing.write(pack / wanted.lang / name, makers[form](charts, wanted.lang))


def _all_charts(charts: Charts) -> list[RenderedChart]:
    return [rendered for _, found in charts for rendered in found]


def report(charts: Charts, lang: str) -> bytes:
    """Return a Word file: a chapter a notebook, its charts in reading order."""
    document = docx_template.new_document()
    document.add_paragraph(phrase("title", lang), style="Title")
    document.add_paragraph(phrase("subtitle", lang), style="Subtitle")
    number = 0
    for place, (chapter, found) in enumerate(charts):
        heading = document.add_heading(chapter.title(lang), 1)
        heading.paragraph_format.page_break_before = place > 0
        if lang == "en" and chapter.summary:
            document.add_paragraph(chapter.summary)
        for rendered in found:
            number += 1
            docx.add_chart(document, rendered, number=number, level=2)
    return docx.to_bytes(
        document, phrase("title", lang), phrase("subtitle", lang), _all_charts(charts)
    )


def slides(charts: Charts, lang: str) -> bytes:
    """Return a slide deck: a cover, then a chart a slide."""
    deck = pptx_template.new_presentation()
    pptx.add_cover(deck, phrase("title", lang), phrase("subtitle", lang))
    for rendered in _all_charts(charts):
        pptx.add_chart(deck, rendered)
    return pptx.to_bytes(deck, phrase("title", lang), phrase("subtitle", lang), _all_charts(charts))


def workbook(charts: Charts, lang: str) -> bytes:
    """Return a workbook: a sheet of data for each chart, and one of all printed figures."""
    sheets: dict[str, RenderedChart] = {}
    for chapter, found in charts:
        for record, rendered in zip(chapter.charts, found, strict=True):
            sheets[_sheet_name(record["id"], sheets)] = rendered
    whole = phrase("all figures", lang)
    book = WorkbookWriter(phrase("workbook", lang), phrase("workbook said", lang), lang)
    listed = [(name, rendered.headline) for name, rendered in sheets.items()]
    book.add_contents([*listed, (whole, phrase("all figures said", lang))])
    for name, rendered in sheets.items():
        said = phrase("data of", lang, _sentence(rendered.subtitle or rendered.alt, lang))
        book.add_table(name, rendered.headline, said, f"data_{name}", rendered.rows)
    book.add_table(whole, whole, phrase("all figures said", lang), "all_figures", figures(lang))
    return book.to_bytes(_all_charts(charts))


def _sheet_name(name: str, taken: Container[str]) -> str:
    short, number = name[:_SHEET_NAME_LENGTH], 2
    while short in taken or short in _TAKEN_SHEETS:
        ending = f"-{number}"
        short, number = name[: _SHEET_NAME_LENGTH - len(ending)] + ending, number + 1
    return short


def _sentence(text: str, lang: str) -> str:
    return text.rstrip(".。") + ("。" if lang == "zh" else ". ")


def figures(lang: str) -> list[Row]:
    """Return every printed figure that the library holds, one row each."""
    from fupin.exports.source_rows import source_rows
    from fupin.tables import loading

    frame: pd.DataFrame = loading.load()
    return source_rows([quantity.observation for quantity in frame["quantity"]], lang)
