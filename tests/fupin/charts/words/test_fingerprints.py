"""The fingerprint: a chart as plain text, to compare two runs of a notebook."""

from __future__ import annotations

from fupin import charts, languages


def test_the_fingerprint_speaks_both_languages_and_never_changes(form, made):
    """Form, labels, exact values, sources and alt text in both languages, twice the same."""
    chart = made(form)
    text = chart.fingerprint()
    assert text == chart.fingerprint()
    assert text.startswith(f"{form} (page)")
    for lang in languages.LANGUAGES:
        assert chart.alt(lang) in text
        assert chart.title(lang) in text
    for mark in chart.marks:
        assert f"{mark.label[0]}{mark.note_symbols} | {mark.label[1]}{mark.note_symbols}" in text
        assert all(leaf.key in text for leaf in mark.quantity.sources())


def test_the_fingerprint_notices_a_changed_figure(several, said):
    """One person more, and the fingerprint is another."""
    one, other = (charts.bars(several(30, n), said).fingerprint() for n in (20, 21))
    assert one != other


def test_the_fingerprint_notices_a_changed_option(several, said):
    """Another bar in colour is another picture, and another line."""
    plain = charts.bars(several(3, 2), said).fingerprint()
    coloured = charts.bars(several(3, 2), said, highlight="Figure 2").fingerprint()
    assert "highlight: Figure 2" not in plain
    assert "highlight: Figure 2" in coloured


def test_a_mark_stands_with_its_exact_value_and_range(made):
    """Value, bounds and unit are exact decimals; a role other than value is named."""
    lines = made("funds").fingerprint().splitlines()
    first, second = lines[lines.index("marks:") + 1 :][:2]
    assert " (reference) = 3629000000 [3628500000, 3629500000] yuan; " in first
    assert second.startswith("  2. ")
    assert " = 3699000000 [3698500000, 3699500000] yuan; " in second
