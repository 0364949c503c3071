"""What `import fupin` gives at once, and what is imported when it is first used."""

from __future__ import annotations

import subprocess
import sys

import pytest

import fupin


def test_every_public_name_is_there_and_listed():
    """By name, by `from fupin import`, and for completion."""
    assert set(fupin.__all__) <= set(dir(fupin))
    for name in fupin.__all__:
        assert callable(getattr(fupin, name)), name


def test_a_name_that_is_none_is_told_as_python_tells_it():
    """With the suggestion that Python makes for names that are near."""
    with pytest.raises(AttributeError, match="module 'fupin' has no attribute 'laod'") as caught:
        _ = fupin.laod
    assert (caught.value.name, caught.value.obj) == ("laod", fupin)


def test_the_data_are_read_by_what_needs_them_and_not_before():
    """An import brings quantities and columns of figures; tables come with the first figure."""
    code = (
        "import sys, fupin, pandas as pd; print('fupin.tables' in sys.modules); "
        "print(pd.array([fupin.exact(1)], dtype='figure').dtype); "
        "fupin.get('plan_investment'); print('fupin.tables' in sys.modules); "
        "import fupin.audit; print(len(fupin.themes()) > 10)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "figure", "True", "True"]
