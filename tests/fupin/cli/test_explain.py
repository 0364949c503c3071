"""`fupin explain`: where one figure was printed."""

from __future__ import annotations


def test_explain_says_where_a_figure_was_printed(run):
    """Print, interval, document and place."""
    text = run("explain", "microcredit_balance.ngari.2020-12-31").output
    assert "printed 1.6亿元" in text
    assert "characters 1223 to 1228" in text


def test_explain_speaks_chinese(run):
    """The same place in Chinese."""
    text = run("explain", "microcredit_balance.ngari.2020-12-31", "--lang", "zh").output
    assert "1.6亿元" in text
    assert "1223" in text


def test_a_folder_of_texts_that_is_none_is_refused(run, tmp_path):
    """Three beats; the folder is named."""
    key = "microcredit_balance.ngari.2020-12-31"
    done = run("explain", key, "--text", str(tmp_path / "absent"))
    assert done.exit_code == 2
    assert len(done.output.splitlines()) == 3
    assert "is not a folder" in done.output
