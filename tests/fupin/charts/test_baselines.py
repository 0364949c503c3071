"""Each form looks as it did when somebody last looked at it."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent


@pytest.fixture(scope="module")
def show():
    """Return the script that compares charts with their baselines."""
    spec = importlib.util.spec_from_file_location("differences", HERE / "show_differences.py")
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(HERE))
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(HERE))
    return module


def test_a_form_looks_as_it_did(form, made, show):
    """No pixel differs by more than a shade; `make differences` shows the ones that do."""
    stored = show.baseline(form)
    assert stored is not None, "python tests/fupin/charts/show_differences.py --accept"
    assert not show.differing(show.picture(made(form)), stored).any()


def test_there_is_no_baseline_too_many(show):
    """Every stored picture belongs to a form."""
    forms = {make.__name__ for make in show.gallery.FORMS}
    assert {path.stem for path in show.BASELINES.glob("*.png")} == forms


def test_a_difference_is_noticed(made, show):
    """A chart in another size, and one with one pixel changed, are told from the baseline."""
    stored = show.picture(made("steps"))
    changed = stored.copy()
    changed.putpixel((5, 5), (0, 0, 0))
    assert show.differing(changed, stored).sum() == 1
    assert show.differing(show.picture(made("steps", "column")), stored).all()


def test_differences_are_shown(tmp_path, monkeypatch, show, capsys):
    """The script writes a picture for each form that differs, and counts them."""
    monkeypatch.setattr(show, "BASELINES", tmp_path / "none")
    monkeypatch.setattr(show.gallery, "FORMS", show.gallery.FORMS[:1])
    assert show.main(tmp_path / "out", accept=False) == 1
    assert (tmp_path / "out" / "bars.png").exists()
    assert "has no baseline" in capsys.readouterr().out
    show.main(tmp_path / "out", accept=True)
    assert show.main(tmp_path / "out", accept=False) == 0
