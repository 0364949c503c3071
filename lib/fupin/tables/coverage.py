"""Is every numeral of a source accounted for? The count, by kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fupin import paths
from fupin.reading.figures import numerals
from fupin.tables import catalogue, cross_checks
from fupin.tables.schema import Misfit


@dataclass(frozen=True)
class Coverage:
    """What became of the numerals of one source.

    Attributes
    ----------
    source : str
        The source.
    listed, expected : dict of str to int
        Numerals by script (``Arabic``, ``Chinese``) in the table, and in the text (or, where the
        text is not at hand, in the documents' own counts).
    kinds : dict of str to int
        Numerals by kind.
    observations : int
        Figures that the source gives; one numeral can carry two.
    misfits : tuple of Misfit
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
    misfits: tuple[Misfit, ...]
    text: Path | None

    @property
    def complete(self) -> bool:
        """Whether nothing is unaccounted for.

        Examples
        --------
        >>> from fupin.tables.coverage import coverage
        >>> [page.complete for page in coverage(False)]
        [True]
        """
        return self.listed == self.expected and not self.misfits

    def __str__(self) -> str:
        """Return the count as lines of text."""
        scripts = ", ".join(
            f"{script} {n} of {self.expected[script]}" for script, n in self.listed.items()
        )
        excluded = {kind: n for kind, n in self.kinds.items() if kind not in cross_checks.INCLUDED}
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
            *(f"  {misfit}" for misfit in self.misfits),
            "  nothing unaccounted for" if self.complete else "  NOT COMPLETE",
        ]
        return "\n".join(lines)


def coverage(text_folder: str | Path | None = None) -> list[Coverage]:
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

    Examples
    --------
    >>> from fupin.tables.coverage import coverage
    >>> for source in coverage(False):
    ...     print(source.source, source.complete, source.kinds["date"], "dates left out")
    tibet-daily-2021 True 30 dates left out
    """
    read = catalogue.read()
    return [
        _covered(source, read, paths.sources(text_folder))
        for source in read.sources
        if f"{source}-numerals" in read.tables
    ]


def _covered(source: str, read: catalogue.Catalog, folder: Path | None) -> Coverage:
    tables = {
        name: read.tables[f"{source}-{name}"] for name in ("documents", "numerals", "observations")
    }
    path = _text_of(tables["documents"][0]["sha256"], folder)
    expected = {
        s: sum(int(row[s.lower()]) for row in tables["documents"]) for s in ("Arabic", "Chinese")
    }
    misfits: list[Misfit] = []
    if path:
        text = path.read_text(encoding="utf-8")
        expected = _scripts(token.printed for token in numerals(text))
        misfits = cross_checks.text_misfits(source, text, tables)
    kinds = Counter(row["kind"] for row in tables["numerals"])
    listed = _scripts(row["printed"] for row in tables["numerals"])
    return Coverage(
        source, listed, expected, kinds, len(tables["observations"]), tuple(misfits), path
    )


def _scripts(prints: Iterable[str]) -> dict[str, int]:
    count = Counter("Arabic" if printed[0].isascii() else "Chinese" for printed in prints)
    return {script: count[script] for script in ("Arabic", "Chinese")}


def _text_of(digest: str, folder: Path | None) -> Path | None:
    """Find the text with this SHA-256, or the only text there is (and let its misfits show)."""
    texts = sorted(folder.glob("*.txt")) if folder else []
    alike = [
        path for path in texts if cross_checks.digest(path.read_text(encoding="utf-8")) == digest
    ]
    return next(iter(alike or texts), None)
