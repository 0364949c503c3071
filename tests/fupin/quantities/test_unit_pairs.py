"""Every pair of units under every operation, held against rules written out here by hand.

Nothing here asks the library how units convert: each unit is a scale and a product of kinds, and
what percents, percentage points and plain numbers do with each other stands in a table.
"""

from __future__ import annotations

import operator
import re
from fractions import Fraction

import pytest

from fupin.errors import FupinError, UnitError
from fupin.quantities.operations import difference, ratio, share, total
from fupin.quantities.ordering import compare
from fupin.quantities.quantity import exact
from fupin.quantities.ranking import rank

LEFT, RIGHT = Fraction(400), Fraction(8)
REFUSED = "refused"

# A simple unit: its size in the first unit of its kind, and that kind.
MU, HUNDREDTH = Fraction(2000, 3), Fraction(1, 100)
SIMPLE = {
    "percent": (HUNDREDTH, None), "percent_point": (HUNDREDTH, None),
    "yuan": (1, "yuan"), "us_dollar": (1, "us_dollar"),
    "person": (1, "person"), "person_time": (1, "person_time"), "household": (1, "household"),
    "month": (1, "month"), "year": (12, "month"), "hour": (1, "hour"), "day": (24, "hour"),
    "square_metre": (1, "area"), "mu": (MU, "area"), "square_kilometre": (10**6, "area"),
}  # fmt: skip

PLAIN, PERCENT, POINT = "dimensionless", "percent", "percent_point"
UNITS = {
    PLAIN: (1, {}),
    PERCENT: (HUNDREDTH, {}),
    POINT: (HUNDREDTH, {}),
    "yuan": (1, {"yuan": 1}),
    "us_dollar": (1, {"us_dollar": 1}),
    "person": (1, {"person": 1}),
    "person_time": (1, {"person_time": 1}),
    "household": (1, {"household": 1}),
    "month": (1, {"month": 1}),
    "year": (12, {"month": 1}),
    "hour": (1, {"hour": 1}),
    "day": (24, {"hour": 1}),
    "square_metre": (1, {"area": 1}),
    "mu": (MU, {"area": 1}),
    "square_kilometre": (10**6, {"area": 1}),
    "1/month": (1, {"month": -1}),
    "1/year": (Fraction(1, 12), {"month": -1}),
    "yuan/household": (1, {"yuan": 1, "household": -1}),
    "yuan/month": (1, {"yuan": 1, "month": -1}),
    "yuan/year": (Fraction(1, 12), {"yuan": 1, "month": -1}),
    "yuan/person/month": (1, {"yuan": 1, "person": -1, "month": -1}),
    "yuan/mu": (1 / MU, {"yuan": 1, "area": -1}),
    "person*month": (1, {"person": 1, "month": 1}),
    "month*month": (1, {"month": 2}),
    "square_metre/person": (1, {"area": 1, "person": -1}),
    "percent/year": (HUNDREDTH / 12, {"month": -1}),
    "percent/month": (HUNDREDTH, {"month": -1}),
    "percent_point/year": (HUNDREDTH / 12, {"month": -1}),
    "yuan/percent": (100, {"yuan": 1}),
    "percent*person": (HUNDREDTH, {"person": 1}),
}
# What stands in a unit beside its kinds. Units that differ in this are of different kinds.
MARKS = {unit: re.findall(r"percent\w*", unit) for unit in UNITS}

