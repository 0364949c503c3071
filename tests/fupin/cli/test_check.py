"""`fupin check`: the data read and checked, and every numeral counted."""

from __future__ import annotations


def test_check_counts_every_numeral(run):
    """153 Arabic and 58 Chinese numerals, nothing unaccounted for."""
    done = run("check")
    assert done.exit_code == 0
    assert "Arabic 153 of 153, Chinese 58 of 58" in done.output
    assert "nothing unaccounted for" in done.output


def test_check_fails_where_a_text_disagrees(run, tmp_path):
    """Another text under the page's name is told apart by its digest, and every problem is printed."""
    (tmp_path / "page.txt").write_text("2020年，共3次。", encoding="utf-8")
    done = run("check", "--text", str(tmp_path))
    assert done.exit_code == 1
    assert "SHA-256" in done.output


def test_a_folder_of_texts_given_twice_is_refused(run, tmp_path):
    """We would else check one and say nothing of the other."""
    done = run("check", "--text", str(tmp_path), "--text", str(tmp_path))
    assert done.exit_code == 2
    assert "--text is given 2 times" in done.output
