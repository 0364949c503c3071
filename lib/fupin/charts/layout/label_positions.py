"""Positions for labels that must not touch: along a line, and in tiers beside it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import NamedTuple


def spread(wanted: Sequence[float], sizes: Sequence[float], low: float, high: float) -> list[float]:
    """Move labels apart along a line, as little as need be.

    Parameters
    ----------
    wanted : sequence of float
        The middles that the labels would have if they were alone, in rising order.
    sizes : sequence of float
        How much room each takes around its middle.
    low, high : float
        The ends of the line. Where the sizes do not fit between, they run over the high end.

    Returns
    -------
    list of float
        Middles in the same order, no two closer than half the sum of their sizes. Groups of
        touching neighbours stand where the sum of squared moves is least (pool adjacent violators).
    """
    starts: list[float] = []
    blocks: list[tuple[float, int]] = []
    offset = 0.0
    for want, size in zip(wanted, sizes, strict=True):
        starts.append(offset + size / 2)
        blocks.append((want - starts[-1], 1))
        offset += size
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            place, count = blocks.pop()
            before, others = blocks.pop()
            together = others + count
            blocks.append(((before * others + place * count) / together, together))
    latest = max(low, high - offset)
    shifts = [min(max(place, low), latest) for place, count in blocks for _ in range(count)]
    return [shift + start for shift, start in zip(shifts, starts, strict=True)]


class Label(NamedTuple):
    """A label at the end of a leader line.

    Attributes
    ----------
    anchor : float
        Where its leader line meets the axis.
    width : float
        Of the label; both in the same unit.
    """

    anchor: float
    width: float


class LabelPlace(NamedTuple):
    """Where a label stands.

    Attributes
    ----------
    leftward : bool
        Whether it ends at its leader line instead of beginning there.
    tier : int
        How far from the axis it stands: 0 is the tier next to it.
    """

    leftward: bool
    tier: int


def place_labels(labels: Sequence[Label], room: float, gap: float) -> list[LabelPlace] | None:
    """Place labels so that none meets another, or another's leader line.

    Every label runs to the right or to the left of its leader line and stays between 0 and `room`.
    All combinations are tried; the one with the fewest tiers wins, then the one with the lowest
    tiers in all, then the one with most labels to the right.

    Parameters
    ----------
    labels : sequence of Label
    room : float
        Length of the axis.
    gap : float
        Least distance between two labels of a tier, and between a label and a leader line.

    Returns
    -------
    list of LabelPlace or None
        In the order of the labels; None if there is no way to place them all.
    """
    best = None
    for sides in product((0, 1), repeat=len(labels)):
        lefts = [each.anchor - each.width * side for each, side in zip(labels, sides, strict=True)]
        ends = zip(labels, lefts, strict=True)
        if any(left < -0.01 or left + each.width > room + 0.01 for each, left in ends):
            continue
        tiers = _tiers(labels, lefts, gap)
        if tiers is None:
            continue
        cost = max(tiers, default=0), sum(tiers), sum(sides)
        if best is None or cost < best[0]:
            best = (
                cost,
                [LabelPlace(bool(side), tier) for side, tier in zip(sides, tiers, strict=True)],
            )
    return best and best[1]


def _tiers(labels: Sequence[Label], lefts: Sequence[float], gap: float) -> list[int] | None:
    """Give each label the lowest tier that its neighbours and their leader lines allow."""
    count = len(labels)
    covers = [
        [
            lefts[over] - gap < labels[under].anchor < lefts[over] + labels[over].width + gap
            for under in range(count)
        ]
        for over in range(count)
    ]
    tiers: dict[int, int] = {}
    for _ in range(count):
        # A leader line ends at its label, so a label that covers the line must stand beyond it.
        ready = [
            one
            for one in range(count)
            if one not in tiers
            and all(o in tiers for o in range(count) if o != one and covers[one][o])
        ]
        if not ready:
            return None
        one = ready[0]
        above = [tiers[o] + 1 for o in range(count) if o != one and covers[one][o]]
        beside = {
            tier
            for o, tier in tiers.items()
            if lefts[one] - gap < lefts[o] + labels[o].width
            and lefts[o] - gap < lefts[one] + labels[one].width
        }
        tier = max(above, default=0)
        while tier in beside:
            tier += 1
        tiers[one] = tier
    return [tiers[one] for one in range(count)]
