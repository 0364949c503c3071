"""The quantities that a chart is given: in a frame, in a list, or alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias, cast

from fupin.bilingual import Bilingual
from fupin.errors import ChartError
from fupin.quantities.quantity import Quantity

if TYPE_CHECKING:
    from pandas import DataFrame

Figures: TypeAlias = "DataFrame | Iterable[Quantity] | Quantity"
"""What a chart takes: a loaded frame, several quantities, or one."""


def quantities(data: Figures, form: str) -> list[Quantity]:
    """Return the quantities of a loaded frame, a list or a single one.

    Raises
    ------
    ChartError
        If there are none, or if something is no quantity.
    """
    if hasattr(data, "columns"):
        items = _of_frame(cast("DataFrame", data), form)  # or a frame of another library
    elif isinstance(data, Iterable) and not isinstance(data, (str, bytes, Quantity)):
        items = list(data)
    else:
        items = [data]
    if not items:
        raise ChartError(
            Bilingual("charts.{} has nothing to draw.", "charts.{}没有可画的数字。").fill(form),
            Bilingual("The frame or list is empty.", "表或列表为空。"),
            Bilingual(
                "See what there is with fupin.load(), and loosen the filter.",
                "请用fupin.load()查看现有数字，并放宽筛选条件。",
            ),
        )
    strangers = [item for item in items if not isinstance(item, Quantity) or not item.sources()]
    if strangers:
        raise ChartError(
            Bilingual(
                "charts.{} draws quantities alone, each with its origin.",
                "charts.{}只画有出处的数量。",
            ).fill(form),
            Bilingual("{}: where was it printed?", "{}刊载于何处？").fill(
                Bilingual.joined((repr(item)[:40] for item in strangers[:5]), ", ", "、")
            ),
            Bilingual(
                'Type fupin.get("measure", region=..., period=...), or fupin.load("theme").',
                '请写fupin.get("measure", region=..., period=...)，或fupin.load("theme")。',
            ),
        )
    return items


def _of_frame(frame: DataFrame, form: str) -> list[Quantity]:
    if "quantity" in frame.columns:
        return list(frame["quantity"])
    raise ChartError(
        Bilingual(
            "The frame has no figures that charts.{} could draw.", "表中没有charts.{}可画的数字。"
        ).fill(form),
        Bilingual(
            "It has the columns {}, none of them 'quantity'.", "现有的列为{}，没有quantity列。"
        ).fill(Bilingual.joined(frame.columns, ", ", "、")),
        Bilingual(
            "Keep the column 'quantity' of fupin.load(...), or give a list of quantities.",
            "请保留fupin.load(...)的quantity列，或给出数量的列表。",
        ),
    )
