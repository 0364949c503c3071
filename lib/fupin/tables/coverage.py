"""How many numerals of a source are accounted for, as a figure or as excluded with a reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from fupin import paths
from fupin.errors import FupinError
from fupin.reading.observation_prints import numerals
from fupin.tables import catalogue
from fupin.tables.numeral_checks import INCLUDED
from fupin.tables.problems import Problem
from fupin.tables.rows import Row
from fupin.tables.text_checks import sha256_of, text_problems

_SCRIPTS = ("Arabic", "Chinese")


@dataclass(frozen=True)
class Coverage:
    """How many numerals one source has, and what each kind of them gives.

    Attributes
    ----------
    source : str
        Name of the source.
    listed, expected : dict of str to int
        How many numerals the table lists, by script (``Arabic``, ``Chinese``), and how many the
        text has. Where the text is not at hand, the table of documents says how many.
    kinds : dict of str to int
        How many numerals there are of each kind: ``observation``, ``repeat`` and the excluded ones.
    observations : int
        How many figures the source gives; one numeral can give two.
    problems : tuple of Problem
        What disagrees with the text; empty when the text is not at hand.
    text : Path or None
        The text that was read.

    Examples
    --------
    >>> from fupin.tables.coverage import coverage
    >>> page = coverage(False)[0]
    >>> page.source, page.listed, page.observations
    ('tibet-daily-2021', {'Arabic': 153, 'Chinese': 58}, 131)
    """

    source: str
    listed: dict[str, int]
    expected: dict[str, int]
    kinds: dict[str, int]
    observations: int
    problems: tuple[Problem, ...]
    text: Path | None

    @property
    def complete(self) -> bool:
        """Whether each numeral of the text is listed, and nothing disagrees with the text.

        Examples
        --------
        >>> from fupin.tables.coverage import coverage
        >>> [page.complete for page in coverage(False)]
        [True]
        """
        return self.listed == self.expected and not self.problems

    def __str__(self) -> str:
        """Return the count as lines of text."""
        scripts = ", ".join(
            f"{script} {n} of {self.expected[script]}" for script, n in self.listed.items()
        )
        excluded = {kind: n for kind, n in self.kinds.items() if kind not in INCLUDED}
        against = (
            "against the text"
            if self.text
            else "against the documents' counts; the text is not at hand"
        )
        given = f"{self.kinds['observation']} numerals and {self.kinds['repeat']} repeats"
        lines = [
            f"{self.source}",
            f"  numerals      {scripts} ({against})",
            f"  observations  {self.observations}, from {given}",
            f"  excluded      {sum(excluded.values())}: "
            + ", ".join(f"{n} {kind}" for kind, n in sorted(excluded.items())),
            *(f"  {problem}" for problem in self.problems),
            "  nothing unaccounted for" if self.complete else "  NOT COMPLETE",
        ]
        return "\n".join(lines)


def coverage(text_folder: str | Path | Literal[False] | None = None) -> list[Coverage]:
    """Return the coverage of every source that has a table of numerals.

    Parameters
    ----------
    text_folder : path, optional
        Folder of the source texts, to count their numerals anew; see `Quantity.explain`. Where
        there is none, the documents' own counts stand in.

    Returns
    -------
    list of Coverage
        One for each source.

    Raises
    ------
    TableError
        If a table of ``data/`` is malformed.
    FupinError
        If `text_folder` is not a folder, or a text in it is not UTF-8.

    Examples
    --------
    >>> from fupin.tables.coverage import coverage
    >>> for source in coverage(False):
    ...     print(source.source, source.complete, source.kinds["date"], "dates left out")
    tibet-daily-2021 True 30 dates left out
    """
    tables = catalogue.read().tables
    folder = paths.sources(text_folder)
    return [
        _coverage_of(source, tables, folder)
        for source in catalogue.read().sources
        if f"{source}-numerals" in tables
    ]


def _coverage_of(
    source: str, all_tables: Mapping[str, Sequence[Row]], folder: Path | None
) -> Coverage:
    tables = {
        name: all_tables[f"{source}-{name}"] for name in ("documents", "numerals", "observations")
    }
    path = _find_text(tables["documents"][0]["sha256"], folder)
    expected = {
        script: sum(int(row[script.lower()]) for row in tables["documents"]) for script in _SCRIPTS
    }
    problems: list[Problem] = []
    if path:
        text = _read_text(path)
        expected = _count_by_script(numeral.printed for numeral in numerals(text))
        problems = text_problems(source, text, tables)
    kinds = Counter(row["kind"] for row in tables["numerals"])
    listed = _count_by_script(row["printed"] for row in tables["numerals"])
    return Coverage(
        source, listed, expected, kinds, len(tables["observations"]), tuple(problems), path
    )


def _count_by_script(prints: Iterable[str]) -> dict[str, int]:
    count = Counter("Arabic" if printed[0].isascii() else "Chinese" for printed in prints)
    return {script: count[script] for script in _SCRIPTS}


def _find_text(sha256: str, folder: Path | None) -> Path | None:
    """Return the text with this checksum.

    Where there is none it is the first text of the folder, which then shows its problems.
    """
    texts = sorted(folder.glob("*.txt")) if folder else []
    same = (path for path in texts if sha256_of(_read_text(path)) == sha256)
    return next(same, next(iter(texts), None))


def _read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise FupinError(
            f"The text {path.name} cannot be read.",
            f"A text is UTF-8, and the byte at {error.start} is not.",
            "Save it as UTF-8, or take it out of the folder of texts.",
        ) from error
