"""The highest value of a quotient of polynomials on a box.

These are facts 2 to 4 of `fupin.quantities.bounds`.
"""

from __future__ import annotations

import heapq
import math
from copy import copy
from fractions import Fraction
from itertools import count

from fupin.quantities.intervals import Interval
from fupin.quantities.polynomials import Quotient, product

BOXES, CURVED_BOXES = 4096, 512
TOLERANCE = Fraction(1, 10**4)

Box = tuple[Interval, ...]


class Maximum:
    """Find the highest value of a quotient on a box, by monotonicity, then by branch and bound."""

    def __init__(self, quotient: Quotient) -> None:
        self.above, self.factors = quotient.above, quotient.below
        self.below = product(quotient.below)
        names = {i for p in (self.above, self.below) for m in p.terms for i in range(len(m))}
        # The derivative is this over the squared denominator, so its sign is this one's.
        self.rises = {
            i: self.above.slope(i) * self.below - self.above * self.below.slope(i) for i in names
        }
        self.curved = {i for i in names if max(self.above.degree(i), self.below.degree(i)) > 1}

    def mirrored(self) -> Maximum:
        """Return the search for the negative of the quotient, whose highest is our lowest."""
        other = copy(self)
        other.above = self.above.scaled(-1)
        other.rises = {i: rise.scaled(-1) for i, rise in self.rises.items()}
        return other

    def highest(self, box: Box) -> Fraction:
        """Return the highest value on a box, or a bound hardly above it (see `TOLERANCE`)."""
        box = self._settled(box)
        best = worst = self._at(box)
        order = count()
        queue = [(-self._bound(box), next(order), box)] if self._free(box) else []
        for _ in range(CURVED_BOXES if self.curved else BOXES):
            if not queue or -queue[0][0] <= best:
                return best
            bound, _, box = heapq.heappop(queue)
            curved = self.curved & set(self._free(box))
            if curved and -bound - best <= TOLERANCE * (best - worst):
                return -bound
            for part in map(self._settled, self._parts(box, curved)):
                value = self._at(part)
                best, worst = max(best, value), min(worst, value)
                if self._free(part):
                    heapq.heappush(queue, (-self._bound(part), next(order), part))
        return max(best, -queue[0][0]) if queue else best

    def _free(self, box: Box) -> list[int]:
        return [i for i in self.rises if box[i].width]

    def _settled(self, box: Box) -> Box:
        """Move every variable that only rises or only falls to its better end."""
        moved = True
        while moved:
            moved = False
            for i in self._free(box):
                rise = self.rises[i].on(box)
                if rise.low >= 0 or rise.high <= 0:
                    end = box[i].high if rise.low >= 0 else box[i].low
                    box, moved = (*box[:i], Interval(end), *box[i + 1 :]), True
        return box

    def _parts(self, box: Box, curved: set[int]) -> list[Box]:
        """Split off the two ends of a Möbius variable, else two halves, where it matters most."""
        free = self._free(box)
        straight = [i for i in free if i not in curved]
        i = max(straight or free, key=lambda i: abs(self.rises[i].on(box)) * box[i].width)
        low, middle, high = box[i].low, box[i].middle, box[i].high
        halves = [(low, low), (high, high)] if straight else [(low, middle), (middle, high)]
        return [(*box[:i], Interval(*half), *box[i + 1 :]) for half in halves]

    def _at(self, box: Box) -> Fraction:
        middle = [side.middle for side in box]
        return self.above.at(middle) / self.below.at(middle)

    def _bound(self, box: Box) -> Fraction | float:
        """Return a value that the quotient does not exceed on the box."""
        below = Interval(Fraction(1))
        for factor, power in self.factors.items():
            below *= factor.on(box) ** power
        if 0 in below:
            return math.inf
        mean_value = Interval(self._at(box))
        for i in self._free(box):
            offset = Interval(box[i].low - box[i].middle, box[i].high - box[i].middle)
            mean_value += self.rises[i].on(box) / below**2 * offset
        return min((self.above.on(box) / below).high, mean_value.high)
