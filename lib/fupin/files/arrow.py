"""pyarrow, which reads and writes Arrow and Parquet, or an error that says how to get it."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from fupin.errors import FupinError


def pyarrow(module: str = "pyarrow") -> ModuleType:
    """Return pyarrow, or a module of it.

    Parameters
    ----------
    module : str
        ``"pyarrow"`` or, for Parquet files, ``"pyarrow.parquet"``.

    Raises
    ------
    FupinError
        If it is not installed.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise FupinError(
            "Figures cannot be written to Parquet here.",
            "pyarrow, which reads and writes it, is not installed.",
            'Type: pip install "fupin[parquet]"',
        ) from error
