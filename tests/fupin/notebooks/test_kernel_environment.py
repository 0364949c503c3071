"""Nothing that a user has set for other work changes what a notebook shows."""

from __future__ import annotations

import pytest

from fupin.notebooks.kernel_environment import kernel_environment


@pytest.mark.parametrize(
    "name",
    [
        "FUPIN_BUILD", "JUPYTER_PATH", "IPYTHONDIR_2", "MPLSTYLE", "LC_NUMERIC", "PYTHONSTARTUP",
        "PYTHONWARNINGS", "PYTHONOPTIMIZE", "PYTHONDEVMODE", "PYTHONINSPECT", "NO_COLOR", "COLUMNS",
    ],
)  # fmt: skip
def test_settings_are_dropped(monkeypatch, tmp_path, name):
    """Asserts run, warnings are those of everybody, tables have our width."""
    monkeypatch.setenv(name, "1")
    assert name not in kernel_environment(tmp_path)


@pytest.mark.parametrize("name", ["PATH", "PYTHONPATH", "PYTHONNOUSERSITE", "HTTP_PROXY"])
def test_what_says_where_things_are_stays(monkeypatch, tmp_path, name):
    """Packages are found where the user's Python finds them."""
    monkeypatch.setenv(name, "somewhere")
    assert kernel_environment(tmp_path)[name] == "somewhere"


def test_ours_are_set_whatever_was_set(monkeypatch, tmp_path):
    """Language, locale, time zone, hash seed, drawing without a screen, IPython's folder."""
    for name in (
        "FUPIN_LANG",
        "FUPIN_SOURCES",
        "LANG",
        "LC_ALL",
        "TZ",
        "PYTHONHASHSEED",
        "MPLBACKEND",
    ):
        monkeypatch.setenv(name, "theirs")
    found = kernel_environment(tmp_path)
    assert found["IPYTHONDIR"] == str(tmp_path)
    assert "theirs" not in found.values()
    assert (found["FUPIN_LANG"], found["FUPIN_SOURCES"], found["TZ"]) == ("en", "", "UTC")
    assert (found["LC_ALL"], found["PYTHONHASHSEED"]) == ("C.UTF-8", "0")
