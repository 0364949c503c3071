"""Many texts at once: their figures as one Arrow table, in one process, in many, or under Spark.

From the ground up: `arrow_table` turns texts into a table of figures and knows no files; `texts`
finds the files of a folder, reads them, and says which it cannot read and why; `parts` cuts a
folder into parts of bounded size and keeps each that is finished; `workers` runs parts in
processes; `building` does the whole folder and writes one Parquet file.
"""

from fupin.corpus.arrow_table import SPARK_SCHEMA, figure_batches, figure_table, schema
from fupin.corpus.building import Corpus, build

__all__ = ["SPARK_SCHEMA", "Corpus", "build", "figure_batches", "figure_table", "schema"]
