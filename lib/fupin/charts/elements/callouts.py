"""Callouts: labels joined to an axis by leader lines, in tiers on one side of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from fupin import style
from fupin.bilingual import Bilingual
from fupin.charts.checks import refuse
from fupin.charts.layout import line_breaks
from fupin.charts.layout.canvas import Sheet, block_height, widest
from fupin.charts.layout.label_positions import Label, LabelPlace, place_labels
from fupin.charts.marks import Mark
from fupin.charts.words import messages

_BESIDE = 0.45  # from a leader line to its label, in font sizes
_CLEAR = 0.3  # from the foot of a tier to its labels, in font sizes
_WIDTHS = (0.46, 0.36, 0.28, 0.22)  # of a label, in widths of the panel, tried in this order


class Callouts(NamedTuple):
    """The labels on one side of an axis, measured.

    Attributes
    ----------
    blocks : list of list of str
        The lines of each label, the value first.
    places : list of LabelPlace
        Side of the leader line, and tier, of each label.
    tiers : list of float
        Height of each tier in points, the one next to the axis first.
    """

    blocks: list[list[str]]
    places: list[LabelPlace]
    tiers: list[float]

    @property
    def height(self) -> float:
        """All tiers together, in points."""
        return sum(self.tiers)

    def distance(self, tier: int) -> float:
        """Return how far from the innermost tier's near edge a tier begins, in points."""
        return sum(self.tiers[:tier])

    def write(self, sheet: Sheet, anchors: Sequence[float], start: float, way: int) -> None:
        """Write the labels with their leader lines.

        Parameters
        ----------
        sheet : Sheet
        anchors : sequence of float
            Where the leader lines stand, in points from the left edge of the sheet.
        start : float
            The near edge of the innermost tier, in points from the top.
        way : {-1, 1}
            -1 for tiers above that edge, 1 for tiers below it.
        """
        em = sheet.of.label
        for x, block, place in zip(anchors, self.blocks, self.places, strict=True):
            near = start + way * self.distance(place.tier)
            far = near + way * (_CLEAR * em + block_height(block, em))
            sheet.rule(x, start, x, far, colour=style.MUTED, thick=sheet.of.line * 0.4)
            at, ha = (x - _BESIDE * em, "right") if place.leftward else (x + _BESIDE * em, "left")
            top = far if way < 0 else near + _CLEAR * em
            bottom = sheet.lines(at, top, block[:1], em, ha=ha)
            sheet.lines(at, bottom, block[1:], em, colour=style.QUIET, ha=ha)


def fit_callouts(
    blocks: list[list[str]], anchors: Sequence[float], width: float, em: float
) -> Callouts | None:
    """Place labels so that none meets another or the leader line of another.

    Parameters
    ----------
    blocks : list of list of str
        The lines of each label.
    anchors : sequence of float
        Where the leader lines stand, in points from the left edge of the panel.
    width : float
        Of the panel, in points.
    em : float
        The font size, in points.

    Returns
    -------
    Callouts or None
        None if there is no way to place them all.
    """
    if not blocks:
        return Callouts([], [], [])
    wanted = [
        Label(anchor, widest(block, em) + 0.5 * em)
        for anchor, block in zip(anchors, blocks, strict=True)
    ]
    places = place_labels(wanted, width, 0.4 * em)
    if places is None:
        return None
    heights = [block_height(block, em) for block in blocks]
    tiers = [
        max(tall for tall, place in zip(heights, places, strict=True) if place.tier == tier)
        + 0.7 * em
        for tier in range(1 + max(place.tier for place in places))
    ]
    return Callouts(blocks, places, tiers)


def callouts_of(
    anchored: Sequence[tuple[float, Mark]], lang: str, width: float, em: float, form: str
) -> Callouts:
    """Label marks with value and name, as wide as there is room for.

    Parameters
    ----------
    anchored : sequence of (float, Mark)
        Each with the place of its leader line, in points from the left edge of the panel.
    lang : {"en", "zh"}
    width, em : float
        Of the panel, and the font size; in points.
    form : str
        The chart form, for the error.

    Raises
    ------
    ChartError
        If the labels stand too close even where they are narrow.
    """
    anchors, marks = [x for x, _ in anchored], [mark for _, mark in anchored]
    for share in _WIDTHS:
        names = [line_breaks.wrap(m.name(lang), em, share * width, even=True) for m in marks]
        blocks = [[m.short(lang), *name] for m, name in zip(marks, names, strict=True)]
        found = fit_callouts(blocks, anchors, width, em)
        if found is not None:
            return found
    values = ", ".join(mark.short(lang) for mark in marks)
    raise refuse(
        form,
        messages.NO_ROOM,
        Bilingual(
            "{} stand too close on {:.0f} points: {}.", "{}个数字在{:.0f}点的宽度内过密：{}。"
        ).fill(len(marks), width, values),
        messages.USE_DOTS,
    )
