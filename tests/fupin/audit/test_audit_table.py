"""The audit of the page: what must be shown, that nothing is left out, and how it reads."""

from __future__ import annotations

import copy
import re

import pandas as pd
import pytest

from fupin import paths
from fupin.audit import verdicts
from fupin.audit.audit_table import audit, uncovered, unexplained
from fupin.errors import UnknownNameError
from fupin.quantities.quantity import Quantity
from fupin.tables import catalogue

TEXT = "tibet-daily-2021-ngari.txt"


@pytest.fixture(scope="module")
def table():
    """The whole audit."""
    return audit()


def test_the_audit_is_far_longer_than_forty(table):
    """One row a relation, each with one of four verdicts, and every verdict occurs."""
    assert len(table) > 150
    assert table.index.is_unique
    assert set(table["verdict"]) == set(verdicts.VERDICTS)


def test_every_figure_of_the_page_is_put_to_the_test_or_stands_alone():
    """No observation of the page is left out."""
    assert uncovered() == []


def test_standing_alone_means_in_no_other_relation(table):
    """A figure listed as alone is in no test, and says why."""
    alone = table[table["kind"] == "alone"]
    tested = {key for keys in table.loc[table["kind"] != "alone", "observations"] for key in keys}
    assert not {key for keys in alone["observations"] for key in keys} & tested
    assert alone["why"].str.len().min() > 20
    assert set(alone["verdict"]) == {verdicts.CANNOT}


@pytest.mark.parametrize(
    ("relation", "verdict", "printed", "computed"),
    [
        ("plan-completion-rate", "agrees when rounded", "99%", "98.6 %"),
        ("plan-received-rate", "agrees when rounded", "102%", "101.9010 to 101.9568 %"),
        ("plan-disbursed-rate", "agrees when rounded", "98%", "97.8375 to 97.8911 %"),
        ("profit-shares", "agrees", "100 %", "100 %"),
        ("capital-sum", "agrees", "100万元", "1,000,000 yuan"),
        ("government-share", "agrees", "51%", "51 %"),
        ("founder-share", "agrees", "49%", "49 %"),
        ("stakes-sum", "agrees", "100 %", "100 %"),
        ("plan-kinds", "agrees", "8类", "8 kinds"),
        ("disaster-counties", "agrees", "3县", "3 counties"),
        ("relocation-counties", "agrees", "2县", "2 counties"),
        ("founders-named", "agrees", "3人", "3 people"),
        ("supervision-levels", "agrees", "四级", "4 levels"),
        ("health-schemes", "agrees", "三个", "3 kinds"),
        ("new-operating-completed", "agrees", "12个", "20 projects"),
        ("monthly-ledgers", "agrees", "12份", "12 ledgers"),
        ("township-visit-rate", "agrees when rounded", "100%", "100 %"),
        ("secretaries-villages", "agrees", "145 villages", "145 villages"),
        ("paired-registered-poor", "agrees when rounded", "2.33万人", "23,293 people"),
        ("lent-balance", "agrees", "6873万元", "160 million yuan"),
        ("employed-trained", "cannot be checked", "70人", "0 to 192 people"),
        ("serious-illness-rate", "cannot be checked", "100%", "216 to 217.09 people"),
        ("baqing-implied-base", "agrees", "49,220 to 49,250 people", "35,895 people to 56,200 people"),
        ("aid-funds-rest", "contradicts", "3.53亿元", "2,575,600 to 2,575,800 yuan"),
        ("beneficiaries-registered-poor", "contradicts", "25602人", "23,250 to 23,350 people"),
    ],
)  # fmt: skip
def test_what_must_be_shown(table, relation, verdict, printed, computed):
    """These relations come out so, from the figures alone."""
    row = table.loc[relation]
    assert (row["verdict"], row["printed"], row["computed"]) == (verdict, printed, computed)


def test_amounts_per_household_and_post(table):
    """A balance a household stays under the cap; a post is paid four yuan above the rate."""
    credit, post = table.loc["balance-per-household"], table.loc["eco-pay"]
    assert credit["tested"].text("zh") == "4.0万至4.3万元/户"
    assert (credit["verdict"], credit["printed"]) == (
        "agrees",
        "40,000 to 43,000 yuan per household",
    )
    assert (post["verdict"], post["printed"]) == (
        "contradicts",
        "3,504.10955 to 3,504.11456 yuan per post",
    )


