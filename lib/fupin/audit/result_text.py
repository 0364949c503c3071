"""Results in words, English and Chinese: both sides, the bases, and why the verdict is so."""

from __future__ import annotations

from fupin.audit import verdicts
from fupin.audit.claim_text import ClaimWriter
from fupin.audit.figure_index import FigureIndex
from fupin.audit.relations import Relation
from fupin.audit.results import Outcome, Result
from fupin.languages import Phrases
from fupin.quantities.quantity import Quantity
from fupin.quantities.text import interval
from fupin.quantities.text import text as text_of

_say = Phrases({
    "range": ("{} to {}", "{}至{}"),
    "base": ("{}: {}", "{}：{}"),
    "base computed": ("{}: {}, {}", "{}：{}，{}"),
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
})  # fmt: skip


def printed(result: Result, lang: str) -> str:
    """Return the side that is put to the test: as it is printed, where it is one figure."""
    tested = result.deciding.sides[result.relation.claim.tested]
    if tested is None:
        return ""
    if tested.observation:
        return tested.observation.printed
    return amount(tested, lang, closely=_is_close(result.relation, result.deciding))


def computed(result: Result, outcome: Outcome, lang: str) -> str:
    """Return what the tested side is held against, with its interval; or what is implied."""
    if result.relation.stands_alone:
        return ""
    sides = outcome.quantities
    if not sides:
        return amount(result.implied, lang) if result.implied else ""
    tested, closely = result.relation.claim.tested, _is_close(result.relation, outcome)
    against = [amount(s, lang, closely=closely) for i, s in enumerate(sides) if i != tested]
    return against[0] if len(against) == 1 else _say("range", lang, *against)


def amount(quantity: Quantity, lang: str, *, closely: bool = True) -> str:
    """Return a quantity as its interval, or rounded to the digits that its prints vouch for.

    Parameters
    ----------
    quantity : Quantity
    lang : {"en", "zh"}
    closely : bool
        False where the verdict does not depend on the ends of the interval.
    """
    if quantity.low == quantity.high or (quantity.low > 0 and not closely):
        return text_of(quantity, lang)
    return interval(quantity, lang)


def _is_close(relation: Relation, outcome: Outcome) -> bool:
    """Tell whether the verdict depends on the ends of intervals: all do but an order that holds."""
    return outcome.verdict != verdicts.AGREES or "==" in relation.claim.operators


def bases(result: Result, figures: FigureIndex, lang: str) -> str:
    """Return every base that was tried, with its verdict."""
    said = []
    for outcome in result.outcomes:
        if outcome.base is None:
            continue
        verdict = verdicts.name(outcome.verdict, lang)
        called = ClaimWriter(result.relation, figures, lang).expression(outcome.base)
        if not outcome.quantities:
            said.append(_say("base", lang, called, verdict))
        else:
            found = computed(result, outcome, lang)
            said.append(_say("base computed", lang, called, verdict, found))
    return ("；" if lang == "zh" else "; ").join(said)


def why(result: Result, lang: str) -> str:
    """Return what the intervals show, and why the relation should hold."""
    relation, is_zh = result.relation, lang == "zh"
    said = [_finding(result, lang), _bases_found(result, lang), relation.reason[is_zh]]
    if result.verdict == verdicts.CANNOT and not relation.stands_alone and result.implied:
        said.insert(1, _say("implies", lang, amount(result.implied, lang)))
    return ("" if is_zh else " ").join(filter(None, said))


def _finding(result: Result, lang: str) -> str:
    relation, outcome = result.relation, result.deciding
    if relation.stands_alone:
        return _say("alone", lang)
    if not outcome.quantities:
        return _say("missing", lang, relation.settles[lang == "zh"])
    closely = _is_close(relation, outcome)
    tested = amount(outcome.quantities[relation.claim.tested], lang, closely=closely)
    against = computed(result, outcome, lang)
    if outcome.verdict == verdicts.CANNOT:
        return _say("overlap", lang, tested, against)
    if relation.claim.tested:
        word = "between" if outcome.verdict == verdicts.AGREES else "outside"
        return _say(word, lang, tested, against)
    return _say((relation.claim.operators[0], outcome.verdict), lang, tested, against)


def _bases_found(result: Result, lang: str) -> str:
    tried, fits = len(result.outcomes), sum(o.verdict in verdicts.FITS for o in result.outcomes)
    if tried == 1 or result.verdict == verdicts.CANNOT:
        return ""
    word = "none fits" if not fits else "all fit" if fits == tried else "some fit"
    return _say(word, lang, tried, fits)
