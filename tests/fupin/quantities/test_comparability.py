"""What may not be added, ranked or shared out, and how one says that it may."""

from __future__ import annotations

import pytest

from fupin.errors import ComparabilityError, UnitError
from fupin.quantities.comparability import guard
from fupin.quantities.operations import difference, share, total
from fupin.quantities.quantity import exact
from fupin.quantities.ranking import rank

DIFFERENT = {
    "Population": {"population": "registered_poor"},
    "Nature": {"nature": "stock"},
    "Status": {"status": "planned"},
    "Period": {"period": "2019"},
}


@pytest.mark.parametrize("trait", DIFFERENT)
@pytest.mark.parametrize(
    "use",
    [
        lambda a, b: a + b,
        lambda a, b: sum([a, b]),
        lambda a, b: a - b,
        lambda a, b: total([a, b]),
        difference,
        share,
        lambda a, b: rank([a, b]),
        lambda a, b: guard([a, b], "axis"),
    ],
)
def test_what_differs_in_kind_is_refused_everywhere(figure, fund, use, trait):
    """Each trait stops each use, and the message names both figures and the trait alone."""
    other = figure("51万元", measure="stake", **DIFFERENT[trait])
    with pytest.raises(ComparabilityError) as raised:
        use(fund, other)
    said = str(raised.value)
    assert "'Fund' and 'Stake'" in said
    assert "Fund (867.55万元, fund.ngari.2020)" in said
    assert f"Stake (51万元, stake.ngari.{other.observation.period})" in said
    assert [t for t in (*DIFFERENT, "Places", "Divisor") if f"\n{t}: " in said] == [trait]


def test_all_that_differs_is_said_at_once(figure, fund):
    """A reader mends the comparison once, not four times."""
    traits = {name: value for trait in DIFFERENT.values() for name, value in trait.items()}
    with pytest.raises(ComparabilityError) as raised:
        fund + figure("51万元", measure="stake", region="ritu", **traits)
    why = raised.value.why.splitlines()
    assert [line.split(":")[0] for line in why] == [*DIFFERENT, "Places"]
    assert raised.value.instead.endswith('total([a, b], because="…").')


def test_a_reason_never_overrides_units(figure, fund):
    """No reason turns households into yuan."""
    with pytest.raises(UnitError):
        total([fund, figure("319户", "household", "exact")], because="why not")


def test_regions_overlap_only_where_one_would_count_twice(figure, fund):
    """A county's money is in its prefecture's; two counties' are apart; difference is no sum."""
    ritu, geji = (figure("51万元", measure="fund", region=region) for region in ("ritu", "geji"))
    with pytest.raises(ComparabilityError, match=r"is of ngari; .* of ritu: these overlap"):
        fund + ritu
    with pytest.raises(ComparabilityError, match=r"is of ritu; .* of ngari: these overlap"):
        ritu + fund
    assert (ritu + geji).value == 1_020_000
    assert difference(fund, ritu).value == 8_165_500
    assert [one.best for one in rank([fund, ritu])] == [1, 2]


def test_a_group_of_regions_overlaps_each_of_its_members(figure):
    """A group stands for several paths at once."""
    places = tuple(("china", "tibet", "ngari", county) for county in ("ritu", "geji"))
    both = figure("867.55万元", measure="both", region="ritu-geji", places=places)
    with pytest.raises(ComparabilityError, match="these overlap"):
        both + figure("51万元", measure="one", region="geji")
    assert (both + figure("51万元", measure="one", region="gaize")).value == 9_185_500


def test_one_thing_is_not_counted_twice(figure, fund):
    """The same measure, region and period, even from another publisher, is the same thing."""
    rival = figure("870万元", measure="fund", document="yearbook", publisher="Bureau")
    with pytest.raises(ComparabilityError, match="count the same thing"):
        total([fund, figure("51万元", measure="stake"), rival])
    with pytest.raises(ComparabilityError, match="count the same thing"):
        fund + fund
    assert (fund - fund).value == 0


