"""What must agree with what: relations between printed figures, read and put to the test.

`fupin.relations.language` reads a claim, `table` the rows of ``data/relations.csv``, `reckoning`
computes on quantities, `verdicts` holds two intervals against each other, and `trials` does it for
all. `fupin.audit` turns what came out into a table for people.
"""

from fupin.relations.reckoning import Figures, reckon
from fupin.relations.table import FILE, Relation, read
from fupin.relations.trials import Attempt, Trial, try_all

__all__ = ["FILE", "Attempt", "Figures", "Relation", "Trial", "read", "reckon", "try_all"]
