"""The style sets nothing on import, finds its font in its wheel, and refuses what it cannot draw."""

from __future__ import annotations

import subprocess
import sys

import matplotlib
import pytest
from matplotlib.figure import Figure

from fupin import style
from fupin.errors import MissingGlyphError, UnknownNameError


def test_importing_changes_no_setting():
    """Importing the style leaves every matplotlib setting as it was, and imports no font package."""
    code = (
        "import sys, matplotlib; before = dict(matplotlib.rcParams.copy());"
        "import fupin.style;"
        "assert before == dict(matplotlib.rcParams.copy());"
        "assert 'zhplot' not in sys.modules and 'matplotlib.pyplot' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_font_is_the_wheels_file():
    """The font comes out of the zhplot wheel, and the package itself stays unimported."""
    assert style.font_path().name == "NotoSansSC-Regular.ttf"
    assert style.font_path().parent.parent.name == "zhplot"
    assert style.face().family_name == style.FAMILY


def test_the_context_ignores_personal_settings_and_puts_them_back():
    """A sketchy personal style neither reaches a chart nor is lost by drawing one."""
    with matplotlib.rc_context({"path.sketch": (3, 100, 2), "font.size": 33}):
        with style.context("column"):
            assert matplotlib.rcParams["path.sketch"] is None
            assert matplotlib.rcParams["font.family"] == [style.FAMILY]
            assert matplotlib.rcParams["font.size"] == style.size("column").label
        assert matplotlib.rcParams["font.size"] == 33
        assert matplotlib.rcParams["path.sketch"] == (3, 100, 2)


def test_matplotlib_finds_our_file_by_family():
    """Inside the context a plain plot gets our very file, not a system's copy of the family."""
    from matplotlib.font_manager import FontProperties, findfont

    with style.context():
        assert findfont(FontProperties()) == str(style.font_path())


def test_a_missing_glyph_is_an_error_that_names_it():
    """The error names the character, its code point and the text."""
    with pytest.raises(MissingGlyphError, match=r"'\U0001f600' \(U\+1F600\)") as caught:
        style.check_glyphs("fine", "a \U0001f600 b")
    assert "'a \U0001f600 b'" in str(caught.value)


def test_every_character_of_gb2312_can_be_drawn():
    """The font holds all of GB 2312's hanzi and punctuation."""
    characters = {
        bytes([row, cell]).decode("gb2312", errors="ignore")
        for row in (*range(0xA1, 0xA4), *range(0xB0, 0xF8))
        for cell in range(0xA1, 0xFF)
    } - {"", "\u3000"}
    assert len(characters) > 6900
    style.check_glyphs("".join(sorted(characters)))


def test_a_figures_texts_are_checked_together():
    """A missing glyph is found in a figure made by anybody, line breaks aside."""
    figure = Figure()
    figure.text(0, 0, "两行\ntwo lines")
    style.check_figure(figure)
    figure.text(0, 0, "ཕྱི")
    with pytest.raises(MissingGlyphError, match="U\\+0F55"):
        style.check_figure(figure)


def test_an_unknown_size_lists_the_purposes():
    """The error lists the purposes that there are."""
    with pytest.raises(UnknownNameError, match="'column', 'page', 'slide'"):
        style.size("poster")


def test_a_missing_wheel_says_what_to_install(monkeypatch):
    """Without the wheel the error names it, and no system font steps in."""
    monkeypatch.setattr(style.typeface, "_WHEEL", "no-such-wheel")
    style.font_path.cache_clear()
    try:
        with pytest.raises(MissingGlyphError, match="pip install no-such-wheel"):
            style.font_path()
    finally:
        style.font_path.cache_clear()
