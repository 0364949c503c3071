"""An audit as text for a terminal."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

import pandas as pd

from fupin.audit import verdicts
from fupin.audit.audit_table import unexplained
from fupin.languages import Phrases, language

_MARKS = dict(zip(verdicts.VERDICTS, "=≈≠?", strict=True))
_say = Phrases(
    {
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
)


def as_text(table: pd.DataFrame, lang: str | None = None) -> str:
    """Return an audit as text for a terminal, with counts by verdict at its end.

    Parameters
    ----------
    table : pandas.DataFrame
        What `fupin.audit` returns, or some of its rows.
    lang : {"en", "zh"}, optional
        The language of the text; that of `fupin.use_language` where it is left out.

    Returns
    -------
    str
        A line or more for each relation.

    Examples
    --------
    >>> from fupin.audit import as_text
    >>> as_text(fupin.audit("early_warning")).splitlines()[-1]
    '13 relations: = agrees 13, ≈ agrees when rounded 0, ≠ contradicts 0, ? cannot be
        checked 0'
    """
    lang = language(lang)
    table = _in_language(table, lang)
    lines: list[str] = []
    seen: set[str] = set()
    for theme, rows in table.groupby("theme", sort=False):
        lines.append(str(theme))
        for name, row in zip(rows.index, rows.to_dict("records"), strict=True):
            lines += [f"  {_MARKS[row['verdict']]} {name}: {row['expression']}"]
            lines += [f"      {line}" for line in _details(row, lang, seen)]
        lines.append("")
    return "\n".join([*lines, _counts(table, lang), *_contradictions(table, lang)])


def _in_language(table: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return an audit of either language with its words in one, and the verdicts as they are."""
    ended = [name for name in table.columns if name.endswith(f"_{lang}")]
    words = {name.removesuffix(f"_{lang}"): table[name] for name in ended}
    return table.assign(**words | {"verdict": table["verdict"].map(verdicts.code)})


def _details(row: Mapping[Hashable, str], lang: str, seen: set[str]) -> list[str]:
    """Return the lines beneath a relation: both sides where it agrees, the reason where not."""
    if row["verdict"] in verdicts.FITS:
        return [" | ".join(row[name] for name in ("printed", "computed"))]
    lines = [row["why"]]
    if row["remark"]:
        word = "above" if row["remark"] in seen else "remark"
        lines.append(_say(word, lang, row["remark"], row["remark_reason"]))
        seen.add(row["remark"])
    return lines


def _counts(table: pd.DataFrame, lang: str) -> str:
    counts = table["verdict"].value_counts()
    said = [f"{_MARKS[v]} {verdicts.name(v, lang)} {counts.get(v, 0)}" for v in verdicts.VERDICTS]
    alone = int((table["kind"] == "alone").sum())
    joined = ("，" if lang == "zh" else ", ").join(said)
    return _say("count", lang, len(table)) + joined + (_say("alone", lang, alone) if alone else "")


def _contradictions(table: pd.DataFrame, lang: str) -> list[str]:
    found = table[table["verdict"] == verdicts.CONTRADICTS]
    if found.empty:
        return []
    grounds = [int((found["ground"] == ground).sum()) for ground in ("logic", "reading", "outside")]
    names = ("、" if lang == "zh" else ", ").join(unexplained(table).index)
    closing = _say("open", lang, names) if names else _say("explained", lang)
    return [_say("grounds", lang, *grounds), closing]
