"""The environment variables in which every kernel runs, whatever the user has set.

The user's locale, time zone, start-up files or matplotlib settings could change a notebook's
output; none of them reaches our kernels.
"""

from __future__ import annotations

import os
from pathlib import Path

_DROPPED = ("FUPIN_", "JPY_", "JUPYTER", "IPYTHON", "MPL", "LC_", "PYTHON")
# These say where Python finds itself and our packages; all others change what it does.
_KEPT = {
    "PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "PYTHONNOUSERSITE", "PYTHONPATH", "PYTHONPLATLIBDIR",
    "PYTHONPYCACHEPREFIX", "PYTHONUSERBASE",
}  # fmt: skip
_COLOURS = ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE")


def kernel_environment(home: Path) -> dict[str, str]:
    """Return the environment in which kernels and their helpers run.

    Parameters
    ----------
    home : Path
        An empty folder that stands in for IPython's own.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if name in _KEPT or not (name.startswith(_DROPPED) or name in _COLOURS)
    }
    return kept | {
        "FUPIN_LANG": "en",
        "FUPIN_SOURCES": "",  # an output may not depend on whether the source's text is at hand
        "IPYTHONDIR": str(home),
        "MPLBACKEND": "agg",
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        # Two kernels share two cores; a pool of threads in each would only get in the way.
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "PYDEVD_DISABLE_FILE_VALIDATION": "1",
    }
