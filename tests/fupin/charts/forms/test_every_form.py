"""What all forms have in common: the numbers are there to read, on axes of the caller's too."""

from __future__ import annotations

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from fupin import charts


def squeezed(text: str) -> str:
    """Return a text without any space: line breaks fall anywhere."""
    return "".join(text.split())


def test_every_number_is_drawn(form, lang, made):
    """Every mark's number stands in the picture, as the quantity says it."""
    chart = made(form)
    texts = squeezed("".join(text.get_text() for text in chart.draw(lang).texts))
    assert all(squeezed(mark.short(lang)) in texts for mark in chart.marks)


def test_the_tour_names_every_form(form):
    """Each form is a function of `fupin.charts`, and the tour of the forms says where it is."""
    assert f"`{form}`" in charts.forms.__doc__
    assert getattr(charts, form).__module__ == f"fupin.charts.forms.{form}"


def test_a_chart_draws_in_the_place_of_given_axes(several, said):
    """With axes of the caller's, bars and words stay within their place and no figure is made."""
    figure = Figure(figsize=(10, 4))
    renderer = FigureCanvasAgg(figure).get_renderer()
    left, right = figure.subplots(1, 2)
    place = left.get_position()
    chart = charts.bars(several(3, 2, 1), said, ax=left)
    assert figure.axes == [left, right]
    assert [patch.get_width() for patch in left.patches] == [3, 2, 1]
    to_shares = figure.transFigure.inverted()
    boxes = [text.get_window_extent(renderer).transformed(to_shares) for text in figure.texts]
    assert all(place.x0 - 0.01 <= box.x0 and box.x1 <= place.x1 + 0.01 for box in boxes)
    assert chart.draw("zh") is not figure
