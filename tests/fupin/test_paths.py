"""Where data and source texts are found, in a checkout and elsewhere."""

from __future__ import annotations

import pytest

from fupin import paths
from fupin.errors import FupinError


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """The library as a wheel leaves it: a package folder under site-packages."""
    here = tmp_path / "site-packages" / "fupin"
    here.mkdir(parents=True)
    monkeypatch.setattr(paths, "_HERE", here)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FUPIN_SOURCES", raising=False)
    return here


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """The library in a checkout: lib/ beside data/."""
    here = tmp_path / "main" / "lib" / "fupin"
    here.mkdir(parents=True)
    (tmp_path / "main" / "data").mkdir()
    monkeypatch.setattr(paths, "_HERE", here)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FUPIN_SOURCES", raising=False)
    return tmp_path / "main"


def test_a_checkout_reads_its_own_data(checkout):
    """What is edited in data/ is what the library reads."""
    assert paths.checkout() == checkout
    assert paths.data() == checkout / "data"


def test_a_wheel_reads_its_copy(installed):
    """Installed, the data lie inside the package."""
    (installed / "_data").mkdir()
    assert paths.checkout() is None
    assert paths.data() == installed / "_data"


def test_the_checkout_is_looked_for_from_the_working_folder_upwards(
    installed, tmp_path, monkeypatch
):
    """Installed elsewhere, the library still finds the checkout that somebody works in."""
    root = tmp_path / "clone"
    for folder in ("data", "notebooks", "lib/fupin"):
        (root / folder).mkdir(parents=True)
    (root / "data" / "datapackage.json").write_text("{}")
    monkeypatch.chdir(root / "lib" / "fupin")
    assert paths.checkout() == root
    (installed / "_data").mkdir()
    assert paths.data() == installed / "_data"


def test_missing_data_is_said(installed):
    """Not a traceback from a CSV reader."""
    with pytest.raises(FupinError, match="datasets are missing"):
        paths.data()


def test_source_texts_are_looked_for_in_order(checkout, tmp_path, monkeypatch):
    """Beside the checkout, then where the variable says, then where the argument says."""
    assert paths.sources() is None
    beside = checkout.parent / "shared" / "sources"
    beside.mkdir(parents=True)
    assert paths.sources() == beside
    for name in ("by-variable", "by-argument"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("FUPIN_SOURCES", str(tmp_path / "by-variable"))
    assert paths.sources() == tmp_path / "by-variable"
    assert paths.sources(tmp_path / "by-argument") == tmp_path / "by-argument"


def test_source_texts_can_be_done_without(checkout, monkeypatch):
    """False, or an empty variable, means none, whatever lies beside the checkout."""
    (checkout.parent / "shared" / "sources").mkdir(parents=True)
    assert paths.sources(folder=False) is None
    monkeypatch.setenv("FUPIN_SOURCES", "")
    assert paths.sources() is None


def test_a_folder_that_is_not_there_is_said(installed, monkeypatch):
    """By argument and by variable alike."""
    with pytest.raises(FupinError, match="'nowhere' is not a folder"):
        paths.sources("nowhere")
    monkeypatch.setenv("FUPIN_SOURCES", "nowhere")
    with pytest.raises(FupinError, match="'nowhere' is not a folder"):
        paths.sources()
