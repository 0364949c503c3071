"""The sentences, clauses and paragraphs that a place of a text lies in."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

_SENTENCE_ENDS = re.compile(r"[。！？；\n]|[!?;](?=\s)|(?<=[A-Za-z)])\.(?=\s)")
_CLAUSE_ENDS = re.compile(r"[，、：:（）()“”\"《》。！？；\n\t]|,(?![0-9])")


class Span(NamedTuple):
    """A stretch of a text, end exclusive."""

    start: int
    end: int


class Sentences:
    """Where the sentences and clauses of a text end.

    Parameters
    ----------
    text : str
        The text; a line is a paragraph.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._sentences = [match.end() for match in _SENTENCE_ENDS.finditer(text)]
        self._clauses = [match.end() for match in _CLAUSE_ENDS.finditer(text)]

    def sentence(self, at: int) -> Span:
        """Return the sentence round a place, with its full stop."""
        return self._between(self._sentences, at)

    def clause(self, at: int) -> Span:
        """Return the clause round a place, with the mark that ends it."""
        return self._between(self._clauses, at)

    def paragraph(self, at: int) -> Span:
        """Return the line round a place, without its end."""
        end = self.text.find("\n", at)
        return Span(self.text.rfind("\n", 0, at) + 1, end if end >= 0 else len(self.text))

    def _between(self, ends: list[int], at: int) -> Span:
        index = bisect_right(ends, at)
        end = ends[index] if index < len(ends) else len(self.text)
        return Span(ends[index - 1] if index else 0, end)
