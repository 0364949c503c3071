"""Archives say nothing of the time or the system."""

from __future__ import annotations

import io
import zipfile
from datetime import date

from fupin.files.zip_archives import reproducible_zip


def test_an_archive_says_nothing_of_the_hour_or_the_system():
    """Two archives of the same members, made at other times on other systems, become one."""
    made = []
    for year, system in ((1999, 0), (2024, 3)):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            member = zipfile.ZipInfo("a.xml", (year, 5, 6, 7, 8, 10))
            member.create_system, member.external_attr = system, year
            archive.writestr(member, b"<a/>" * 50)
        made.append(reproducible_zip(out.getvalue(), date(2021, 1, 2)))
    assert made[0] == made[1]
    with zipfile.ZipFile(io.BytesIO(made[0])) as archive:
        assert archive.infolist()[0].date_time == (2021, 1, 2, 0, 0, 0)
        assert archive.read("a.xml") == b"<a/>" * 50


def test_members_are_edited_by_name_and_pictures_not_compressed_again():
    """Order and names stay; the edit sees each member once."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("b.xml", b"<b/>" * 50)
        archive.writestr("a.png", b"picture" * 50)
    changed = reproducible_zip(
        out.getvalue(), date(2021, 1, 2), lambda name, content: name.encode() + content
    )
    with zipfile.ZipFile(io.BytesIO(changed)) as archive:
        assert archive.namelist() == ["b.xml", "a.png"]
        assert archive.read("b.xml") == b"b.xml" + b"<b/>" * 50
        kinds = [member.compress_type for member in archive.infolist()]
    assert kinds == [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED]
