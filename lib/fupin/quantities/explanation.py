"""Explanations: the lineage of a figure for people to read, as text and as folded HTML.

`explain` returns text for a terminal that shows as HTML in a notebook. With the source text at hand
it shows the sentence around each figure; without, it says where to find it.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Literal

from fupin import paths
from fupin.languages import language
from fupin.quantities.figure import Figure
from fupin.quantities.lineage import Step, trace


class Explanation(str):
    """The lineage of a quantity: text, and folded HTML where a notebook shows it."""

    __slots__ = ("html",)
    html: str

    def __repr__(self) -> str:
        return str(self)

    def _repr_html_(self) -> str:
        return self.html


def explain(
    figure: Figure, lang: str | None, text: str | Path | Literal[False] | None
) -> Explanation:
    """Return the whole lineage of a figure; `text` is as in `fupin.paths.sources`."""
    lang = language(lang)
    tree = trace(figure, lang, paths.sources(text))
    explanation = Explanation("\n".join(_lines(tree)))
    explanation.html = _page(tree, lang, is_open=True)
    return explanation


def folded(figure: Figure, lang: str | None = None) -> str:
    """Return a figure as one line of HTML that unfolds into its lineage.

    It never quotes the source text, so that what a notebook stores depends on no folder.
    """
    lang = language(lang)
    return _page(trace(figure, lang, None), lang, is_open=False)


def _lines(step: Step) -> list[str]:
    quoted = ["「{}【{}】{}」".format(*step.sentence)] if step.sentence else []
    lines = [step.head]
    stem = "│   " if step.parents else "    "
    lines += [stem + fact for fact in (*step.facts, *quoted)]
    for parent in step.parents:
        last = parent is step.parents[-1]
        first, *others = _lines(parent)
        lines += [("└── " if last else "├── ") + first]
        lines += [("    " if last else "│   ") + line for line in others]
    return lines


def _page(tree: Step, lang: str, *, is_open: bool) -> str:
    html = _html(tree)
    html = html.replace("<details>", "<details open>", 1) if is_open else html
    return f'<div class="fupin-lineage" lang="{lang}">{html}</div>'


def _html(step: Step) -> str:
    facts = "".join(f"<li>{escape(fact)}</li>" for fact in step.facts)
    if step.sentence:
        before, printed, after = map(escape, step.sentence)
        facts += f'<li lang="zh">{before}<mark>{printed}</mark>{after}</li>'
    parents = "".join(f"<li>{_html(parent)}</li>" for parent in step.parents)
    head = f"<summary>{escape(step.head)}</summary>"
    return f"<details>{head}<ul>{facts}{parents}</ul></details>"
