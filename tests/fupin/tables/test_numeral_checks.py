"""Each numeral is an observation, a repeat, or excluded with a reason, and matches what it names."""

from __future__ import annotations

import pytest

from fupin.tables.numeral_checks import numeral_problems

PAGE = "tibet-daily-2021"
DOCUMENTS = [
    {"document": "a", "start": "0", "end": "50"},
    {"document": "b", "start": "50", "end": "99"},
    {"document": "c", "start": "", "end": ""},
]
OBSERVATION = {
    "document": "a", "start": "10", "end": "14", "printed": "120户",
    "measure": "homes", "region": "ngari", "period": "2020",
}  # fmt: skip
KEY = "homes.ngari.2020"


def numeral(**cells):
    """Return the numeral of the observation above, with other cells."""
    row = {"document": "a", "start": "10", "end": "13", "printed": "120", "kind": "observation"}
    return row | {"observations": KEY, "reason": ""} | cells


def messages(*numerals, observations=(OBSERVATION,)):
    """Return the messages on these numerals, with their lines."""
    found = numeral_problems("n.csv", numerals, DOCUMENTS, observations)
    return [(problem.line, problem.message) for problem in found]


def test_a_numeral_that_matches_its_observation_passes():
    """The print of the observation begins with the numeral, and adds its unit."""
    assert messages(numeral()) == []


def test_one_numeral_can_give_two_observations():
    """A hundred percent of two things is one numeral."""
    other = OBSERVATION | {"measure": "flats"}
    both = numeral(observations=f"{KEY};flats.ngari.2020")
    assert messages(both, observations=(OBSERVATION, other)) == []


def test_words_may_stand_before_the_numeral():
    """The print of an approximate figure begins with its word, and the numeral stands in it."""
    about = OBSERVATION | {"printed": "近120户", "end": "15"}
    assert messages(numeral(start="11", end="14"), observations=(about,)) == []


def test_a_repeat_may_be_anywhere():
    """It names the observation that it repeats, in another document too."""
    repeat = numeral(document="b", start="60", end="63", kind="repeat")
    assert messages(numeral(), repeat) == []


def test_every_observation_has_exactly_one_numeral():
    """None and two are too few and too many, and repeats do not count."""
    assert messages() == [(0, f"observation '{KEY}' is named by 0 numerals, not by one")]
    again = numeral(start="20", end="23")
    assert (0, f"observation '{KEY}' is named by 2 numerals, not by one") in messages(
        numeral(), again
    )
    repeat = numeral(kind="repeat")
    assert messages(repeat) == [(0, f"observation '{KEY}' is named by 0 numerals, not by one")]


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ({"end": "14"}, "offsets 10 to 14 do not span the 3 characters of '120'"),
        ({"start": "60", "end": "63"}, "offsets 60 to 63 lie outside 'a' (0 to 50)"),
        ({"start": "48", "end": "51"}, "offsets 48 to 51 lie outside 'a' (0 to 50)"),
        ({"observations": ""}, "numeral '120' has kind observation, but names no observation"),
        ({"kind": "repeat", "observations": ";"}, "numeral '120' has kind repeat, but names no observation"),
        ({"kind": "ordinal", "reason": "a number"}, f"numeral '120' is excluded as ordinal, but names {KEY}"),
        ({"kind": "ordinal", "observations": ""}, "numeral '120' is excluded as ordinal without a reason"),
        ({"observations": "x.y.z"}, "names observation 'x.y.z', which the table of observations does not have"),
        ({"document": "b"}, f"is in document 'b', its observation '{KEY}' in 'a'"),
        ({"start": "11", "end": "14"}, f"is '120' at 11, its observation '{KEY}' is '120户' at 10"),
        ({"printed": "12", "end": "12"}, None),
        ({"printed": "20户"}, f"is '20户' at 10, its observation '{KEY}' is '120户' at 10"),
    ],
)  # fmt: skip
def test_each_fault_has_its_message(cells, message):
    """With both values and the line; a numeral may leave out the end of its print."""
    found = messages(numeral(**cells))
    assert ((2, message) in found) if message else found == []


def test_numerals_stand_in_the_order_of_the_text():
    """Two that overlap are out of order too; two that touch are not."""
    excluded = {"kind": "ordinal", "observations": "", "reason": "a number"}
    touching = numeral(start="13", end="14", printed="一", **excluded)
    overlapping = numeral(start="12", end="13", printed="一", **excluded)
    assert messages(numeral(), touching) == []
    assert messages(numeral(), overlapping) == [
        (3, "starts at 12, before the numeral above it ends (13)")
    ]


def test_a_document_without_a_span_bounds_nothing():
    """Only documents of a text at hand have offsets."""
    row = numeral(document="c", start="500", end="503", kind="ordinal", observations="", reason="x")
    assert messages(row, observations=()) == []


def test_an_excluded_numeral_needs_a_reason(folder, refused):
    """In the data too."""
    path = folder / PAGE / "numerals.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Party formula 四个意识", "", 1), encoding="utf-8")
    assert "numeral '四' is excluded as slogan without a reason" in str(refused())
