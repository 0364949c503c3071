"""Trials in words, English and Chinese: both sides, the bases, and why the verdict is so."""

from __future__ import annotations

from fupin.audit import verdicts
from fupin.audit.claim_text import Writer
from fupin.audit.evaluation import Figures
from fupin.audit.relations import Relation
from fupin.audit.results import Attempt, Trial
from fupin.quantities.quantity import Quantity
from fupin.quantities.text import interval
from fupin.quantities.text import text as text_of

_SAID = {
    "range": ("{} to {}", "{}至{}"),
    ("==", verdicts.AGREES): ("Both sides are exactly {1}.", "两边均恰为{1}。"),
    ("==", verdicts.ROUNDED): (
        "{1} overlaps with what the print allows, {0}.", "{1}与印出数允许的范围（{0}）重叠。",
    ),
    ("==", verdicts.CONTRADICTS): (
        "{1} lies outside what the print allows, {0}.", "{1}在印出数允许的范围（{0}）之外。",
    ),
    ("<=", verdicts.AGREES): ("{0}: no more than {1}.", "{0}，不大于{1}。"),
    ("<=", verdicts.CONTRADICTS): ("{0}: more than {1}.", "{0}，大于{1}。"),
    (">=", verdicts.AGREES): ("{0}: no less than {1}.", "{0}，不小于{1}。"),
    (">=", verdicts.CONTRADICTS): ("{0}: less than {1}.", "{0}，小于{1}。"),
    "between": ("{0}: from {1}.", "{0}，在{1}之间。"),
    "outside": ("{0}: not from {1}.", "{0}，不在{1}之间。"),
    "overlap": (
        "{0} and {1} overlap, so the prints do not tell.", "{0}与{1}重叠，印出数无法判定。",
    ),
    "missing": ("Not printed: {}.", "未印出：{}。"),
    "implies": ("What is printed gives {}.", "由印出数可得{}。"),
    "alone": ("Stands alone.", "独立数字。"),
    "none fits": ("None of {} bases fits.", "{}种基数均不符。"),
    "some fit": ("{1} of {0} bases fits.", "{0}种基数中{1}种相符。"),
    "all fit": (
        "All {0} bases fit, so the figures do not tell them apart.",
        "{0}种基数均相符，数字本身不能区分。",
    ),
}  # fmt: skip


def _say(word: object, lang: str, *values: object) -> str:
    return _SAID[word][lang == "zh"].format(*values)


def printed(trial: Trial, lang: str) -> str:
    """Return the side that is put to the test: as it is printed, where it is one figure."""
    tested = trial.shown.sides[trial.relation.claim.tested]
    if tested is None:
        return ""
    figure = tested.observation
    return (
        figure.printed
        if figure
        else amount(tested, lang, closely=_is_close(trial.relation, trial.shown))
    )


def computed(trial: Trial, attempt: Attempt, lang: str) -> str:
    """Return what the tested side is held against, with its interval; or what is implied."""
    if trial.relation.stands_alone:
        return ""
    if None in attempt.sides:
        return amount(trial.implied, lang) if trial.implied else ""
    tested, closely = trial.relation.claim.tested, _is_close(trial.relation, attempt)
    against = [amount(s, lang, closely=closely) for i, s in enumerate(attempt.sides) if i != tested]
    return against[0] if len(against) == 1 else _say("range", lang, *against)


def amount(quantity: Quantity, lang: str, *, closely: bool = True) -> str:
    """Return a quantity as its interval, or in the digits it has earned.

    Parameters
    ----------
    quantity : Quantity
    lang : {"en", "zh"}
    closely : bool
        False where the verdict does not hang on the ends of the interval: digits will do.
    """
    if quantity.low == quantity.high or (quantity.low > 0 and not closely):
        return text_of(quantity, lang)
    return interval(quantity, lang)


def _is_close(relation: Relation, attempt: Attempt) -> bool:
    """Tell whether the verdict hangs on the ends of intervals: all but an order that holds."""
    return attempt.verdict != verdicts.AGREES or "==" in relation.claim.operators


def bases(trial: Trial, figures: Figures, lang: str) -> str:
    """Return every base that was tried, with its verdict."""
    if not trial.relation.bases:
        return ""
    said = []
    for attempt in trial.attempts:
        verdict = verdicts.ZH[attempt.verdict] if lang == "zh" else attempt.verdict
        result = "" if None in attempt.sides else f", {computed(trial, attempt, lang)}"
        called = Writer(trial.relation, figures, lang).of(attempt.base)
        said.append(f"{called}: {verdict}{result}")
    return "; ".join(said)


def why(trial: Trial, lang: str) -> str:
    """Return what the intervals show, and why the relation should hold."""
    relation, is_zh = trial.relation, lang == "zh"
    said = [_finding(trial, lang), _bases_found(trial, lang), relation.reason[is_zh]]
    if trial.verdict == verdicts.CANNOT and not relation.stands_alone and trial.implied:
        said.insert(1, _say("implies", lang, amount(trial.implied, lang)))
    return ("" if is_zh else " ").join(filter(None, said))


def _finding(trial: Trial, lang: str) -> str:
    relation, attempt = trial.relation, trial.shown
    if relation.stands_alone:
        return _say("alone", lang)
    if None in attempt.sides:
        return _say("missing", lang, relation.settles[lang == "zh"])
    closely = _is_close(relation, attempt)
    tested = amount(attempt.sides[relation.claim.tested], lang, closely=closely)
    against = computed(trial, attempt, lang)
    if attempt.verdict == verdicts.CANNOT:
        return _say("overlap", lang, tested, against)
    if relation.claim.tested:
        word = "between" if attempt.verdict == verdicts.AGREES else "outside"
        return _say(word, lang, tested, against)
    return _say((relation.claim.operators[0], attempt.verdict), lang, tested, against)


def _bases_found(trial: Trial, lang: str) -> str:
    tried, fits = len(trial.attempts), sum(a.verdict in verdicts.FITS for a in trial.attempts)
    if tried == 1 or trial.verdict == verdicts.CANNOT:
        return ""
    word = "none fits" if not fits else "all fit" if fits == tried else "some fit"
    return _say(word, lang, tried, fits)
