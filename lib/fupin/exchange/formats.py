"""The exchange formats: what each is called, and the files that it makes."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pandas as pd

from fupin.errors import ExportError
from fupin.exchange.csvw import csvw_files
from fupin.exchange.sdmx_csv import data_csv
from fupin.exchange.sdmx_structure import structure_xml
from fupin.files import folders, writing
from fupin.files.arrow import pyarrow
from fupin.frames import to_json
from fupin.languages.unknown_names import unknown_name
from fupin.quantities.observation import Observation
from fupin.tables.catalogue import Catalogue, read
from fupin.tables.loading import load

Files = dict[str, bytes]


def _figures(catalogue: Catalogue, frame: pd.DataFrame) -> list[Observation]:
    return [catalogue.observations[key] for key in frame.index]


def _sdmx(catalogue: Catalogue, frame: pd.DataFrame) -> Files:
    data = data_csv(_figures(catalogue, frame))
    return {"figures.csv": data, "structure.xml": structure_xml(catalogue)}


def _csvw(catalogue: Catalogue, frame: pd.DataFrame) -> Files:
    return csvw_files(catalogue, _figures(catalogue, frame))


def _parquet(_: Catalogue, frame: pd.DataFrame) -> Files:
    pyarrow()  # says what to install where it is missing
    out = io.BytesIO()
    frame.to_parquet(out, engine="pyarrow")
    return {"figures.parquet": out.getvalue()}


def _json(_: Catalogue, frame: pd.DataFrame) -> Files:
    return {"figures.json": (to_json(frame) + "\n").encode("utf-8")}


FORMATS: dict[str, Callable[[Catalogue, pd.DataFrame], Files]] = {
    "sdmx-csv": _sdmx,
    "csvw": _csvw,
    "parquet": _parquet,
    "json": _json,
}
"""Each format by its name: a function from the catalogue and a loaded frame to files by name."""


def export(
    form: str,
    folder: str | Path,
    theme: str | None = None,
    *,
    region: str | None = None,
    period: str | None = None,
    source: str | None = None,
) -> list[Path]:
    """Write printed figures in an exchange format.

    Parameters
    ----------
    form : {"sdmx-csv", "csvw", "parquet", "json"}
    folder : path
        Where the files go, whole or not at all; an older export there is replaced.
    theme, region, period, source : str, optional
        Which figures, as in `fupin.load`; all by default.

    Returns
    -------
    list of Path
        The files.

    Raises
    ------
    UnknownNameError
        If there is no such format, theme, region, period or source.
    FupinError
        If a package that writes the format is not installed.
    ExportError
        If the folder cannot be written.
    """
    if form not in FORMATS:
        raise unknown_name("format", form, FORMATS)
    frame = load(theme, region=region, period=period, source=source)
    files = FORMATS[form](read(), frame)
    return _write(Path(folder), files)


def _write(folder: Path, files: Files) -> list[Path]:
    """Put files into a folder of their own, all of them or none."""
    if folder.exists() and not folder.is_dir():
        raise ExportError(
            "The figures are not written.",
            f"{str(folder)!r} is a file; an export is a folder with {', '.join(files)}.",
            "Name a new folder, or move that file away.",
        )
    others = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
    others = [name for name in others if name not in files]
    if others:
        raise ExportError(
            "The figures are not written.",
            f"{str(folder)!r} holds other files, such as {others[0]!r}; an export needs a folder "
            f"of its own for {', '.join(files)}.",
            "Name a new folder.",
        )
    with folders.temporary_beside(folder) as made:
        new = made / "new"
        new.mkdir()
        for name, content in files.items():
            writing.write(new / name, content)
        folders.replace_folder(new, folder, made / "old")
    return [folder / name for name in files]
