"""What a pool imports beforehand is there, and comes out the same."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from fupin.report import warm_up


@pytest.mark.parametrize(
    "name", [*warm_up._FOR_KERNELS, *warm_up._FOR_EXPORTS, *warm_up._FOR_PAGES]
)
def test_every_module_that_is_named_is_there(name):
    """A renamed one would end every run."""
    assert find_spec(name) is not None


def test_a_process_that_has_warmed_up_has_read_the_data(run_python):
    """In a process of its own: tables and font are read, tables are shown with twenty columns, nothing is said."""
    code = (
        "import sys, pandas; from fupin.report import warm_up; warm_up.kernels(); warm_up.pages(); "
        "from fupin.tables import catalogue; import matplotlib; "
        "print(catalogue._read.cache_info().currsize, pandas.get_option('display.max_columns'), "
        "'fupin.report.notebook_pages' in sys.modules, 'rfc3987_syntax' in sys.modules)"
    )
    done = run_python(code, MPLBACKEND="agg")
    assert (done.returncode, done.stdout, done.stderr) == (0, "1 20 True False\n", "")