def test_the_plan_does_not_fit_as_base_of_the_rate_paid_out(table):
    """98% is of the money received; of the plan it would be 99.7 to 99.8%."""
    bases = table.loc["plan-disbursed-rate", "bases"].split("; ")
    assert bases == [
        "Funds received: agrees when rounded, 97.8375 to 97.8911 %",
        "Investment planned: contradicts, 99.7244 to 99.7796 %",
    ]


def test_what_cannot_be_checked_says_what_would_settle_it(table):
    """Each such row names the figure to ask for, in both languages."""
    open_rows = table[table["verdict"] == verdicts.CANNOT]
    assert len(open_rows) > 20
    assert (open_rows[["settles", "settles_zh"]] != "").all(axis=None)


def test_a_remark_explains_every_contradiction(table):
    """The page has no contradiction that nobody has looked at."""
    assert unexplained(table).empty
    assert (
        table.loc[table["verdict"] == verdicts.CONTRADICTS, "remark_reason"].str.len() > 60
    ).all()


def test_no_contradiction_is_left_to_logic_alone(table):
    """Every contradiction of this page hangs on a reading, or on another publisher."""
    found = table[table["verdict"] == verdicts.CONTRADICTS]
    assert set(found["ground"]) <= {"reading", "outside"}


def test_an_unexplained_contradiction_is_found(table):
    """Take its remark away, and a contradiction is unexplained."""
    bare = table.copy()
    bare.loc["eco-pay", "remark"] = ""
    assert list(unexplained(bare).index) == ["eco-pay"]


def test_sides_are_quantities_with_lineage(table):
    """What was computed can be explained down to the print, also in a copy."""
    against = copy.deepcopy(table.loc["plan-disbursed-rate", "against"])
    assert isinstance(against, Quantity)
    assert [figure.printed for figure in against.sources()] == ["36.99亿元", "36.20亿元"]
    assert "36.20亿元" in str(against.explain(text=False))


def test_the_reason_stays_in_the_lineage(table):
    """A sum that the guard would refuse carries the row's reason."""
    assert table.loc["illness-registered-poor", "tested"].note.startswith(
        "The three groups together"
    )


def test_a_theme_can_be_asked_for(table):
    """Only relations of that theme come; another name is refused with what there is."""
    plan = audit("plan")
    assert set(plan["theme"]) == {"plan"}
    assert len(plan) == (table["theme"] == "plan").sum()
    with pytest.raises(UnknownNameError, match="plan"):
        audit("plna")


def test_a_reader_cannot_spoil_the_audit(table):
    """Each call gives a copy."""
    mine = audit()
    mine["verdict"] = "spoilt"
    pd.testing.assert_series_equal(audit()["verdict"], table["verdict"])


def test_nothing_is_left_untranslated(table):
    """Every text has both languages, and Chinese ones have Chinese in them."""
    for name in ("expression", "why"):
        assert (table[name] != "").all()
        assert table[f"{name}_zh"].str.contains(r"[\u4e00-\u9fff]").all()
    for name in ("printed", "computed", "bases", "settles", "remark_reason"):
        assert ((table[name] != "") == (table[f"{name}_zh"] != "")).all()
    assert (
        not table[[f"{name}_zh" for name in ("why", "settles", "remark_reason")]]
        .apply(lambda column: column.str.contains(r"\b(?:the|of|and)\b"))
        .any(axis=None)
    )


def test_spans_lie_in_the_article_of_their_figure_in_order(table):
    """What the text names is counted from places that do not overlap, in one article."""
    read = catalogue.read()
    documents = [
        (int(d["start"]), int(d["end"])) for d in read.tables["tibet-daily-2021-documents"]
    ]
    rows = [row for row in read.tables["relations"] if row["spans"]]
    assert len(rows) == 8
    for row in rows:
        spans = [tuple(map(int, span.split("-"))) for span in row["spans"].split("; ")]
        flat = [end for span in spans for end in span]
        assert flat == sorted(flat)
        assert any(start <= flat[0] and flat[-1] <= end for start, end in documents)
        assert table.loc[row["relation"], "kind"] == "enumeration"


@pytest.mark.skipif(
    paths.sources() is None, reason="the page's text is not published; its folder is not at hand"
)
def test_spans_hold_whole_names():
    """Each span holds a name without punctuation, and no two hold the same."""
    text = (paths.sources() / TEXT).read_text(encoding="utf-8")
    for row in catalogue.read().tables["relations"]:
        spans = [tuple(map(int, span.split("-"))) for span in row["spans"].split("; ") if span]
        names = [text[start:end] for start, end in spans]
        assert len(set(names)) == len(names)
        assert not re.search("[、，。；“”0-9]", "".join(names))
