"""Small multiples: a panel and a scale for each unit."""

from __future__ import annotations

import pytest

from fupin import charts


def test_multiples_have_a_panel_and_a_scale_for_each_unit(made, drawn):
    """Only units with two figures or more have bars; a lone figure is written large."""
    chart = made("multiples")
    panels = drawn(chart)
    assert len(chart.panels) == 7
    assert len(panels.figure.axes) == 1
    assert sorted(panels.widths) == [78, 105, 110]
    assert max(panels.figure.texts, key=lambda text: text.get_fontsize()).get_text() in {
        "80", "14,189", "131.32 million", "5,893", "298", "1,600",
    }  # fmt: skip


@pytest.fixture
def two_units(several, figure):
    """Return two counts of people and two of households."""
    homes = [figure(f"{n}户", "household", name=(f"Homes {n}", f"{n}户")) for n in (20, 40)]
    return [*several(3, 4), *homes]


def test_each_panel_has_its_own_axis_from_zero(two_units, said, drawn):
    """Each panel's longest bar fills it, and no bar is measured on another's axis."""
    chart = charts.multiples(two_units, said)
    people, homes = (drawn(chart, number=n) for n in (0, 1))
    assert (people.widths, people.ax.get_xlim()) == ([3, 4], (0, 4))
    assert (homes.widths, homes.ax.get_xlim()) == ([20, 40], (0, 40))
    assert people.starts == homes.starts == [0, 0]


def test_two_scales_are_told_in_a_note(two_units, said, made):
    """With one panel of bars there is nothing to confuse, and no note."""
    told = "Each panel has its own scale: compare lengths within a panel only."
    assert told in " ".join(charts.multiples(two_units, said).notes("en"))
    assert told not in " ".join(made("multiples").notes("en"))


def test_a_panel_is_headed_by_its_unit(two_units, said, drawn, lang):
    """The unit stands over the panel, in the reader's language."""
    heads = {"en": {"People", "Households"}, "zh": {"人", "户"}}[lang]
    assert heads <= set(drawn(charts.multiples(two_units, said), lang).texts)


def test_panels_go_under_the_shortest_column(two_units, figure, said, drawn):
    """On a page the first two panels stand side by side, and a third goes under the lower of them."""
    money = figure("5元", "yuan", name=("Money", "钱"))
    panels = drawn(charts.multiples([*two_units, money], said))
    people, homes, yuan = (panels.place(head) for head in ("People", "Households", "Yuan"))
    assert people[1] == homes[1] < yuan[1]
    assert people[0] < homes[0]
    assert yuan[0] == people[0]


def test_units_that_alternate_are_sorted_into_panels(several, figure, said):
    """Panels stand in the order in which their units are met, marks in the order given."""
    homes = [figure(f"{n}户", "household", name=(f"Homes {n}", f"{n}户")) for n in (20, 40)]
    first, second = several(3, 4)
    chart = charts.multiples([first, homes[0], second, homes[1]], said)
    assert [[mark.value for mark in panel] for panel in chart.panels] == [[3, 4], [20, 40]]


def test_ranges_wide_enough_to_see_are_drawn(vague, figure, said, drawn):
    """A rounded amount has its range as an error bar, explained once for all panels."""
    home = figure("7户", "household", name=("Homes", "户数"))
    money = vague("1.6亿元", "2.4亿元", unit="yuan")
    chart = charts.multiples([*money, home], said)
    assert drawn(chart).across == [[155_000_000, 165_000_000], [235_000_000, 245_000_000]]
    assert " ".join(chart.notes("en")).count("Line through a mark") == 1


def test_one_unit_is_refused(several, said, beats):
    """One unit needs no panels; the error says which it is."""
    assert beats(charts.multiples, several(3, 4), said) == (
        "charts.multiples sets several units apart.",
        "All figures are in people.",
        "Use charts.bars or charts.dots.",
    )


def test_a_panel_of_figures_that_do_not_compare_is_refused(two_units, figure, said, beats):
    """Within a panel the guard holds; a table compares nothing."""
    other = figure("4人", name=("Other", "其他"), population="others")
    what, why, instead = beats(charts.multiples, [*two_units, other], said)
    assert what == "charts.multiples has one axis for figures that do not compare."
    assert "Population" in why
    assert instead.startswith("Use charts.table; or say why they stand together")
