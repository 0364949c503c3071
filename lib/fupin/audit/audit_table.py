"""The audit: every relation of ``data/relations.csv`` put to the test, as one table for people.

How a verdict comes about is said in `fupin.audit.verdicts`; it rests on exact intervals and is
never written down beforehand.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import pandas as pd

from fupin.audit import relations, results, verdicts, wording
from fupin.audit.claim_text import Writer
from fupin.audit.evaluation import Figures
from fupin.audit.results import Trial
from fupin.errors import RelationError, UnknownNameError
from fupin.tables import catalogue
from fupin.tables.schema import Misfit, Row, line

_WORDED = ("expression", "printed", "computed", "why", "bases", "settles", "remark_reason")
COLUMNS = (
    "theme", "kind", "ground", "claim", "expression", "printed", "computed", "verdict", "why",
    "bases", "settles", "remark", "remark_reason",
    *(f"{name}_zh" for name in ("verdict", *_WORDED)),
    "tested", "against", "implied", "observations",
)  # fmt: skip
_MARKS = dict(zip(verdicts.VERDICTS, "=≈≠?", strict=True))
_SAID = {
    "count": ("{} relations: ", "关系{}条："),
    "alone": (" ({} of them stand alone)", "（其中独立数字{}个）"),
    "grounds": (
        "Contradictions by what they rest on: logic {}, a reading {}, outside figures {}.",
        "矛盾依据：逻辑{}条，某种读法{}条，外部数字{}条。",
    ),
    "explained": ("A remark explains every contradiction.", "各处矛盾均有备注说明。"),
    "open": ("Contradictions that no remark explains: {}.", "无备注说明的矛盾：{}。"),
    "remark": ("remark {}: {}", "备注{}：{}"),
    "above": ("remark {}: see above", "备注{}：见上"),
}


def audit(theme: str | None = None) -> pd.DataFrame:
    """Put every relation to the test.

    Parameters
    ----------
    theme : str, optional
        Only relations of this theme.

    Returns
    -------
    pandas.DataFrame
        One row a relation, indexed by its name, in the order of the table:

        ``theme``, ``kind``, ``claim``
            As the table has them.
        ``ground``
            What it rests on: ``logic``, a ``reading`` that the reason states, ``outside`` figures,
            or ``none`` for a figure that stands alone.
        ``expression``
            The claim in words and signs.
        ``printed``, ``computed``
            The side put to the test, and the interval that it is held against (or what the prints
            give in place of a missing figure).
        ``verdict``, ``why``
            See `fupin.audit.verdicts`.
        ``bases``
            All bases that were tried, and what came of each.
        ``settles``
            What would settle what cannot be checked.
        ``remark``, ``remark_reason``
            The remark that explains it, if any.
        ``tested``, ``against``, ``implied``
            Quantities with their lineage; None where a figure is missing.
        ``observations``
            Keys of all figures that the row names.

        Those in words stand once more in Chinese, with ``_zh`` appended.

    Raises
    ------
    RelationError
        With all rows that are malformed, by file and row.
    UnknownNameError
        If no relation has this theme.
    """
    table = _table(catalogue.read().folder)
    if theme is None:
        return table.copy()
    if theme not in set(table["theme"]):
        raise UnknownNameError.among("theme", theme, table["theme"].unique(), "The audit has")
    return table[table["theme"] == theme].copy()


def unexplained(table: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of an audit that contradict and that no remark explains."""
    return table[(table["verdict"] == verdicts.CONTRADICTS) & (table["remark"] == "")]


def uncovered() -> list[str]:
    """Return the page's figures that no relation names; there should be none."""
    read = catalogue.read()
    named = {key for keys in _table(read.folder)["observations"] for key in keys}
    own = [o.key for o in read.observations.values() if o.source == read.sources[0]]
    return [key for key in own if key not in named]


def as_text(table: pd.DataFrame, lang: str = "en") -> str:
    """Return an audit as text for a terminal, with counts by verdict at its end.

    Parameters
    ----------
    table : pandas.DataFrame
        What `audit` returns, or some of its rows.
    lang : {"en", "zh"}
    """
    lines, seen = [], set()
    for theme, rows in table.groupby("theme", sort=False):
        lines.append(theme)
        for _, row in rows.iterrows():
            lines += [f"  {_MARKS[row['verdict']]} {row.name}: {row[_column('expression', lang)]}"]
            lines += [f"      {line}" for line in _details(row, lang, seen)]
        lines.append("")
    return "\n".join([*lines, _counts(table, lang), *_contradictions(table, lang)])