# 400 and 8 of plain numbers, percents and points with each other, each worked out on paper.
OF_HUNDREDTHS = {
    (PLAIN, PLAIN): {
        "share": (5000, PERCENT), "/": (50, PLAIN), "*": (3200, PLAIN),
        "total": (408, PLAIN), "difference": (392, PLAIN), "compare": "greater",
    },
    (PLAIN, PERCENT): {
        "share": (500_000, PERCENT), "/": (5000, PLAIN), "*": (3200, PERCENT),
        "total": REFUSED, "difference": REFUSED, "compare": REFUSED,
    },
    (PLAIN, POINT): {
        "share": REFUSED, "/": (5000, PLAIN), "*": (3200, POINT),
        "total": REFUSED, "difference": REFUSED, "compare": REFUSED,
    },
    (PERCENT, PLAIN): {
        "share": (50, PERCENT), "/": (50, PERCENT), "*": (3200, PERCENT),
        "total": REFUSED, "difference": REFUSED, "compare": REFUSED,
    },
    (PERCENT, PERCENT): {
        "share": (5000, PERCENT), "/": (50, PLAIN), "*": (32, PERCENT),
        "total": (408, PERCENT), "difference": (392, POINT), "compare": "greater",
    },
    (PERCENT, POINT): {
        "share": REFUSED, "/": (50, PLAIN), "*": (32, POINT),
        "total": (408, PERCENT), "difference": (392, PERCENT), "compare": REFUSED,
    },
    (POINT, PLAIN): {
        "share": REFUSED, "/": (50, POINT), "*": (3200, POINT),
        "total": REFUSED, "difference": REFUSED, "compare": REFUSED,
    },
    (POINT, PERCENT): {
        "share": REFUSED, "/": (50, PLAIN), "*": (32, POINT),
        "total": (408, PERCENT), "difference": REFUSED, "compare": REFUSED,
    },
    (POINT, POINT): {
        "share": (5000, PERCENT), "/": (50, PLAIN), "*": (32, POINT),
        "total": (408, POINT), "difference": (392, POINT), "compare": "greater",
    },
}  # fmt: skip

USES = {
    "share": share,
    "/": operator.truediv,
    "ratio": ratio,
    "*": operator.mul,
    "total": lambda a, b: total([a, b]),
    "+": operator.add,
    "difference": difference,
    "-": operator.sub,
    "compare": compare,
}
SAME_AS = {"ratio": "/", "+": "total", "-": "difference"}


def expected(use, left, right):
    """Return (value, unit), a word, or REFUSED; the unit of a quotient or product is None."""
    use = SAME_AS.get(use, use)
    if (left, right) in OF_HUNDREDTHS:
        return OF_HUNDREDTHS[left, right][use]
    (ours, our_kinds), (theirs, their_kinds) = UNITS[left], UNITS[right]
    if use in ("/", "*"):
        return None
    if our_kinds != their_kinds or MARKS[left] != MARKS[right]:
        return REFUSED
    if use == "share":
        return LEFT * ours / (RIGHT * theirs) * 100, PERCENT
    if use == "compare":
        return "greater" if LEFT * ours > RIGHT * theirs else "less"
    return LEFT + (1 if use == "total" else -1) * RIGHT * theirs / ours, left


def found(use, left, right):
    """Return what the library makes of it."""
    try:
        result = USES[use](exact(LEFT, left), exact(RIGHT, right))
    except UnitError:
        return REFUSED
    return result if isinstance(result, str) else (result.value, result.unit)


def read(unit):
    """Return a unit's scale, its kinds, and its simple units with their powers, by our own table."""
    powers = {}
    for sign, name in re.findall(r"(^|[*/])([a-z_]+)", unit.removeprefix("1")):
        if name != PLAIN:
            powers[name] = powers.get(name, 0) + (-1 if sign == "/" else 1)
    scale, kinds = Fraction(1), {}
    for name, power in powers.items():
        size, kind = SIMPLE[name]
        scale *= Fraction(size) ** power
        if kind:
            kinds[kind] = kinds.get(kind, 0) + power
    return scale, {kind: power for kind, power in kinds.items() if power}, powers


@pytest.mark.parametrize("unit", UNITS)
def test_the_two_tables_of_this_test_agree(unit):
    """A compound is what its simple units make of it, and the reader below reads it so."""
    assert read(unit)[:2] == UNITS[unit]


@pytest.mark.parametrize("left", UNITS)
@pytest.mark.parametrize("use", USES)
def test_every_pair_gives_the_value_and_unit_of_the_rules_or_is_refused(use, left):
    """Shares, sums, differences and comparisons; quotients of plain numbers and hundredths."""
    wrong = []
    for right in UNITS:
        rule = expected(use, left, right)
        if rule is not None and found(use, left, right) != rule:
            wrong.append((left, use, right, found(use, left, right), rule))
    assert wrong == []


