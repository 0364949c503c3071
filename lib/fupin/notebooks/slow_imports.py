"""Imports that take long and are not needed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import cast

_IRI_PARSER = "rfc3987_syntax"


@contextmanager
def without_iri_parser() -> Iterator[None]:
    """Keep jsonschema from building a parser of internationalised addresses while it is imported.

    nbformat imports jsonschema, which imports this package if it is installed and spends a second
    and a half building its parser in every process. Notebooks hold no such addresses, and
    jsonschema works without it.
    """
    if _IRI_PARSER in sys.modules:
        yield
        return
    # None is what Python reads as: not installed. The type of sys.modules leaves it out.
    cast("dict[str, ModuleType | None]", sys.modules)[_IRI_PARSER] = None
    try:
        yield
    finally:
        sys.modules.pop(_IRI_PARSER, None)  # another thread may have done so
