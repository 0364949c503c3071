"""What the reference has to hold: every name that a user of the library types or meets."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator
from functools import cached_property
from importlib import import_module

import fupin

PACKAGES = (
    "fupin",
    "fupin.quantities",
    "fupin.audit",
    "fupin.charts",
    "fupin.frames",
    "fupin.exercises",
)
# Notebooks and docstrings name these, and no package lists them.
BESIDE = (
    ("fupin.tables.coverage", "Coverage"),
    ("fupin.tables.coverage", "coverage"),
)
MEMBERS = (property, cached_property, classmethod, staticmethod)


def public_names() -> dict[str, object]:
    """Return what is public by the name that the reference gives it.

    Returns
    -------
    dict of str to object
        Functions and classes, with the methods and properties of each class that are our own:
        ``fupin.get``, ``fupin.Quantity``, ``fupin.Quantity.text``.
    """
    found: dict[str, object] = {}
    for module, name in (*_listed(), *BESIDE, *_errors()):
        # `fupin.audit` is a function, and the package of that name is found by its import alone.
        thing = getattr(import_module(module), name)
        if any(thing is known for known in found.values()) or not _is_documented(thing):
            continue
        found[f"{module}.{name}"] = thing
        if inspect.isclass(thing):
            found |= {f"{module}.{name}.{member}": each for member, each in members(thing)}
    return found


def members(owner: type) -> Iterator[tuple[str, object]]:
    """Return the public methods and properties of a class, those of our own base classes too.

    The three sentences of an error are told once, with `fupin.FupinError`.
    """
    is_kind = issubclass(owner, fupin.FupinError) and owner is not fupin.FupinError
    told = vars_of(fupin.FupinError) if is_kind else set()
    for name in sorted(vars_of(owner) - told):
        member = inspect.getattr_static(owner, name)
        if not name.startswith("_") and (inspect.isfunction(member) or isinstance(member, MEMBERS)):
            yield name, member


def vars_of(owner: type) -> set[str]:
    """Return the names that our own classes give a class: those of pandas and Python stay out."""
    ours = [base for base in owner.__mro__ if base.__module__.split(".")[0] == "fupin"]
    return {name for base in ours for name in vars(base)}


def _listed() -> list[tuple[str, str]]:
    return [(module, name) for module in PACKAGES for name in import_module(module).__all__]


def _errors() -> list[tuple[str, str]]:
    for module in pkgutil.walk_packages(fupin.__path__, "fupin."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    waiting, found = [fupin.FupinError], []
    while waiting:
        error = waiting.pop(0)
        if not error.__module__.startswith("fupin."):
            continue  # a test's own
        found.append((error.__module__, error.__name__))
        waiting += error.__subclasses__()
    return found


def _is_documented(thing: object) -> bool:
    """Tell a function or class from an alias of types, such as `fupin.quantities.Number`."""
    return inspect.isclass(thing) or inspect.isfunction(thing)
