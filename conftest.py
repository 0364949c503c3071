"""What all tests share: nbval that compares pictures too, and says when it cannot."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fupin import style

ROOT = Path(__file__).resolve().parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("[0-9]*.ipynb"))


def wrote_it(notebook: Path) -> bool:
    """Tell whether this platform and matplotlib are those that drew a notebook's charts."""
    metadata = json.loads(notebook.read_text(encoding="utf-8"))["metadata"]
    return metadata.get("fupin", {}).get("drawn_with") == style.renderer()


def pytest_collectstart(collector: pytest.Collector) -> None:
    """Let nbval compare pictures where the same platform drew them; keep texts out of kernels."""
    if type(collector).__name__ != "IPyNbFile":
        return
    if wrote_it(Path(collector.path)):
        collector.skip_compare = tuple(
            kind for kind in collector.skip_compare if kind != "image/png"
        )
    start = collector.setup

    def without_texts() -> None:
        # Notebooks are stored as they run without the source texts, which are not ours to publish.
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("FUPIN_SOURCES", "")
            start()

    collector.setup = without_texts


def pytest_report_header() -> str:
    """Say whether charts are compared pixel by pixel or by their text form alone."""
    here = ", ".join(style.renderer().values())
    elsewhere = [path.name for path in NOTEBOOKS if not wrote_it(path)]
    if not elsewhere:
        return f"charts in notebooks: compared pixel by pixel ({here}) and by their text form"
    return (
        f"charts in notebooks: compared by their text form ALONE in {', '.join(elsewhere)}, "
        f"drawn elsewhere than {here}"
    )
