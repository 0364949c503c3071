"""A quantity explains itself, down to the printed characters, in both languages."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from fupin.errors import FupinError
from fupin.quantities.operations import share, total
from fupin.quantities.quantity import exact

TEXT = (
    "标题在此\n\n编一句话，里面写13132万元。\n\n"
    f"又编一句，很长很长，{'一直说到行尾，' * 12}末了才写14189\n\n人次，就此打住。"
)


@pytest.fixture
def each(figure):
    """Income over trips, both with their places in a made-up text."""
    start = TEXT.index("13132")
    income = figure("13132万元", measure="income", start=start, end=start + 7)
    trips = figure("14189人次", "person_time", "exact", measure="trips")
    return income / trips


@pytest.fixture
def placed(figure):
    """Figures of a made-up text that end a line in mid-sentence."""
    start = TEXT.index("14189")
    return figure("14189", "person_time", "exact", measure="trips", start=start, end=start + 5)


@pytest.fixture
def folder(tmp_path):
    """A folder with the made-up text, named after its source."""
    (tmp_path / "tibet-daily-2021-ngari.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def test_the_tree_goes_down_to_the_print(each):
    """The result, its operation, each figure with print, interval, publisher, title and offsets."""
    assert each.explain(text=False).splitlines() == [
        "Income ÷ Trips: 9,255 yuan per person-time",
        "│   from 9,254.704 to 9,255.410 yuan per person-time",
        "├── Income, Ngari, 2020: 131.32 million yuan",
        "│       printed 13132万元: half a unit of the last printed digit either way",
        "│       from 131,315,000 to 131,325,000 yuan",
        "│       Tibet Daily, 《凝心聚力》, 2021, characters 14 to 21 of tibet-daily-2021",
        "└── Trips, Ngari, 2020: 14,189 person-times",
        "        printed 14189人次: counted in full, or set by a rule",
        "        Tibet Daily, 《凝心聚力》, 2021",
    ]


def test_the_tree_is_told_in_chinese(each):
    """The same facts, in Chinese words and punctuation."""
    assert each.explain("zh", text=False).splitlines() == [
        "指标income ÷ 指标trips：9,255元/人次",
        "│   区间：9,254.704至9,255.410元/人次",
        "├── 指标income，阿里地区，2020：13,132万元",
        "│       印作“13132万元”：末位数字的半个单位",
        "│       区间：131,315,000至131,325,000元",
        "│       Tibet Daily，《凝心聚力》，2021，tibet-daily-2021第14至21字符",
        "└── 指标trips，阿里地区，2020：14,189人次",
        "        印作“14189人次”：整数全计或规定数",
        "        Tibet Daily，《凝心聚力》，2021",
    ]


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


def test_a_folder_that_is_none_is_an_error(each, tmp_path):
    """A mistyped folder is said, not passed over."""
    with pytest.raises(FupinError, match="is not a folder"):
        each.explain(text=tmp_path / "nowhere")


class Counter(HTMLParser):
    """Counts what opens and closes."""

    def __init__(self):
        super().__init__()
        self.open, self.seen = [], []

    def handle_starttag(self, tag, attrs):
        """Note an opening tag."""
        self.open.append(tag)
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        """Close the innermost tag, which must be of this name."""
        assert self.open.pop() == tag


def test_the_notebook_gets_folded_html(each):
    """One fold a quantity, the outermost open, every tag closed, the language said."""
    for lang in ("en", "zh"):
        page = Counter()
        page.feed(each.explain(lang, text=False)._repr_html_())
        assert page.open == []
        folds = [attrs for tag, attrs in page.seen if tag == "details"]
        assert [("open" in attrs) for attrs in folds] == [True, False, False]
        assert page.seen[0] == ("div", {"class": "fupin-lineage", "lang": lang})


def test_what_a_notebook_shows_by_itself_depends_on_no_folder(each, folder, monkeypatch):
    """The stored output of a cell is the same with and without the source text."""
    monkeypatch.setenv("FUPIN_SOURCES", str(folder))
    shown = each.explain(text=False)._repr_html_()
    assert each._repr_html_() == shown.replace("<details open>", "<details>")
    assert each._repr_html_() != shown


def test_titles_and_notes_are_escaped(figure):
    """A title with an angle bracket is text, not markup."""
    odd = figure("18万元", title="<b>", note="a & b")
    html = odd.explain(text=False)._repr_html_()
    assert "《&lt;b&gt;》" in html
    assert "a &amp; b" in html


def test_status_note_flag_and_reason_are_told(figure):
    """A plan says that it is one; what is odd stays with the figure, and travels."""
    flags = (("99 % of 218 would be 216", "218的99%应为216"),)
    plan = figure("18万元", measure="plan", status="planned", note="no year", flags=flags)
    other = figure("51万元", measure="stake")
    both = total([plan, other], because="one purse")
    text = both.explain(text=False)
    for said in ("planned, not an outcome", "note: no year", "odd: 99 %", "because: one purse"):
        assert said in text
    assert "存疑：218的99%应为216" in both.explain("zh", text=False)
    assert both.flags == flags


def test_an_exact_quotient_gives_its_fraction(figure):
    """98.6 % is a rounding of ours; the lineage has the number itself."""
    done, planned = (figure(f"{n}个", "project", "exact") for n in (215, 218))
    assert "exactly 10750/109 %" in share(done, planned).explain(text=False)


def test_a_figure_that_stands_twice_is_explained_once(figure):
    """The second time it says so."""
    a, b = figure("18万元", measure="a"), figure("51万元", measure="b")
    lines = (a / (a + b)).explain(text=False)
    assert lines.count("printed 18万元") == 1
    assert lines.count("explained above") == 1


def test_sources_are_unique_and_in_the_order_of_the_text(figure):
    """Each printed figure once, by its place; what has no place comes last."""
    late = figure("18万元", measure="late", start=90, end=94)
    early = figure("51万元", measure="early", start=10, end=14)
    context = figure("49万元", measure="context")
    used = (late * early) / (context * late)
    assert [one.measure for one in used.sources()] == ["early", "late", "context"]


def test_names_are_built_from_the_operation_or_given(figure):
    """Sums and quotients spell out up to three names; a given name wins; both languages."""
    parts = [figure(f"{n}万元", measure=f"m{n}") for n in range(1, 6)]
    a, b, *_ = parts
    assert (a + b).name() == "M1 + M2"
    assert ((a + b) / a).name("zh") == "(指标m1 + 指标m2) ÷ 指标m1"
    assert total(parts).name() == "the sum of 5 figures"
    assert sum(parts).name("zh") == "5项之和"
    assert share(a, a + b).name() == "M1 as a share of M1 + M2"
    assert (a * 12).name() == "M1 × 12"
    named = (a + b).named("Both", "两者")
    assert (named.name(), named.name("zh")) == ("Both", "两者")
    assert named == a + b
    assert (named / a).name() == "Both ÷ M1"


def test_a_number_of_our_own_says_so():
    """A constant is not dressed up as a printed figure."""
    assert "not a printed figure" in exact(12, "month").explain(text=False)
