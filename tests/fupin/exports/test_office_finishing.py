"""The last changes to an office file reach each part that they are meant for."""

from __future__ import annotations

import io
import zipfile
from datetime import date

from fupin.exports.office_finishing import finish_package

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def packed(**members: str) -> bytes:
    """Return a zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:fontScheme>'
    '<a:minorFont><a:latin typeface="Calibri"/><a:font script="Jpan" typeface="X"/></a:minorFont>'
    "</a:fontScheme></a:theme>"
)
CORE = '<c:coreProperties xmlns:c="urn:c" xmlns:dc="http://purl.org/dc/elements/1.1/">{}</c:coreProperties>'


def test_every_theme_is_changed_and_other_parts_are_not(parts, xml):
    """The theme of the notes too; a picture keeps its bytes."""
    members = {
        "ppt/theme/theme1.xml": THEME,
        "ppt/theme/theme2.xml": THEME,
        "ppt/media/a.png": "\0",
    }
    inside = parts(finish_package(packed(**members), date(2021, 1, 2), "zh-CN"))
    assert list(inside) == list(members)
    for name in list(members)[:2]:
        assert [each.get("typeface") for each in xml(inside[name]).iter() if each.get("typeface")] == [
            "Arial", "Microsoft YaHei", "Arial",
        ]  # fmt: skip
    assert inside["ppt/media/a.png"] == b"\0"


def test_the_language_is_stated_once(parts, xml):
    """Added where it is missing, replaced where it stands."""
    for before in ("", "<dc:language>xx</dc:language>"):
        archive = packed(**{"docProps/core.xml": CORE.format(before)})
        root = xml(parts(finish_package(archive, date(2021, 1, 2), "zh-CN"))["docProps/core.xml"])
        assert [each.text for each in root] == ["zh-CN"]
