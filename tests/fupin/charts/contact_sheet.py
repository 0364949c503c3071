"""Put every form on one picture a language, to look at: ``python tests/fupin/charts/contact_sheet.py``.

Writes each chart, and ``contact-sheet-en.png`` and ``contact-sheet-zh.png``, into the folder named
as the argument, ``build/charts`` if there is none.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

import gallery  # this script's own folder is where Python looks first
from PIL import Image

COLUMNS, GAP = 3, 24


def sheet(pictures: list[bytes]) -> Image.Image:
    """Return the pictures in columns, each under the shortest so far."""
    images = [Image.open(io.BytesIO(each)).convert("RGB") for each in pictures]
    width = max(image.width for image in images) + GAP
    bottoms = [GAP] * COLUMNS
    places = []
    for image in images:
        column = bottoms.index(min(bottoms))
        places.append((GAP + column * width, bottoms[column]))
        bottoms[column] += image.height + GAP
    out = Image.new("RGB", (GAP + COLUMNS * width, max(bottoms)), "#d8d8d8")
    for image, place in zip(images, places, strict=True):
        out.paste(image, place)
    return out


def main(folder: Path, size: str = "page") -> None:
    """Write every chart and the two sheets into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    charts = [make(size=size) for make in gallery.FORMS]
    for lang in ("en", "zh"):
        pictures = [chart.png(lang) for chart in charts]
        for chart, picture in zip(charts, pictures, strict=True):
            (folder / f"{chart.form}-{size}-{lang}.png").write_bytes(picture)
        sheet(pictures).save(folder / f"contact-sheet-{size}-{lang}.png")


if __name__ == "__main__":
    where = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("build/charts")
    main(where, *sys.argv[2:3])
