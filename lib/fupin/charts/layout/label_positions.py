"""Places for words that must not touch: along a line, and in tiers above it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import NamedTuple


def spread(wanted: Sequence[float], sizes: Sequence[float], low: float, high: float) -> list[float]:
    """Move middles apart as little as need be.

    Parameters
    ----------
    wanted : sequence of float
        Middles, in rising order.
    sizes : sequence of float
        How much room each takes around its middle.
    low, high : float
        The ends of the line. Where the sizes do not fit between, they run over the high end.

    Returns
    -------
    list of float
        Middles in the same order, no two closer than half the sum of their sizes. Blocks of
        touching neighbours stand where the sum of squared moves is least (pool adjacent violators).
    """
    starts, blocks = [], []
    offset = 0.0
    for want, size in zip(wanted, sizes, strict=True):
        starts.append(offset + size / 2)
        blocks.append([want - starts[-1], 1])
        offset += size
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            place, count = blocks.pop()
            before = blocks[-1]
            before[0] = (before[0] * before[1] + place * count) / (before[1] + count)
            before[1] += count
    latest = max(low, high - offset)
    shifts = [min(max(place, low), latest) for place, count in blocks for _ in range(count)]
    return [shift + start for shift, start in zip(shifts, starts, strict=True)]


class Label(NamedTuple):
    """A label on a pole: where its pole stands, and the label's width."""

    pole: float
    width: float


class LabelPlace(NamedTuple):
    """Where a flag's label hangs: left or right of its pole, and its tier, 0 next to the line."""

    leftward: bool
    tier: int


def place_labels(flags: Sequence[Label], room: float, gap: float) -> list[LabelPlace] | None:
    """Hang flags so that no label meets another label or another's pole.

    Every label runs to the right or to the left of its pole and stays between 0 and `room`. All
    combinations are tried; the one with the fewest tiers wins, then the one with most to the right.

    Returns
    -------
    list of LabelPlace or None
        None if there is no way.
    """
    best = None
    for sides in product((0, 1), repeat=len(flags)):
        lefts = [flag.pole - flag.width * side for flag, side in zip(flags, sides, strict=True)]
        ends = zip(flags, lefts, strict=True)
        if any(left < -0.01 or left + flag.width > room + 0.01 for flag, left in ends):
            continue
        tiers = _tiers(flags, lefts, gap)
        if tiers is None:
            continue
        cost = max(tiers), sum(tiers), sum(sides)
        if best is None or cost < best[0]:
            best = (
                cost,
                [LabelPlace(bool(side), tier) for side, tier in zip(sides, tiers, strict=True)],
            )
    return best and best[1]


def _tiers(flags: Sequence[Label], lefts: Sequence[float], gap: float) -> list[int] | None:
    """Give each label the lowest tier that its own pole and the others' allow."""
    count = len(flags)
    covers = [
        [
            lefts[over] - gap < flags[pole].pole < lefts[over] + flags[over].width + gap
            for pole in range(count)
        ]
        for over in range(count)
    ]
    tiers: list[int | None] = [None] * count
    for _ in range(count):
        # A label hangs above every pole that it covers, so those flags come first.
        ready = [
            one
            for one in range(count)
            if tiers[one] is None
            and all(tiers[o] is not None for o in range(count) if o != one and covers[one][o])
        ]
        if not ready:
            return None
        one = ready[0]
        above = [tiers[o] + 1 for o in range(count) if o != one and covers[one][o]]
        beside = {
            tiers[o]
            for o in range(count)
            if tiers[o] is not None
            and lefts[one] - gap < lefts[o] + flags[o].width
            and lefts[o] - gap < lefts[one] + flags[one].width
        }
        tier = max(above, default=0)
        while tier in beside:
            tier += 1
        tiers[one] = tier
    return tiers
