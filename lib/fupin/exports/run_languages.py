"""Runs of text in office files, each in one script and marked with its language.

Word, PowerPoint and LibreOffice break lines, check spelling and read aloud by the language of a
run. Latin words marked as Chinese break between any two letters.
"""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from fupin.exports.office_constants import EAST_ASIAN_TAG, LATIN_TAG
from fupin.exports.office_xml import Element, remove
from fupin.exports.scripts import split_by_script

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"


def mark_word_runs(body: Element) -> None:
    """Split the runs of WordprocessingML below an element by script, and mark their languages."""
    for run in list(body.iter(f"{_W}r")):
        if run.find(f"{_W}t") is None:
            continue
        properties = run.find(f"{_W}rPr")
        for content in run:
            if content is properties:
                continue
            pieces = (
                split_by_script(content.text or "") if content.tag == f"{_W}t" else [("", False)]
            )
            for text, east_asian in pieces:
                run.addprevious(_word_run(run, properties, content, text, east_asian=east_asian))
        remove(run)


def _word_run(
    run: Element, properties: Element | None, content: Element, text: str, *, east_asian: bool
) -> Element:
    new = etree.Element(run.tag, run.attrib, nsmap=run.nsmap)
    new.append(etree.Element(f"{_W}rPr") if properties is None else deepcopy(properties))
    _set_word_language(new[0], east_asian=east_asian)
    new.append(deepcopy(content))
    if text:
        new[1].text = text
        if text != text.strip():
            new[1].set(_PRESERVE, "preserve")
    return new


def _set_word_language(properties: Element, *, east_asian: bool) -> None:
    for old in properties.findall(f"{_W}lang"):
        properties.remove(old)
    if not east_asian:
        etree.SubElement(properties, f"{_W}lang", {f"{_W}val": LATIN_TAG})
        return
    fonts = properties.find(f"{_W}rFonts")
    if fonts is None:
        fonts = etree.Element(f"{_W}rFonts")
        properties.insert(0, fonts)
    fonts.set(f"{_W}hint", "eastAsia")  # else Word sets curved quotation marks in the Latin font
    etree.SubElement(properties, f"{_W}lang", {f"{_W}eastAsia": EAST_ASIAN_TAG})


def mark_drawing_runs(root: Element) -> None:
    """Split the runs of DrawingML below an element by script, and mark their languages.

    Slides, their notes and Excel's charts hold their text so.
    """
    for run in list(root.iter(f"{_A}r")):
        for text, east_asian in split_by_script(run.findtext(f"{_A}t") or ""):
            new = deepcopy(run)
            new.tail = None
            for holder in new.findall(f"{_A}t"):
                holder.text = text
            properties = new.find(f"{_A}rPr")
            if properties is None:
                properties = etree.Element(f"{_A}rPr")
                new.insert(0, properties)
            tags = (EAST_ASIAN_TAG, LATIN_TAG) if east_asian else (LATIN_TAG, EAST_ASIAN_TAG)
            properties.set("lang", tags[0])
            properties.set("altLang", tags[1])
            run.addprevious(new)
        remove(run)
    for end in root.iter(f"{_A}endParaRPr"):
        end.set("lang", LATIN_TAG)
