"""The house style holds inside a block and changes nothing outside it."""

from __future__ import annotations

import subprocess
import sys

import matplotlib

from fupin import style


def test_importing_changes_no_setting():
    """Importing the style leaves every matplotlib setting as it was, and imports no font package."""
    code = (
        "import sys, matplotlib; before = dict(matplotlib.rcParams.copy());"
        "import fupin.style;"
        "assert before == dict(matplotlib.rcParams.copy());"
        "assert 'zhplot' not in sys.modules and 'matplotlib.pyplot' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


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


def test_settings_follow_the_size():
    """Figure and letters are as large as the purpose asks; a chart that grows gets a height."""
    for name, size in style.SIZES.items():
        settings = style.rc(name)
        assert settings["figure.figsize"][0] == size.width / 72
        assert settings["figure.figsize"][1] == (size.height or size.width * 0.62) / 72
        assert settings["font.size"] == size.label
    assert set(style.rc()) <= set(matplotlib.rcParams)


def test_the_renderer_names_what_decides_the_pixels():
    """Matplotlib's own version and FreeType's."""
    found = style.renderer()
    assert found["matplotlib"] == matplotlib.__version__
    assert found["freetype"] == matplotlib.ft2font.__freetype_version__
    assert len(found["platform"].split()) == 2
