"""What all tests share: nbval that compares pictures too, and says when it cannot."""

from __future__ import annotations

import json
import platform
from pathlib import Path

import matplotlib
import matplotlib.ft2font

ROOT = Path(__file__).resolve().parent.parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("[0-9]*.ipynb"))


def drawn_with() -> dict[str, str]:
    """Return what decides the pixels of a chart: platform, matplotlib and FreeType."""
    return {
        "platform": f"{platform.system()} {platform.machine()}",
        "matplotlib": matplotlib.__version__,
        "freetype": matplotlib.ft2font.__freetype_version__,
    }


def wrote_it(notebook: Path) -> bool:
    """Tell whether this platform and matplotlib are those that drew a notebook's charts."""
    metadata = json.loads(notebook.read_text(encoding="utf-8"))["metadata"]
    return metadata.get("drawn_with") == drawn_with()


def pytest_collectstart(collector) -> None:
    """Let nbval compare pictures where the same platform drew them; it skips them otherwise."""
    if type(collector).__name__ == "IPyNbFile" and wrote_it(Path(collector.path)):
        collector.skip_compare = tuple(kind for kind in collector.skip_compare if kind != "image/png")


def pytest_report_header(config) -> str:
    """Say whether charts are compared pixel by pixel or by their text form alone."""
    here = ", ".join(drawn_with().values())
    elsewhere = [path.name for path in NOTEBOOKS if not wrote_it(path)]
    if not elsewhere:
        return f"charts in notebooks: compared pixel by pixel ({here}) and by their text form"
    return f"charts in notebooks: compared by their text form ALONE in {', '.join(elsewhere)}, drawn elsewhere than {here}"


def pytest_configure(config) -> None:
    """Register the mark of tests that a mutant of the data must not need to be caught."""
    config.addinivalue_line("markers", "checksum: holds a table against its recorded SHA-256")
