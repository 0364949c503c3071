"""The pure function under Spark's `mapInArrow` gives the rows that it gives by itself."""

from __future__ import annotations

import os
import shutil
import sys

import pytest

from fupin.corpus import SPARK_SCHEMA, figure_batches, figure_table

pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not among the locked packages")
sql = pytest.importorskip("pyspark.sql", reason="pyspark (the extra `spark`) is not installed")
pytestmark = [
    pytest.mark.skipif(not shutil.which("java"), reason="Spark runs on Java, and there is none"),
    pytest.mark.filterwarnings("default"),  # Spark's own, which are not ours to mend
]


@pytest.fixture(scope="module")
def spark():
    """A Spark of two threads on this machine, without its page in the browser."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.shuffle.partitions", "2").getOrCreate()
    yield session
    session.stop()


@pytest.mark.parametrize("partitions", [1, 5])
def test_spark_gives_the_same_rows(spark, texts, partitions):
    """Row for row, once they are put in order of name and place; the schema too."""
    frame = spark.createDataFrame(list(texts.items()), "name string, text string")
    found = frame.repartition(partitions).mapInArrow(figure_batches, SPARK_SCHEMA)
    ours = figure_table(pyarrow.table({"name": list(texts), "text": list(texts.values())}))
    theirs = found.orderBy("name", "start").toArrow()
    assert theirs.equals(ours)
