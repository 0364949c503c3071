"""The sentence, the clause and the paragraph of a place."""

from __future__ import annotations

from fupin.drafting.sentences import Sentences

TEXT = "题目\n有贫困户319户，脱贫310户。人均1,200元；完。\nIt rose 3.5 percent. Then fell."


def around(kind, part):
    """Return the stretch of the text round a part of it."""
    span = getattr(Sentences(TEXT), kind)(TEXT.index(part))
    return TEXT[span.start : span.end]


def test_a_sentence_ends_at_its_mark():
    """A full stop, a semicolon or the end of the line; the point of 3.5 is none."""
    assert around("sentence", "319") == "有贫困户319户，脱贫310户。"
    assert around("sentence", "200") == "人均1,200元；"
    assert around("sentence", "3.5") == "It rose 3.5 percent."


def test_a_clause_ends_at_a_comma_too():
    """The comma of 1,200 is none."""
    assert around("clause", "310") == "脱贫310户。"
    assert around("clause", "200") == "人均1,200元；"


def test_a_paragraph_is_a_line():
    """Without its end."""
    assert around("paragraph", "200") == TEXT.split("\n")[1]
    assert around("paragraph", "题目") == "题目"
    assert around("paragraph", "fell") == TEXT.split("\n")[2]
