"""The palette can be seen: contrast, colour-vision deficiencies, grey.

Contrast is WCAG 2.2's ratio of relative luminances. Colour-vision deficiencies are simulated with
the matrices of Machado, Oliveira and Fernandes (2009) at full severity, in linear sRGB. Distances
are CIE 1976 Lab (D65); about 2.3 is just noticeable, and we ask for five times that.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from fupin import style

MACHADO = {
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
WHITE = np.array([0.95047, 1.0, 1.08883])
TEXT = {"INK": style.INK, "QUIET": style.QUIET}
MARKS = dict(zip(["TEAL", "NAVY", "OCHRE", "RED", "PLUM"], style.PALETTE, strict=True))
LEAST_APART = 5 * 2.3
LEAST_APART_IN_GREY = 8


def linear(colour: str) -> np.ndarray:
    """Linear sRGB of a hex colour."""
    channels = np.array([int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)])
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def lab(light: np.ndarray) -> np.ndarray:
    """CIE 1976 Lab of linear sRGB."""
    ratio = XYZ @ np.clip(light, 0, 1) / WHITE
    root = np.where(ratio > 216 / 24389, np.cbrt(ratio), (24389 / 27 * ratio + 16) / 116)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])


def seen(colour: str, eye: str) -> np.ndarray:
    """What an eye, or a grey copier, makes of a colour, in Lab."""
    light = linear(colour)
    if eye == "grey":
        return lab(np.repeat(XYZ[1] @ light, 3))
    return lab(np.array(MACHADO[eye]) @ light) if eye in MACHADO else lab(light)


def contrast(colour: str, ground: str) -> float:
    """WCAG contrast ratio."""
    darker, lighter = sorted(XYZ[1] @ linear(each) for each in (colour, ground))
    return (lighter + 0.05) / (darker + 0.05)


def closest(colours: dict[str, str], eye: str) -> tuple[float, str, str]:
    """Smallest distance between two of the colours, and which two."""
    return min(
        (float(np.linalg.norm(seen(a, eye) - seen(b, eye))), one, other)
        for (one, a), (other, b) in combinations(colours.items(), 2)
    )


@pytest.mark.parametrize("name", TEXT)
def test_text_stands_out_from_the_ground(name):
    """Text has a contrast of 4.5 to 1 or more."""
    assert contrast(TEXT[name], style.GROUND) >= 4.5


@pytest.mark.parametrize("name", [*MARKS, "MUTED"])
def test_marks_stand_out_from_the_ground(name):
    """Marks have a contrast of 3 to 1 or more."""
    assert contrast(MARKS.get(name, style.MUTED), style.GROUND) >= 3


@pytest.mark.parametrize("eye", ["usual", *MACHADO])
def test_marks_are_told_apart_by_every_eye(eye):
    """No two colours of the palette come closer than five just noticeable differences."""
    assert closest(MARKS, eye)[0] >= LEAST_APART


def test_marks_are_told_apart_in_grey():
    """A grey copy keeps eight steps of lightness between any two colours of the palette."""
    assert closest(MARKS, "grey")[0] >= LEAST_APART_IN_GREY


def test_contrast_agrees_with_published_values():
    """Black on white is 21 to 1, and #767676 is the lightest grey that passes 4.5 to 1."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def figures() -> str:
    """Return the palette's figures as a table, for people."""
    lines = ["colour    hex      contrast  L*"]
    for name, colour in {**TEXT, **MARKS, "MUTED": style.MUTED}.items():
        ratio, lightness = contrast(colour, style.GROUND), seen(colour, "usual")[0]
        lines.append(f"{name:<9} {colour}  {ratio:>7.2f}  {lightness:>4.1f}")
    lines += ["", "eye           closest two    distance"]
    for eye in ("usual", *MACHADO, "grey"):
        distance, one, other = closest(MARKS, eye)
        lines.append(f"{eye:<13} {one + ' ' + other:<13} {distance:>9.1f}")
    return "\n".join(lines)


if __name__ == "__main__":
    print(figures())  # noqa: T201  asked for by running this file