@lru_cache(maxsize=4)
def _table(folder: Path) -> pd.DataFrame:
    read = catalogue.read(folder)
    figures = Figures(read.observations.values(), read.sources[0])
    found, misfits = relations.read(read.tables.get("relations", ()))
    trials, others = results.try_all(found, figures)
    remarks = read.tables.get("remarks", ())
    misfits += [
        *others,
        *_remark_misfits(remarks, {r["relation"] for r in read.tables.get("relations", ())}),
    ]
    if misfits:
        raise RelationError(
            f"{len(misfits)} things are wrong with the relations.",
            [str(misfit) for misfit in sorted(misfits)],
            "Mend these rows; fupin.audit.claims says what a claim may be.",
        )
    return framed(trials, figures, remarks)


def framed(trials: Sequence[Trial], figures: Figures, remarks: Sequence[Row]) -> pd.DataFrame:
    """Return trials as the table that `audit` describes."""
    explained = {name: row for row in remarks for name in relation_names(row)}
    rows = [_row(trial, figures, explained.get(trial.relation.name, {})) for trial in trials]
    index = pd.Index([trial.relation.name for trial in trials], name="relation")
    return pd.DataFrame(rows, index=index, columns=list(COLUMNS), dtype=object)


def relation_names(remark: Row) -> list[str]:
    """Return the relations that a remark explains."""
    return [name.strip() for name in remark["relations"].split(";") if name.strip()]


def _remark_misfits(remarks: Sequence[Row], names: set[str]) -> list[Misfit]:
    first: dict[str, str] = {}
    found = []
    for index, row in enumerate(remarks):
        for name in relation_names(row):
            if name not in names:
                problem = f"remark '{row['remark']}' explains '{name}', which is no relation"
                found.append(Misfit("remarks.csv", line(index), problem))
            elif first.setdefault(name, row["remark"]) != row["remark"]:
                problem = f"remark '{row['remark']}' explains '{name}', as '{first[name]}' does"
                found.append(Misfit("remarks.csv", line(index), problem))
    return found


def _row(trial: Trial, figures: Figures, remark: Mapping[str, str]) -> dict[str, object]:
    relation, attempt = trial.relation, trial.shown
    tested = relation.claim.tested
    against = [side for i, side in enumerate(attempt.sides) if i != tested]
    row = {
        "theme": relation.theme, "kind": relation.kind, "ground": relation.ground,
        "claim": relation.text, "verdict": trial.verdict,
        "verdict_zh": verdicts.ZH[trial.verdict], "remark": remark.get("remark", ""),
        "tested": attempt.sides[tested], "against": against[0] if len(against) == 1 else None,
        "implied": trial.implied, "observations": tuple(o.key for o in trial.observations),
    }  # fmt: skip
    for lang, end in (("en", ""), ("zh", "_zh")):
        words = (
            Writer(relation, figures, lang, attempt.base).claim(), wording.printed(trial, lang),
            wording.computed(trial, attempt, lang), wording.why(trial, lang),
            wording.bases(trial, figures, lang), relation.settles[lang == "zh"],
            remark.get(f"reason_{lang}", ""),
        )  # fmt: skip
        row |= {name + end: text for name, text in zip(_WORDED, words, strict=True)}
    return row


def _column(name: str, lang: str) -> str:
    return f"{name}_zh" if lang == "zh" else name


def _say(word: str, lang: str, *values: object) -> str:
    return _SAID[word][lang == "zh"].format(*values)


def _details(row: pd.Series, lang: str, seen: set[str]) -> list[str]:
    """Return the lines beneath a relation: both sides where it agrees, the reason where not."""
    if row["verdict"] in verdicts.FITS:
        return [" | ".join(row[_column(name, lang)] for name in ("printed", "computed"))]
    lines = [row[_column("why", lang)]]
    if row["remark"]:
        word = "above" if row["remark"] in seen else "remark"
        lines.append(_say(word, lang, row["remark"], row[_column("remark_reason", lang)]))
        seen.add(row["remark"])
    return lines


def _counts(table: pd.DataFrame, lang: str) -> str:
    counts = table["verdict"].value_counts()
    names = verdicts.ZH if lang == "zh" else {v: v for v in verdicts.VERDICTS}
    said = [f"{_MARKS[v]} {names[v]} {counts.get(v, 0)}" for v in verdicts.VERDICTS]
    alone = int((table["kind"] == "alone").sum())
    joined = ("，" if lang == "zh" else ", ").join(said)
    return _say("count", lang, len(table)) + joined + (_say("alone", lang, alone) if alone else "")


def _contradictions(table: pd.DataFrame, lang: str) -> list[str]:
    found = table[table["verdict"] == verdicts.CONTRADICTS]
    if found.empty:
        return []
    grounds = [int((found["ground"] == ground).sum()) for ground in ("logic", "reading", "outside")]
    names = ", ".join(unexplained(table).index)
    closing = _say("open", lang, names) if names else _say("explained", lang)
    return [_say("grounds", lang, *grounds), closing]