@pytest.mark.parametrize("left", UNITS)
@pytest.mark.parametrize("use", ["/", "ratio", "*"])
def test_every_product_and_quotient_has_the_right_amount_of_the_right_kinds(use, left):
    """Whatever unit it is written in: value times scale, and kinds, are those of the two."""
    sign = 1 if use == "*" else -1
    ours, our_kinds = UNITS[left]
    for right, (theirs, their_kinds) in UNITS.items():
        value, unit = found(use, left, right)
        scale, kinds, powers = read(unit)
        assert value * scale == LEFT * ours * (RIGHT * theirs) ** sign, (left, right, unit)
        both = {k: our_kinds.get(k, 0) + sign * their_kinds.get(k, 0) for k in SIMPLE | {"area": 0}}
        assert kinds == {kind: power for kind, power in both.items() if power}, (left, right, unit)
        # Written one way only: a kind stands in one unit, once, on one side of the stroke.
        named = [SIMPLE[name][1] for name in powers]
        assert len(named) == len(set(named)), (left, right, unit)
        assert unit.count("*") + unit.count("/") + 1 == max(1, sum(map(abs, powers.values()))) + (
            unit.startswith("1/")
        ), (left, right, unit)


@pytest.mark.parametrize("unit", UNITS)
def test_a_plain_number_changes_no_unit(unit):
    """Twice or half of it is still in it, so that the two add up again."""
    amount = exact(LEFT, unit)
    assert [(q.value, q.unit) for q in (amount * 2, 2 * amount, amount / 2)] == [
        (800, unit),
        (800, unit),
        (200, unit),
    ]
    assert total([amount * 2, amount]).value == 1200


@pytest.mark.parametrize("left", UNITS)
def test_a_share_is_the_ratio_in_percent_and_equal_amounts_compare_equal(left):
    """Wherever there is a share, it is a hundred times the plain ratio; whatever the units."""
    for right in UNITS:
        part, whole = exact(LEFT, left), exact(RIGHT, right)
        if found("share", left, right) != REFUSED:
            quotient = part / whole
            as_ratio = quotient.value * read(quotient.unit)[0]
            assert share(part, whole).value == 100 * as_ratio
        if found("compare", left, right) != REFUSED:
            same = exact(LEFT * UNITS[left][0] / UNITS[right][0], right)
            assert compare(part, same) == compare(same, part) == "equal"


@pytest.mark.parametrize("left", UNITS)
def test_what_compares_ranks(left):
    """A ranking accepts what a comparison accepts, and puts the larger amount first."""
    for right in UNITS:
        items = [exact(LEFT, left), exact(RIGHT, right)]
        word = expected("compare", left, right)
        if word == REFUSED:
            with pytest.raises(UnitError):
                rank(items)
        else:
            assert rank(items)[0].quantity is items[word == "less"]


def test_a_ratio_is_no_bare_number():
    """A ratio of two amounts compares with percents, and has a share in them; it does not add."""
    half = exact(1, "yuan") / exact(2, "yuan")
    assert compare(half, exact(50, PERCENT)) == "equal"
    assert compare(exact(50, PERCENT), half) == "equal"
    assert [one.best for one in rank([half, exact(60, PERCENT)])] == [1, 2]
    found = share(exact(25, PERCENT), half)
    assert (found.value, found.unit) == (50, PERCENT)
    for wrong in (lambda: half + exact(50, PERCENT), lambda: compare(half, exact(50, POINT))):
        with pytest.raises(FupinError):
            wrong()


@pytest.mark.parametrize(
    ("left", "use", "right", "value", "unit"),
    [
        ("yuan", "/", "household", 50, "yuan/household"),
        ("yuan/household", "*", "household", 3200, "yuan"),
        ("yuan/month", "*", "year", 38_400, "yuan"),
        ("yuan/year", "/", "yuan/month", Fraction(25, 6), PLAIN),
        ("yuan", "/", "yuan/household", 50, "household"),
        ("yuan", "*", PERCENT, 32, "yuan"),
        (PERCENT, "*", "yuan", 32, "yuan"),
        ("yuan", "/", PERCENT, 5000, "yuan"),
        ("person*month", "/", "month", 50, "person"),
        ("person*month", "/", "year", Fraction(25, 6), "person"),
        ("mu", "/", "square_metre", Fraction(100_000, 3), PLAIN),
        ("square_metre", "/", "person", 50, "square_metre/person"),
        (PLAIN, "/", "month", 50, "1/month"),
        (PERCENT, "/", "year", Fraction(1, 2), "1/year"),
        ("percent/year", "*", "year", 32, PLAIN),
        ("person_time", "/", "person", 50, "person_time/person"),
    ],
)
def test_units_of_products_and_quotients_by_name(left, use, right, value, unit):
    """The unit that people expect is the one that is written."""
    assert found(use, left, right) == (value, unit)
