"""Compare each form with its baseline picture: ``make differences``.

Writes for each form that differs a picture with baseline, chart and difference side by side into
``build/charts/differences``, and says how many pixels differ. Run as a script with ``--accept``, it
makes the charts the new baselines; look at them first.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

import gallery  # this script's own folder is where Python looks first
import numpy as np
from PIL import Image

BASELINES = Path(__file__).resolve().parent / "baseline"
DPI = 72
FAINT = 48  # another FreeType may shade the edge of a letter by so much, of 255


def picture(chart) -> Image.Image:
    """Return a chart in English and, under it, in Chinese."""
    both = [
        Image.open(io.BytesIO(chart.png(lang, dpi=DPI))).convert("RGB") for lang in ("en", "zh")
    ]
    size = max(each.width for each in both), sum(each.height for each in both)
    out = Image.new("RGB", size, "white")
    out.paste(both[0], (0, 0))
    out.paste(both[1], (0, both[0].height))
    return out


def baseline(form: str) -> Image.Image | None:
    """Return the stored picture of a form, None if there is none."""
    path = BASELINES / f"{form}.png"
    return Image.open(path).convert("RGB") if path.exists() else None


def differing(one: Image.Image, other: Image.Image) -> np.ndarray:
    """Return where two pictures differ by more than a faint shade; all over if in size."""
    if one.size != other.size:
        return np.ones((one.height, one.width), dtype=bool)
    first, second = (np.asarray(each, dtype=int) for each in (one, other))
    return np.abs(first - second).max(axis=2) > FAINT


def side_by_side(stored: Image.Image, drawn: Image.Image) -> Image.Image:
    """Return baseline, chart, and the chart in grey with what differs in red."""
    marked = np.asarray(drawn.convert("L").convert("RGB")).copy() // 2 + 127
    marked[differing(drawn, stored)] = (200, 0, 0)
    pictures = [stored, drawn, Image.fromarray(marked)]
    out = Image.new(
        "RGB", (sum(p.width + 10 for p in pictures), max(p.height for p in pictures)), "grey"
    )
    left = 0
    for each in pictures:
        out.paste(each, (left, 0))
        left += each.width + 10
    return out


def main(folder: Path, *, accept: bool) -> int:
    """Compare, or accept; return how many of the forms differ."""
    different = 0
    for make in gallery.FORMS:
        chart = make()
        drawn, stored = picture(chart), baseline(chart.form)
        if accept:
            BASELINES.mkdir(exist_ok=True)
            drawn.save(BASELINES / f"{chart.form}.png", optimize=True)
            continue
        count = int(differing(drawn, stored).sum()) if stored else -1
        if count:
            different += 1
            folder.mkdir(parents=True, exist_ok=True)
            side_by_side(stored or drawn, drawn).save(folder / f"{chart.form}.png")
        said = "has no baseline" if stored is None else f"{count} pixels differ"
        sys.stdout.write(f"{chart.form:<11} {said}\n")
    return different


if __name__ == "__main__":
    where = Path("build/charts/differences")
    found = main(where, accept="--accept" in sys.argv)
    if found:
        sys.exit(f"{found} of the forms differ; see {where}")
