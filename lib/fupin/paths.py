"""Where the data and the source texts are, in a checkout and in an installed wheel."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from fupin.bilingual import Bilingual
from fupin.errors import FupinError

_HERE = Path(__file__).resolve().parent


def checkout() -> Path | None:
    """Return the root of the checkout we are in: from the working folder upwards.

    Where the working folder is in no checkout it is the one that this library runs from, and None
    where the library is installed elsewhere.
    """
    here = Path.cwd()
    return next(filter(_is_checkout, (here, *here.parents)), None) or _own_checkout()


def _is_checkout(folder: Path) -> bool:
    return (folder / "data" / "datapackage.json").is_file() and (folder / "notebooks").is_dir()


def _own_checkout() -> Path | None:
    """Return the root of the checkout that this library runs from, None when it is installed."""
    root = _HERE.parents[1]
    return root if _HERE.parent.name == "lib" and (root / "data").is_dir() else None


def data() -> Path:
    """Return the folder of the library's datasets: `data/` beside `lib/`, else the wheel's copy.

    They belong to the library, so the working folder does not matter.

    Raises
    ------
    FupinError
        If neither is there.
    """
    root = _own_checkout()
    folder = root / "data" if root else _HERE / "_data"
    if not folder.is_dir():
        raise FupinError(
            Bilingual("The datasets are missing.", "缺少数据。"),
            Bilingual(
                "Neither data/ beside lib/ nor _data/ inside the installed package is a folder.",
                "lib/旁的data/和安装包内的_data/都不是文件夹。",
            ),
            Bilingual(
                "Install the library again, or run it from a complete checkout.",
                "请重新安装本库，或在完整的项目目录中运行。",
            ),
        )
    return folder


def sources(folder: str | Path | Literal[False] | None = None) -> Path | None:
    """Return the folder of the source texts, or None when they are not at hand.

    The texts are not ours to publish, so nothing may depend on their being here.

    Parameters
    ----------
    folder : path, False or None
        A folder; False for none at all. With None we look at the environment variable
        ``FUPIN_SOURCES`` (set but empty means none at all), then at ``../shared/sources``
        beside the checkout.

    Raises
    ------
    FupinError
        If the argument or the variable names something that is not a folder.
    """
    if folder is False or (folder is None and os.environ.get("FUPIN_SOURCES") == ""):
        return None
    asked = folder if folder is not None else os.environ.get("FUPIN_SOURCES")
    if asked is None:
        root = _own_checkout()
        beside = root.parent / "shared" / "sources" if root else None
        return beside if beside and beside.is_dir() else None
    if not Path(asked).is_dir():
        raise FupinError(
            Bilingual("The source texts cannot be read.", "无法读取原文。"),
            Bilingual("{!r} is not a folder.", "{!r}不是文件夹。").fill(str(asked)),
            Bilingual(
                "Pass a folder of texts, or set FUPIN_SOURCES to one; "
                "leave both out to do without.",
                "请传入存放原文的文件夹，或将FUPIN_SOURCES设为该文件夹；不用原文则两者都不写。",
            ),
        )
    return Path(asked)
