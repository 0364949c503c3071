"""The sentence in which a figure was printed, quoted where the text is at hand."""

from __future__ import annotations

from dataclasses import replace

from fupin.quantities.source_sentence import source_sentence


def test_with_the_text_at_hand_the_sentence_is_shown(each, folder, monkeypatch):
    """By argument or by environment; the figure is marked, and another sentence stays out."""
    sentence = "「编一句话，里面写【13132万元】。」"
    assert sentence in each.explain(text=folder)
    monkeypatch.setenv("FUPIN_SOURCES", str(folder))
    assert sentence in each.explain()
    assert "打住" not in each.explain()
    assert "<mark>13132万元</mark>" in each.explain()._repr_html_()
    assert "【" not in each.explain(text=False)


def test_a_sentence_goes_on_over_a_line_break_and_is_cut_when_long(placed, folder):
    """Eighty characters are enough on either side; a full stop ends it, a line's end does not."""
    quote = placed.explain(text=folder).splitlines()[-1].strip()
    assert quote.startswith("「…")
    assert quote.endswith("末了才写【14189】人次，就此打住。」")
    assert len(quote) == len("「…【14189】人次，就此打住。」") + 80


def test_without_the_text_it_says_where_to_find_it(each, monkeypatch):
    """An empty variable means that there is no text; the offsets remain."""
    monkeypatch.setenv("FUPIN_SOURCES", "")
    assert "【" not in each.explain()
    assert "characters 14 to 21 of tibet-daily-2021" in each.explain()


def test_a_text_that_differs_is_not_quoted(figure, folder):
    """Offsets that hold other characters belong to another text."""
    moved = figure("13132万元", measure="income", start=0, end=7)
    assert "【" not in moved.explain(text=folder)


def test_a_sentence_is_returned_in_three_parts(placed, each, folder):
    """Before, printed, after; nothing without a folder, a place in the text, or the text itself."""
    income, trips = each.sources()
    assert source_sentence(income, folder) == ("编一句话，里面写", "13132万元", "。")
    before, printed, after = source_sentence(placed.observation, folder)
    assert (printed, after) == ("14189", "人次，就此打住。")
    assert (before[0], len(before)) == ("…", 81)
    assert source_sentence(income, None) is None
    assert source_sentence(trips, folder) is None
    assert source_sentence(replace(income, source="elsewhere"), folder) is None


def test_a_long_sentence_is_cut_behind_the_figure_too(figure, tmp_path):
    """Eighty characters after it, then an ellipsis; a heading above is no part of it."""
    text = f"标题\n18万元{'很长' * 60}。"
    (tmp_path / "tibet-daily-2021.txt").write_text(text, encoding="utf-8")
    start = text.index("18")
    made = figure("18万元", start=start, end=start + 4).observation
    before, _, after = source_sentence(made, tmp_path)
    assert before == ""
    assert (len(after), after[-1]) == (81, "…")
