"""The name of a column of figures: ``figure``, or ``figure[yuan]`` where all are in one unit."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

import pandas as pd
from pandas.api.extensions import ExtensionArray, ExtensionDtype, register_extension_dtype

from fupin.errors import FupinError
from fupin.quantities import Quantity
from fupin.quantities.units import canonical

if TYPE_CHECKING:
    from fupin.quantities.figure import Figure

_Columns = type[ExtensionArray]
_NAME = re.compile(r"figure(?:\[([^\[\]]+)\])?")


@register_extension_dtype
class FigureDtype(ExtensionDtype):
    """The dtype of a column of figures.

    Parameters
    ----------
    unit : str, optional
        The unit that all figures of the column have; None if they may have several.

    Raises
    ------
    UnknownNameError
        If there is no such unit.

    Examples
    --------
    >>> from fupin.frames import FigureDtype
    >>> FigureDtype(), FigureDtype("yuan")
    (figure, figure[yuan])
    >>> fupin.load("ecology")["quantity"].dtype == "figure"
    True
    """

    type = Quantity
    kind = "O"
    na_value = pd.NA
    _is_numeric = True
    _metadata = ("unit",)
    _array_type: ClassVar[_Columns]
    _from_arrow: ClassVar[Callable[[Any, FigureDtype], ExtensionArray]]

    def __init__(self, unit: str | None = None) -> None:
        self.unit = None if unit is None else canonical(unit)

    @property
    def name(self) -> str:  # type: ignore[override]  # in pandas-stubs it is no property
        """The name that pandas knows it by: ``figure``, or ``figure[yuan]``.

        Examples
        --------
        >>> from fupin.frames import FigureDtype
        >>> FigureDtype("person_time").name
        'figure[person_time]'
        """
        return "figure" if self.unit is None else f"figure[{self.unit}]"

    def __repr__(self) -> str:
        return self.name

    @classmethod
    def construct_array_type(cls) -> _Columns:
        """Return the class of the columns.

        Returns
        -------
        type
            `FigureArray`.

        Examples
        --------
        >>> from fupin.frames import FigureDtype
        >>> FigureDtype.construct_array_type().__name__
        'FigureArray'
        """
        return cls._array_type

    @classmethod
    def construct_from_string(cls, string: str) -> FigureDtype:
        """Return the dtype of a name.

        Parameters
        ----------
        string : str
            ``"figure"``, or with a unit ``"figure[yuan]"``.

        Returns
        -------
        FigureDtype
            With that unit.

        Raises
        ------
        TypeError
            If it is the name of another dtype; pandas then asks the next one.

        Examples
        --------
        >>> from fupin.frames import FigureDtype
        >>> FigureDtype.construct_from_string("figure[yuan/person]").unit
        'yuan/person'
        >>> FigureDtype.construct_from_string("float64")
        Traceback (most recent call last):
            ...
        TypeError: Cannot construct a 'FigureDtype' from 'float64'
        """
        if not isinstance(string, str):
            raise TypeError(f"'construct_from_string' expects a string, got {type(string)}")
        match = _NAME.fullmatch(string)
        try:
            if match:
                return cls(match[1])
        except FupinError as error:
            raise TypeError(f"Cannot construct a '{cls.__name__}' from '{string}'") from error
        raise TypeError(f"Cannot construct a '{cls.__name__}' from '{string}'")

    def __from_arrow__(self, array: Any) -> ExtensionArray:  # noqa: ANN401
        """Return an Arrow array of figures as a column; pyarrow asks for it."""
        return FigureDtype._from_arrow(array, self)

    def _get_common_dtype(self, dtypes: list[Any]) -> FigureDtype | None:
        if not all(isinstance(dtype, FigureDtype) for dtype in dtypes):
            return None
        units = {dtype.unit for dtype in dtypes}
        return FigureDtype(units.pop() if len(units) == 1 else None)


def dtype_of(figures: list[Figure]) -> FigureDtype:
    """Return the narrowest dtype of some figures: with a unit if all have the same."""
    units = {figure.unit for figure in figures}
    return FigureDtype(units.pop() if len(units) == 1 else None)
