"""Bars and points of figures get their ranges as thin error bars.

matplotlib's unit interface lets a type say its value and its unit on an axis, but not its range. So
`Axes.bar` (which `barh` and pandas call) and `Axes.errorbar` are given a step in front: it fills
``xerr`` or ``yerr`` where figures are drawn and the caller has said nothing of errors. pandas takes
the label off an axis of bars, None; there an axis of figures keeps its unit. Calls without figures
go through unchanged.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial, wraps
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fupin.frames.plotted import flat, is_figure, values_in
from fupin.quantities.unit_names import unit_name
from fupin.quantities.units import is_unit

Method = Callable[..., object]

_THIN = {"elinewidth": 0.8, "capsize": 0, "ecolor": "0.25"}
_BAR = ("x", "height", "width", "bottom")
_ERRORBAR = ("x", "y", "yerr", "xerr")


def add_to(axes: type, axis: type) -> None:
    """Give matplotlib's classes `Axes` and `Axis` the step in front."""
    for owner, name, step in (
        (axis, "set_label_text", _with_unit),
        (axes, "bar", partial(_with_ranges, names=_BAR, fill=_range_of_bars)),
        (axes, "errorbar", partial(_with_ranges, names=_ERRORBAR, fill=_range_of_points)),
    ):
        setattr(owner, name, step(getattr(owner, name)))


def _with_ranges(
    method: Method, names: tuple[str, ...], fill: Callable[[Any, dict[str, Any]], None]
) -> Method:
    @wraps(method)
    def with_ranges(self: Any, *args: object, **kwargs: object) -> object:  # noqa: ANN401
        given = dict(zip(names, args, strict=False)) | kwargs
        if not any(is_figure(each) for name in names[:3] for each in flat(given.get(name))[:1]):
            return method(self, *args, **kwargs)
        fill(self, given)
        return method(self, *args[len(names) :], **given)

    return with_ranges


def _with_unit(method: Method) -> Method:
    @wraps(method)
    def with_unit(self: Any, label: str | None, *args: object, **kwargs: object) -> object:  # noqa: ANN401
        unit = self.get_units()
        if label is None and isinstance(unit, str) and is_unit(unit):
            label = unit_name(unit)
        return method(self, label, *args, **kwargs)

    return with_unit


def _range_of_bars(axes: Any, given: dict[str, Any]) -> None:  # noqa: ANN401
    across = given.get("orientation") == "horizontal"
    figures, errors = given.get("width" if across else "height"), "xerr" if across else "yerr"
    axis = axes.xaxis if across else axes.yaxis
    values_in(figures, axis.get_units())  # another unit is refused in our words, not matplotlib's
    if given.get(errors) is None:
        given[errors] = reach(figures)
    given["error_kw"] = _THIN | (given.get("error_kw") or {})


def _range_of_points(axes: Any, given: dict[str, Any]) -> None:  # noqa: ANN401
    for name, axis, errors in (("x", axes.xaxis, "xerr"), ("y", axes.yaxis, "yerr")):
        if not any(map(is_figure, flat(given[name]))):
            continue
        if given.get(errors) is None:
            given[errors] = reach(given[name])
        axis.update_units(given[name])
        given[name] = values_in(given[name], axis.get_units())
    for name, usual in (("elinewidth", 0.8), ("fmt", "o")):
        given.setdefault(name, usual)


def reach(figures: object) -> NDArray[np.float64] | None:
    """Return how far each range goes below and above its value, None if no range has a width."""
    rows = [
        (float(each.value - each.low), float(each.high - each.value)) if is_figure(each) else (0, 0)
        for each in flat(figures)
    ]
    found = np.array(rows, dtype=float).reshape(-1, 2).T
    return found if found.any() else None
