"""What a run is asked to make, from the words of the command line."""

from __future__ import annotations

import pytest

from fupin.errors import UnknownNameError
from fupin.exports import FORMATS
from fupin.report.request import request


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"only": ["alpha", "gamma"]}, "No notebook named 'gamma'"),
        ({"langs": ["fr"]}, "No language named 'fr'"),
        ({"forms": ["odt"]}, "No format named 'odt'"),
    ],
)
def test_what_we_do_not_make_is_refused_with_what_we_do(collection, asked, said):
    """A mistyped word is answered before anything runs."""
    with pytest.raises(UnknownNameError, match=said):
        request(**asked, notebooks=collection)


def test_nothing_asked_is_everything(collection):
    """All notebooks, both languages, all formats and pages; the combined files have their own names."""
    wanted = request(notebooks=collection)
    assert [path.stem for path in wanted.paths] == ["01-alpha", "02-beta", "03-broken", "04-gone"]
    assert (wanted.langs, wanted.forms) == (("en", "zh"), (*FORMATS, "html"))
    assert (wanted.whole, wanted.part) == (True, None)
    assert wanted.combined == ["docx", "pptx", "xlsx"]


def test_words_given_twice_count_once_and_in_our_order(collection):
    """The order and number of words change nothing."""
    wanted = request(
        ["beta", "alpha", "beta"], ["zh", "en", "zh"], ["csv", "svg", "csv"], notebooks=collection
    )
    assert [path.stem for path in wanted.paths] == ["01-alpha", "02-beta"]
    assert wanted.langs == ("en", "zh")
    assert wanted.drawn == tuple(form for form in FORMATS if form in ("csv", "svg"))
    assert wanted.part == "beta-alpha"
    assert not wanted.whole


@pytest.mark.parametrize(
    ("forms", "drawn"),
    [(["html"], ("svg",)), (["html", "docx"], ("svg", "docx")), (["docx"], ("docx",))],
)
def test_pages_need_charts_as_svg(collection, forms, drawn):
    """Also where another format is asked for beside them."""
    assert set(request(forms=forms, notebooks=collection).drawn) == set(drawn)


@pytest.mark.parametrize(
    ("stem", "part"),
    [
        ("02-beta", "beta"),
        ("03-report", "part-report"),
        ("04-slides", "part-slides"),
        ("05", "part-05"),
    ],
)
def test_a_part_never_takes_the_name_of_the_whole(tmp_path, stem, part):
    """A notebook called `report` would else replace the report of all notebooks by its own."""
    (tmp_path / f"{stem}.ipynb").write_text("")
    assert request([stem], notebooks=tmp_path).part == part
