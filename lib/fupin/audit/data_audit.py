"""The relations of a data folder put to the test on its figures, as one table."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pandas as pd

from fupin.audit import relations
from fupin.audit.checking import check_relations
from fupin.audit.figure_index import FigureIndex
from fupin.audit.remark_links import remark_link_problems
from fupin.audit.results_table import results_table
from fupin.bilingual import Bilingual
from fupin.errors import RelationError
from fupin.tables import catalogue


@lru_cache(maxsize=4)
def audited(folder: Path) -> pd.DataFrame:
    """Return every relation of a data folder with what came of it, computed once in a process.

    Raises
    ------
    RelationError
        With all rows that are malformed, by file and row.
    """
    read = catalogue.read(folder)
    figures = FigureIndex(read.observations.values(), read.sources[0])
    found, problems = relations.read(read.tables.get("relations", ()))
    results, others = check_relations(found, figures)
    remarks = read.tables.get("remarks", ())
    names = {row["relation"] for row in read.tables.get("relations", ())}
    problems += [*others, *remark_link_problems(remarks, names)]
    if problems:
        raise RelationError(
            Bilingual("{} things are wrong with the relations.", "核对关系表有{}处错误。").fill(
                len(problems)
            ),
            [str(problem) for problem in sorted(problems)],
            Bilingual(
                "Correct these rows; fupin.audit.claims says what a claim may be.",
                "请更正这些行；关系的写法见fupin.audit.claims。",
            ),
        )
    return results_table(results, figures, remarks)
