"""What a figure is about, and what operations leave of it."""

from __future__ import annotations

import pytest

from fupin.errors import (
    ComparabilityError,
)
from fupin.quantities.operations import total
from fupin.quantities.quantity import exact
from fupin.quantities.ranking import rank
from fupin.quantities.traits import Traits


def test_a_quotient_counts_one_population_per_another(figure, fund):
    """Rural workers per registered poor are neither; workers per worker are workers."""
    poor = figure("1038人", "person", "exact", measure="poor", population="registered_poor")
    workers = figure("1600人", "person", "exact", measure="workers")
    assert (workers / poor).traits.population == {"rural_workers per registered_poor"}
    assert (fund / workers).traits.population == {"rural_workers"}
    assert (fund / workers).traits.nature == {"ratio"}
    with pytest.raises(ComparabilityError, match="rural_workers per registered_poor"):
        rank([fund / workers, fund / poor])


def test_a_percent_of_a_flow_is_a_flow(figure, fund):
    """What is a ratio of something takes that thing's nature; a rule stays a rule."""
    rate = figure("98%", "percent", measure="rate", nature="ratio")
    rule = figure("4800元", "yuan/person", measure="norm", nature="rule")
    heads = figure("319人", "person", "exact", measure="heads", nature="stock")
    assert (rate * fund).traits.nature == {"flow"}
    assert (rule * heads).traits.nature == {"rule", "stock"}


def test_an_overridden_sum_goes_with_another_of_the_same_make(figure):
    """Two sums over the same two years are alike; a sum and one year are not."""

    def over_two_years(measure):
        years = [figure("51万元", measure=measure, period=year) for year in ("2019", "2020")]
        return total(years, because="two years together")

    assert (over_two_years("fund") + over_two_years("stake")).value == 2_040_000
    with pytest.raises(ComparabilityError, match=r"is of 2019 and 2020; .* is of 2020"):
        over_two_years("fund") + figure("51万元", measure="stake")


def traits(**said):
    """Return traits of one value each."""
    return Traits(**{trait: frozenset([value]) for trait, value in said.items()})


def test_a_printed_figure_has_one_of_each(figure):
    """Straight from the observation; a plain number has none."""
    made = figure("18万元", status="planned", period="2019")
    assert made.traits == Traits(
        population=frozenset(["rural_workers"]),
        nature=frozenset(["flow"]),
        status=frozenset(["planned"]),
        period=frozenset(["2019"]),
        places=frozenset([("china", "tibet", "ngari")]),
    )
    assert exact(5, "yuan").traits == Traits()


def test_sums_keep_all_and_products_drop_the_ratio():
    """A union; but 98 % of a flow is a flow, and a ratio of a ratio stays one."""
    flow, ratio_ = traits(nature="flow", period="2019"), traits(nature="ratio", period="2020")
    assert (flow | ratio_).nature == {"flow", "ratio"}
    assert (flow | ratio_).period == {"2019", "2020"}
    assert (flow * ratio_).nature == {"flow"}
    assert (ratio_ * ratio_).nature == {"ratio"}


def test_a_quotient_is_a_ratio_that_remembers_its_divisor(figure, fund):
    """Over a plain number nothing changes."""
    heads = figure("5691名", "person", "exact", measure="heads")
    assert (fund / heads).traits.base == {("heads", "heads.ngari.2020")}
    assert (fund / 12).traits == fund.traits
    assert (1 / heads).traits.population == {"rural_workers"}
