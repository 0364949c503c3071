"""Files are dated by their newest source, and keep nothing of their template's."""

from __future__ import annotations

import io
import re
import zipfile

import pytest

from fupin.exports import office_properties, render
from fupin.exports.docx_template import new_document


@pytest.mark.parametrize("form", ["docx", "pptx", "xlsx"])
def test_office_files_are_dated_by_their_newest_source(rendered, form, parts):
    """Properties and archive give the day when the newest source came out, not today."""
    content = render(rendered, form)
    core = parts(content)["docProps/core.xml"].decode("utf-8")
    dates = re.findall(r">(\d{4}-\d\d-\d\d)T00:00:00Z<", core)
    assert set(dates) == {rendered.source_date.isoformat()}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        stamps = {member.date_time[:3] for member in archive.infolist()}
    assert stamps == {
        (rendered.source_date.year, rendered.source_date.month, rendered.source_date.day)
    }


def test_properties_are_filled_and_cut_to_what_office_takes(render_chart):
    """Title, subject, author and language; 255 letters at most; nothing left of the template."""
    document, rendered = new_document(), render_chart("placements", "zh")
    office_properties.set_properties(document, "t" * 300, "s", rendered)
    properties = document.core_properties
    assert (properties.title, properties.subject) == ("t" * 255, "s")
    assert (properties.author, properties.last_modified_by) == ("fupin", "fupin")
    assert (properties.language, properties.comments, properties.revision) == ("zh-CN", "", 1)
    assert properties.created.date() == properties.modified.date() == rendered.source_date


def test_related_parts_are_removed_by_the_kind_of_their_relation():
    """A preview picture goes; the document itself stays."""
    import docx

    package = docx.Document().part.package
    kinds = {each.reltype.rpartition("/")[2] for each in package.rels.values()}
    assert {"thumbnail", "officeDocument"} <= kinds
    office_properties.remove_related(package, "thumbnail")
    left = {each.reltype.rpartition("/")[2] for each in package.rels.values()}
    assert left == kinds - {"thumbnail"}
