"""The results of an audit as a table, each column of words in English and Chinese."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from fupin.audit import result_text, verdicts
from fupin.audit.claim_text import ClaimWriter
from fupin.audit.figure_index import FigureIndex
from fupin.audit.remark_links import relation_names
from fupin.audit.results import Result
from fupin.tables.rows import Row

_WORDED = ("expression", "printed", "computed", "why", "bases", "settles", "remark_reason")
COLUMNS = (
    "theme", "kind", "ground", "claim", "expression", "printed", "computed", "verdict", "why",
    "bases", "settles", "remark", "remark_reason",
    *(f"{name}_zh" for name in ("verdict", *_WORDED)),
    "tested", "against", "implied", "observations",
)  # fmt: skip
IN_CHINESE = {
    renamed: to
    for name in ("verdict", *_WORDED)
    for renamed, to in ((name, f"{name}_en"), (f"{name}_zh", name))
}
"""The name that each column of words has in a Chinese audit."""


def results_table(
    results: Sequence[Result], figures: FigureIndex, remarks: Sequence[Row]
) -> pd.DataFrame:
    """Return results as the table that `fupin.audit` describes, in English."""
    explained = {name: row for row in remarks for name in relation_names(row)}
    rows = [_row(result, figures, explained.get(result.relation.name, {})) for result in results]
    index = pd.Index([result.relation.name for result in results], name="relation")
    return pd.DataFrame(rows, index=index, columns=list(COLUMNS), dtype=object)


def _row(result: Result, figures: FigureIndex, remark: Mapping[str, str]) -> dict[str, object]:
    relation, outcome = result.relation, result.deciding
    tested = relation.claim.tested
    against = [side for i, side in enumerate(outcome.sides) if i != tested]
    row: dict[str, object] = {
        "theme": relation.theme, "kind": relation.kind, "ground": relation.ground,
        "claim": relation.text, "verdict": result.verdict,
        "verdict_zh": verdicts.ZH[result.verdict], "remark": remark.get("remark", ""),
        "tested": outcome.sides[tested], "against": against[0] if len(against) == 1 else None,
        "implied": result.implied, "observations": tuple(o.key for o in result.observations),
    }  # fmt: skip
    for lang, end in (("en", ""), ("zh", "_zh")):
        words = (
            ClaimWriter(relation, figures, lang, outcome.base).claim(),
            result_text.printed(result, lang),
            result_text.computed(result, outcome, lang),
            result_text.why(result, lang),
            result_text.bases(result, figures, lang),
            relation.settles[lang == "zh"],
            remark.get(f"reason_{lang}", ""),
        )
        row |= {name + end: text for name, text in zip(_WORDED, words, strict=True)}
    return row
