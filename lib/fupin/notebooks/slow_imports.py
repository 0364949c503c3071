"""Imports that would take longer than what they are for."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import cast

_GRAMMAR = "rfc3987_syntax"


@contextmanager
def without_grammar() -> Iterator[None]:
    """Keep jsonschema from building a parser of internationalised addresses while it is imported.

    nbformat imports jsonschema, which looks for this optional package and spends a second and a
    half on its grammar in every process. Notebooks hold no such addresses, and jsonschema works
    without it.
    """
    if _GRAMMAR in sys.modules:
        yield
        return
    # None is what Python reads as: not installed. The type of sys.modules leaves it out.
    cast("dict[str, ModuleType | None]", sys.modules)[_GRAMMAR] = None
    try:
        yield
    finally:
        sys.modules.pop(_GRAMMAR, None)  # another thread may have done so
