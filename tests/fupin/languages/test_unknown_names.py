"""A name that we do not have: what there is, and a guess what was meant."""

from __future__ import annotations

from fupin.languages import use_language
from fupin.languages.unknown_names import unknown_name


def test_an_unknown_name_is_answered_with_names_and_a_guess():
    """The example of the design, to the letter."""
    names = ["transfer_placements", "transfer_income", "training_classes"]
    error = unknown_name("measure", "transfer_incme", names, "Theme 'employment' has")
    assert str(error).splitlines() == [
        "No measure named 'transfer_incme'.",
        "Theme 'employment' has: training_classes, transfer_income, transfer_placements.",
        "Did you mean 'transfer_income'?",
    ]


def test_a_long_list_of_names_is_cut():
    """Twenty names are enough to read, or those that come near; the rest are counted."""
    names = [*(f"k{i:02}" for i in range(50)), "income", "incomes"]
    error = unknown_name("key", "zzz", names)
    assert error.why == f"We have: income, incomes, {', '.join(names[:18])} and 32 others."
    assert error.instead == "Pick one of these."
    error = unknown_name("key", "incme", names)
    assert error.why == "We have: income, incomes and 50 others."
    assert error.instead == "Did you mean 'income'?"


def test_chinese_lists_names_with_chinese_punctuation():
    """And asks in Chinese whether another was meant."""
    error = unknown_name("measure", "gar", ["gaer", "pulan"])
    use_language("zh")
    try:
        assert error.why == "现有：gaer、pulan。"
        assert error.instead == "是否想输入'gaer'？"
    finally:
        use_language(None)


def test_twenty_names_are_listed_whole_and_no_more():
    """One more, and only those that come near are listed."""
    names = [f"k{i:02}" for i in range(21)]
    assert "others" not in unknown_name("key", "zzz", names[:20]).why
    assert unknown_name("key", "zzz", names).why.endswith("and 1 others.")
