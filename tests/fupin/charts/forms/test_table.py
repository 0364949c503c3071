"""A table: label, value and print of each figure, in the order given."""

from __future__ import annotations

import pytest

from fupin import charts


def test_a_table_sets_every_figure_as_it_was_printed(made, lang):
    """Each row has label, value and print."""
    chart = made("table")
    texts = "".join(text.get_text() for text in chart.draw(lang).texts)
    for mark in chart.marks:
        assert mark.quantity.text(lang).replace(" ", "") in texts.replace(" ", "")
        assert mark.quantity.observation.printed in texts


def test_a_table_labels_what_its_columns_do_not_say(figure, said):
    """With a column of periods the label does not repeat the period."""
    items = [
        figure(f"{year}人", period=str(year), name=("People", "人数")) for year in (2019, 2020)
    ]
    beside = charts.table(items, said, columns=("when",))
    assert [mark.label[0] for mark in beside.marks] == ["People", "People"]
    assert [mark.label[0] for mark in charts.table(items, said).marks] == ["2019", "2020"]


@pytest.fixture
def wide(several, said):
    """Return a table with every column."""
    return charts.table(several(3, 14, 5), said, columns=("printed", "when", "where"))


def place(chart, text: str) -> tuple[float, float, str]:
    """Return where a text stands, in points from the top left corner, and its alignment."""
    figure = chart.draw("en")
    (found,) = [each for each in figure.texts if each.get_text() == text]
    width, height = (72 * inches for inches in figure.get_size_inches())
    x, y = found.get_position()
    return x * width, (1 - y) * height, found.get_ha()


def test_the_columns_stand_in_the_order_asked_for(wide):
    """Figure and value come first; the heads stand on one baseline."""
    heads = [place(wide, head) for head in ("Figure", "Value", "As printed", "Period", "Place")]
    assert [x for x, _, _ in heads] == sorted(x for x, _, _ in heads)
    assert len({y for _, y, _ in heads}) == 1


def test_rows_keep_the_order_given_and_values_end_at_one_edge(wide):
    """Values are set flush right, so that their units of ten stand below each other."""
    values = [place(wide, f"{n} people") for n in (3, 14, 5)]
    assert [y for _, y, _ in values] == sorted(y for _, y, _ in values)
    assert len({x for x, _, _ in values}) == 1
    assert {ha for _, _, ha in values} == {"right"}


def test_a_computed_figure_was_printed_nowhere(several, said):
    """Its cell of the print has a dash, and a note says that it is computed."""
    first, second = several(8, 3)
    chart = charts.table([first, (first - second).named("Rest", "其余")], said)
    assert "–" in [text.get_text() for text in chart.draw("en").texts]
    assert "Calculated from the printed figures." in " ".join(chart.notes("en"))


def test_a_table_takes_any_units(several, figure, said):
    """Nothing is compared by eye, so people stand beside yuan."""
    chart = charts.table([*several(3), figure("5元", "yuan", name=("Money", "钱"))], said)
    assert chart.unit is None
    assert chart.settings() == {"columns": "printed"}


def test_an_unknown_column_is_refused(several, said, beats):
    """The columns that there are get listed."""
    assert beats(charts.table, several(3, 4), said, columns=("colour",)) == (
        "charts.table has no column 'colour'.",
        "Beside figure and value it knows 'printed', 'when', 'where'.",
        'Type columns=("printed",).',
    )


def test_a_table_wider_than_its_place_is_refused(figure, said, beats):
    """Five columns of long texts do not fit the narrowest size; fewer, or a wider size, do."""
    items = [
        figure(
            "5人", name=(f"A name with many words in it {n}", f"名称{n}"),
            region_en=f"A region with a long name {n}", region=str(n),
        )
        for n in range(2)
    ]  # fmt: skip
    chart = charts.table(items, said, columns=("printed", "when", "where") * 3, size="column")
    assert beats(chart.draw, "en") == (
        "charts.table has no room for its labels.",
        "11 columns share 223 points.",
        'Ask for fewer columns=(…), or size="page".',
    )
