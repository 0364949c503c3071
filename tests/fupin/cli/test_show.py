"""`fupin show`: the figures of a theme."""

from __future__ import annotations

from fupin.tables import loading


def test_show_prints_a_theme(run):
    """A theme's figures, each with key, name, figure and print."""
    done = run("show", "housing")
    assert done.exit_code == 0
    assert "housing_files.ngari.2020" in done.output
    assert "1,881 households  [1881户]" in done.output


def test_show_speaks_chinese(run):
    """The same in Chinese."""
    assert "农村危房改造档案户数" in run("show", "housing", "--lang", "zh").output


def test_show_without_a_theme_lists_them(run):
    """Without a theme, the themes."""
    assert run("show").output.split() == loading.themes()


def test_show_of_a_source_prints_its_figures(run):
    """A source without a theme is all that it printed, and not the list of themes."""
    done = run("show", "--source", "tibet-daily-2021")
    keys = [line.split()[0] for line in done.output.splitlines() if not line.startswith(" ")]
    assert keys == list(loading.load(source="tibet-daily-2021").index)


def test_a_source_that_is_not_there_is_refused(run):
    """With the names that there are."""
    done = run("show", "health", "--source", "tibet-daily-2020")
    assert done.exit_code == 2
    assert "Did you mean 'tibet-daily-2021'?" in done.output


def test_a_figure_printed_twice_in_the_sources_asked_for_is_shown_once(run):
    """The page is part of itself."""
    words = "show", "housing", "--source", "tibet-daily-2021"
    assert run(*words, "--source", "tibet-daily-2021").output == run(*words).output


def test_remarks_stand_below_their_figure(run):
    """A dagger at the key, and the remark in the language asked for."""
    english, chinese = (
        run("show", "--source", "tibet-daily-2021", "--lang", lang).output for lang in ("en", "zh")
    )
    assert english.count("    † ") == chinese.count("    † ") > 0
    assert english.count(" †\n") == chinese.count(" †\n")