def test_nor_is_one_thing_counted_twice_inside_a_sum(figure, fund):
    """A total and one of its own terms overlap; a total and another measure do not."""
    stake, grant = figure("51万元", measure="stake"), figure("18万元", measure="grant")
    both = total([fund, stake])
    with pytest.raises(ComparabilityError, match="count the same thing"):
        total([both, grant, stake])
    assert total([both, grant]).value == both.value + 180_000


def test_a_part_lies_inside_its_whole(figure, fund):
    """A county has a share in its prefecture, not the other way round."""
    ritu = figure("51万元", measure="fund", region="ritu")
    assert share(ritu, fund).text() == "5.82 to 5.94 %"
    with pytest.raises(ComparabilityError, match="the part is not inside the whole"):
        share(fund, ritu)


def test_plain_numbers_go_with_everything(fund):
    """A constant counts nobody, nowhere, at no time."""
    assert (fund + exact(1000, "yuan")).value == 8_676_500
    assert share(exact(1000, "yuan"), fund).unit == "percent"


def test_scaling_changes_nothing_that_matters(figure, fund):
    """Half a fund and a twelfth of another still add."""
    other = figure("51万元", measure="stake")
    assert (fund / 2 + other * exact(3)).value == 4_337_750 + 1_530_000


def test_amounts_per_head_add_only_over_the_same_heads(figure, fund):
    """Over one divisor they add; over another they do not, though units agree."""
    stake = figure("51万元", measure="stake")
    heads = figure("5691名", "person", "exact", measure="heads")
    others = figure("1600人", "person", "exact", measure="others")
    assert (fund / heads + stake / heads).unit == "yuan/person"
    with pytest.raises(ComparabilityError, match=r"over heads\.ngari.*over others\.ngari"):
        fund / heads + stake / others
    with pytest.raises(ComparabilityError, match="Divisor"):
        difference(fund / heads, stake / others)


def test_amounts_per_head_rank_between_regions(figure):
    """Each county over its own heads: they do not add, but they rank and differ."""

    def income_per_head(region):
        money = figure("867.55万元", measure="fund", region=region)
        return money / figure("5691名", "person", "exact", measure="heads", region=region)

    ritu, geji = income_per_head("ritu"), income_per_head("geji")
    assert len(rank([ritu, geji])) == 2
    assert difference(ritu, geji).unit == "yuan/person"
    with pytest.raises(ComparabilityError, match="Divisor"):
        ritu + geji


def test_a_chart_may_say_what_is_meant_to_vary(figure, fund):
    """A time series varies in its period and nothing else; an axis has one unit to the letter."""
    before = figure("51万元", measure="fund", period="2019")
    guard([fund, before], "axis", varies=("period",))
    with pytest.raises(ComparabilityError, match="Period"):
        guard([fund, before], "axis")
    with pytest.raises(UnitError, match="draw on one axis years and months"):
        guard([exact(1, "year"), exact(1, "month")], "axis")


def test_households_and_people_do_not_rank(figure):
    """A rank of households beside people is refused with both figures in the message."""
    with pytest.raises(UnitError) as raised:
        rank([figure("319户", "household", "exact"), figure("1038人", "person", "exact")])
    assert "We cannot rank households and people." in str(raised.value)
    assert "319户" in str(raised.value)
    assert "1038人" in str(raised.value)


@pytest.mark.parametrize("blank", ["", "   ", "\n", 5, None])
def test_a_reason_is_words(figure, blank):
    """Spaces or a number say nothing, so the figures are refused as without a reason."""
    then, now = figure("5元", period="2019"), figure("7元", period="2020")
    with pytest.raises(ComparabilityError, match="Period"):
        total([then, now], because=blank)
    assert total([then, now], because="both were counted alike").value == 12
