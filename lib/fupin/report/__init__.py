"""Notebooks run, saved, and made into a report pack.

- `make` runs the notebooks and writes the pack into ``build/report/``.
- `save_notebooks` runs the notebooks and saves each with its outputs.

Inside: `nursery` and `kernels` start kernels quickly and always in the same surroundings,
`running` runs notebooks side by side, `notebooks` reads and settles them, `pack` makes the pack
from `gathering`, `pages`, `volumes`, `index`, `manifest` and `staging`.
"""

from __future__ import annotations

from fupin.report.commands import make, save_notebooks

__all__ = ["make", "save_notebooks"]
