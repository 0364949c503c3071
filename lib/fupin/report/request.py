"""What a report run is asked to make: which notebooks, languages and formats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fupin.exports import FORMATS
from fupin.languages import LANGUAGES
from fupin.languages.unknown_names import unknown_name
from fupin.notebooks import notebook_files
from fupin.report import combined_files

PAGES = "html"


@dataclass(frozen=True)
class ReportRequest:
    """What to make.

    Attributes
    ----------
    paths : list of Path
        The notebooks.
    langs, forms : tuple of str
        Languages; formats, ``html`` among them for the notebooks' pages.
    part : str or None
        What the combined files of a part are called; None for those of the whole.
    whole : bool
        Whether all is made anew; a part is put beside what is there.
    """

    paths: list[Path]
    langs: tuple[str, ...]
    forms: tuple[str, ...]
    part: str | None
    whole: bool

    @property
    def drawn(self) -> tuple[str, ...]:
        """The formats that each chart is exported to; pages show charts as SVG."""
        asked = {*self.forms, "svg"} if PAGES in self.forms else {*self.forms}
        return tuple(form for form in FORMATS if form in asked)

    @property
    def combined(self) -> list[str]:
        """The formats in which all charts stand in one file."""
        return [form for form in combined_files.NAMES if form in self.forms]


def request(
    only: Sequence[str] = (),
    langs: Sequence[str] = (),
    forms: Sequence[str] = (),
    *,
    notebooks: Path | None = None,
) -> ReportRequest:
    """Return what the words of the command line ask for; words given several times add up.

    Parameters
    ----------
    only : sequence of str
        Notebooks whose name contains one of these; all where empty.
    langs, forms : sequence of str
        Languages and formats; all where empty.
    notebooks : Path, optional
        The folder of the notebooks; that of the checkout where None.

    Raises
    ------
    UnknownNameError
        If there is no such notebook, language or format; it names those that there are.
    """
    found = notebook_files.find(only, notebooks)
    known = {"language": LANGUAGES, "format": (*FORMATS, PAGES)}
    for kind, names in (("language", langs), ("format", forms)):
        for name in names:
            if name not in known[kind]:
                raise unknown_name(kind, name, known[kind])
    part = _part_name(found, only) if only else None
    return ReportRequest(
        found,
        tuple(lang for lang in LANGUAGES if lang in langs) or LANGUAGES,
        tuple(form for form in known["format"] if form in forms) or known["format"],
        part,
        whole=not (only or langs or forms),
    )


def _part_name(found: Sequence[Path], only: Sequence[str]) -> str:
    """Return what the combined files of a part are called: never as those of the whole are."""
    name = found[0].stem.lstrip("0123456789-") if len(found) == 1 else "-".join(dict.fromkeys(only))
    of_whole = {Path(each).stem for each in combined_files.NAMES.values()}
    return f"part-{name or found[0].stem}" if name in {"", *of_whole} else name
