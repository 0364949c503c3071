"""Every message of a finished package is there in English and in Chinese."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from fupin import errors

LIBRARY = Path(errors.__file__).parent
FINISHED = (
    "charts", "exercises", "languages", "quantities", "paths.py", "errors.py",
    "tables/citations.py", "tables/glossary.py", "tables/loading.py",
)  # fmt: skip
MODULES = sorted(
    path
    for name in FINISHED
    for path in ([LIBRARY / name] if name.endswith(".py") else (LIBRARY / name).rglob("*.py"))
)
ERRORS = {name for name in vars(errors) if name.endswith("Error")} | {"unknown_name", "refuse"}
BY_MODULE = pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(LIBRARY)))


def name_of(call: ast.Call) -> str:
    """Return the last part of what is called."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield every call in a tree."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def lone_texts(node: ast.AST) -> Iterator[ast.AST]:
    """Yield texts with a word in them that no `Bilingual` holds."""
    if isinstance(node, ast.Subscript) or (
        isinstance(node, ast.Call) and name_of(node) == "Bilingual"
    ):
        return
    if isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.search(r"[A-Za-z]{2}.*[ .]|[A-Za-z]{3}", node.value)
    ):
        yield node
        return
    for child in ast.iter_child_nodes(node):
        yield from lone_texts(child)


def untranslated(source: str) -> list[int]:
    """Return the lines of a module's messages that are in one language alone."""
    made = [call for call in calls(ast.parse(source)) if name_of(call) in ERRORS]
    said = [part for call in made for part in (*call.args, *call.keywords)]
    return sorted({text.lineno for part in said for text in lone_texts(part)})


@BY_MODULE
def test_no_message_is_in_one_language_alone(path):
    """What an error is made of is a `Bilingual`, or a value."""
    lines = untranslated(path.read_text(encoding="utf-8"))
    assert not lines, f"{path.relative_to(LIBRARY)}: lines {lines} are in English alone"


@pytest.mark.parametrize(
    "source",
    [
        'raise UnitError("They do not add.", why, instead)',
        'raise errors.UnitError(f"{a} and {b} differ.")',
        'raise unknown_name("theme", name, names)',
        'raise refuse(form, "has one axis.", Bilingual("a", "b"), "Use bars.")',
        'raise ChartError(what, ["One is of 2015." for item in items])',
    ],
)
def test_a_message_in_english_alone_is_found(source):
    """In whatever way it is raised."""
    assert untranslated(source) == [1]


def test_a_message_in_both_is_not_found():
    """Nor is a value, nor what stands inside a value's own expression."""
    source = 'raise UnitError(Bilingual("{} is none.", "{}不是。").fill(unit), why, instead)'
    assert untranslated(source) == []


def pairs(path: Path) -> list[tuple[int, str, str]]:
    """Return line, English and Chinese of each `Bilingual` that a module writes out."""
    found = []
    for call in calls(ast.parse(path.read_text(encoding="utf-8"))):
        texts = [arg.value for arg in call.args if isinstance(arg, ast.Constant)]
        if name_of(call) == "Bilingual" and len(texts) == 2 == len(call.args):
            found.append((call.lineno, *texts))
    return found


@BY_MODULE
def test_the_two_halves_of_a_message_have_the_same_gaps(path):
    """Each value of the English is in the Chinese, and the other way round."""
    for line, english, chinese in pairs(path):
        gaps = [len(re.findall(r"\{\d*(?:[:!][^}]*)?\}", text)) for text in (english, chinese)]
        assert gaps[0] == gaps[1], f"line {line}: {english!r}, {chinese!r}"


@BY_MODULE
def test_the_chinese_is_chinese(path):
    """It has Chinese characters wherever the English has words, and ends on a full-width stop."""
    for line, english, chinese in pairs(path):
        words = re.sub(r"\{[^}]*\}|charts\.\w*", "", english)
        if re.search(r"[A-Za-z]{2}", words):
            assert re.search("[\u4e00-\u9fff]", chinese), f"line {line}: {chinese!r}"
        assert not chinese.endswith("."), f"line {line}: {chinese!r}"
        assert english.endswith(".") == chinese.endswith("。"), f"line {line}: {chinese!r}"
