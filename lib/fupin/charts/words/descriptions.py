"""Words computed from what is drawn: subtitle, footer, citation, alt text, fingerprint.

Nothing here is written by hand for a chart, so none of it can go stale.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from fupin.charts.marks import Mark, facet, prefix, publisher
from fupin.charts.words import phrases, unit_labels
from fupin.charts.words.phrases import word
from fupin.quantities.observation import Observation
from fupin.quantities.text import interval
from fupin.quantities.unit_names import unit_name
from fupin.quantities.unit_table import PURE

if TYPE_CHECKING:
    from fupin.charts.base import Chart

Row: TypeAlias = dict[str, str | int | float]
"""A mark as data: texts and numbers by column."""

FEW = 4
"""Up to so many marks, the alt text names each; beyond, the two ends."""

_FOOTER_DOCUMENTS = 5
_PERCENT = ("%", "per cent", "percent")


def subtitle(marks: Sequence[Mark], unit: str | None, given: str | None, lang: str) -> str:
    """Return what is measured, with the unit.

    Parameters
    ----------
    marks : sequence of Mark
    unit : str or None
        The unit that all marks share, if they do.
    given : str or None
        The author's own words; the unit is added where they lack it.
    lang : {"en", "zh"}
    """
    said = given or _shared(marks, lang)
    if unit in (None, PURE) or (given and _says(given, unit, lang)):
        return said
    named = unit_labels.bracketed(unit, lang)
    return word("in", lang, said, named) if said else word("unit only", lang, named)


def _says(given: str, unit: str, lang: str) -> bool:
    if unit == "percent":
        return any(sign in given for sign in _PERCENT)
    if lang == "zh":
        # 人 stands in 人口 too, so the unit counts as said only where it stands as one.
        short = unit_labels.classifier(unit)
        return any(form in given for form in (f"单位：{short}", f"（{short}）", f"万{short}"))
    forms = unit_name(unit), unit_name(unit, one=True)
    return any(form.lower() in given.lower() for form in forms)


def _shared(marks: Sequence[Mark], lang: str) -> str:
    """Return the name, place and period that all marks have in common, unless a label says it."""
    place = phrases.LANGUAGES.index(lang)
    items = [mark.quantity for mark in marks]
    begins = prefix(items)
    said = [begins[place]] if begins else []
    for name in ("name", "region", "period"):
        found = {facet(item, name) for item in items}
        common = found.pop() if len(found) == 1 else None
        if common and not all(common[place] in mark.label[place] for mark in marks):
            said.append(common[place])
    periods = {leaf.period for item in items for leaf in item.sources()}
    if len(periods) > 2 and all(period.endswith("-12-31") for period in periods):
        said.append(word("year ends", lang))
    return ("，" if lang == "zh" else ", ").join(said)


def leaves(marks: Sequence[Mark]) -> list[Observation]:
    """Return the printed figures behind the marks, each once, in the order of their sources."""
    found = {leaf: None for mark in marks for leaf in mark.quantity.sources()}
    return sorted(found, key=lambda leaf: leaf.order)


def _documents(marks: Sequence[Mark]) -> list[tuple[str, str, str]]:
    seen = {(leaf.publisher, leaf.title, leaf.published): None for leaf in leaves(marks)}
    return list(seen)


def citation(marks: Sequence[Mark], lang: str) -> str:
    """Return every source: publisher, title in its own language, date."""
    return _cited(_documents(marks), lang)


def footer(marks: Sequence[Mark], lang: str) -> str:
    """Return the citation as it stands under the chart, cut after a few documents."""
    documents = _documents(marks)
    if len(documents) <= _FOOTER_DOCUMENTS:
        return _cited(documents, lang)
    rest = word("more sources", lang, len(documents) - _FOOTER_DOCUMENTS + 1)
    shown = _cited(documents[: _FOOTER_DOCUMENTS - 1], lang).removesuffix(word("stop", lang))
    return shown + word("clause", lang) + rest + word("stop", lang)


def _cited(documents: list[tuple[str, str, str]], lang: str) -> str:
    by_issue: dict[tuple[str, str], list[str]] = {}
    for name, title, published in documents:
        by_issue.setdefault((name, published), []).append(title)
    said = [_issue(*issue, titles, lang) for issue, titles in by_issue.items()]
    label = "source" if len(documents) == 1 else "sources"
    return word(label, lang, word("clause", lang).join(said)) + word("stop", lang)


def _issue(name: str, published: str, titles: list[str], lang: str) -> str:
    who = publisher(name)[phrases.LANGUAGES.index(lang)]
    named = [_title(title, lang) for title in titles if title]
    when = phrases.period(published, lang) if published else ""
    if lang == "zh":
        return who + "".join(named) + (f"，{when}" if when else "")
    return ", ".join(filter(None, [who, *named, when]))


def _title(title: str, lang: str) -> str:
    chinese = lang == "zh" or any("\u4e00" <= character <= "\u9fff" for character in title)
    return f"《{title}》" if chinese else f'"{title}"'


def alt(chart: Chart, lang: str) -> str:
    """Return one sentence: form, finding, and the figures or their two ends."""
    marks = chart.marks
    values = {
        "form": word(chart.form, lang),
        "count": len(marks),
        "headline": _clause(chart.title(lang)),
    }
    if len(marks) <= FEW:
        items = word("list", lang).join(_item(mark, lang, chart) for mark in marks)
        return word("alt few", lang, items=items, **values)
    ends = marks[0], marks[-1]
    if chart.unit is not None and not (chart.in_time and len({m.group for m in marks}) == 1):
        ends = (
            min(marks, key=lambda m: m.quantity.value),
            max(marks, key=lambda m: m.quantity.value),
        )
    low, high = (_item(mark, lang, chart) for mark in ends)
    return word("alt many", lang, low=low, high=high, **values)


def _clause(headline: str) -> str:
    """Return a headline as part of a sentence: no full stop in it or after it."""
    bare = headline.strip().rstrip(".。")
    return bare.replace(". ", "; ").replace("。", "；").replace('"', "'")


def _item(mark: Mark, lang: str, chart: Chart) -> str:
    place = phrases.LANGUAGES.index(lang)
    label = mark.label[place]
    # Series share their periods, so a period alone does not say whose figure it is.
    if mark.group and sum(other.label == mark.label for other in chart.marks) > 1:
        label = word("scope", lang, mark.group[place], label)
    label = phrases.plain(label, lang)
    return word("share", lang, label, mark.text(lang))


def described(mark: Mark, lang: str) -> str:
    """Return a mark in words: group, label, value with unit, interval where there is one."""
    said = mark.text(lang)
    if mark.quantity.low != mark.quantity.high:
        said = word("share", lang, said, interval(mark.quantity, lang))
    group = mark.group and mark.group[phrases.LANGUAGES.index(lang)]
    label = word("scope", lang, group, mark.name(lang)) if group else mark.name(lang)
    return phrases.plain(word("item", lang, label, said), lang)


def description(chart: Chart, lang: str) -> str:
    """Return headline, subtitle, every mark, the notes and the sources, a line each."""
    said = (chart.title(lang), chart.subtitle(lang), word(chart.form, lang))
    head = [phrases.sentence(each, lang) for each in said if each]
    body = [phrases.sentence(described(mark, lang), lang) for mark in chart.marks]
    return "\n".join([*head, *body, *chart.notes(lang), citation(chart.marks, lang)])


def decimal(number: Fraction, *, grouped: bool = False) -> str:
    """Return a fraction exactly if it is a short decimal, else as ``a/b``; grouped: rounded."""
    number = Fraction(number)
    bare = number.denominator
    for factor in (2, 5):
        while bare % factor == 0:
            bare //= factor
    places = next((n for n in range(7) if (number * 10**n).denominator == 1), None)
    if places is None:
        places = max(0, 3 - len(str(abs(int(number))))) + 1 if grouped or bare == 1 else None
    if places is None:
        return f"{number.numerator}/{number.denominator}"
    scaled = round(number * 10**places)
    whole, rest = divmod(abs(scaled), 10**places)
    sign = "−" if scaled < 0 else ""
    return (
        sign + (f"{whole:,}" if grouped else str(whole)) + (f".{rest:0{places}d}" if places else "")
    )


def rows(chart: Chart, lang: str) -> list[Row]:
    """Return one dict a mark, the same keys in each and in both languages.

    Keys: label, group, role, value, low, high, unit, text, printed, key, region, period, status,
    source, title, published, notes. Numbers are ints where they are whole, else floats; where a
    mark is computed, what its printed figures say is joined by semicolons.
    """
    return [_row(chart, mark, lang) for mark in chart.marks]


def _row(chart: Chart, mark: Mark, lang: str) -> Row:
    place = phrases.LANGUAGES.index(lang)
    found = leaves([mark])
    flags = [flag[place] for flag in mark.quantity.flags]
    return {
        "label": phrases.plain(mark.label[place], lang),
        "group": mark.group[place] if mark.group else "",
        "role": mark.role,
        **{name: _number(getattr(mark.quantity, name)) for name in ("value", "low", "high")},
        "unit": unit_name(mark.quantity.unit, lang),
        "text": mark.text(lang),
        "printed": _all(leaf.printed for leaf in found),
        "key": _all(leaf.key for leaf in found),
        "region": _all((leaf.region_en, leaf.region_zh)[place] for leaf in found),
        "period": _all(leaf.period for leaf in found),
        "status": _all(leaf.status for leaf in found),
        "source": _all(publisher(leaf.publisher)[place] for leaf in found),
        "title": _all(leaf.title for leaf in found),
        "published": _all(leaf.published for leaf in found),
        "notes": " ".join(flags),
    }


def _all(texts: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(text for text in texts if text))


def _number(number: Fraction) -> int | float:
    return int(number) if number.denominator == 1 else float(number)


def fingerprint(chart: Chart) -> str:
    """Return form, words, marks with exact values, sources and alt text, in both languages."""
    both = phrases.LANGUAGES
    lines = [f"{chart.form} ({chart.size})"]
    lines += [f"{name}: {value}" for name, value in sorted(chart.settings().items())]
    lines += [f"headline {lang}: {chart.title(lang)}" for lang in both]
    lines += [f"subtitle {lang}: {chart.subtitle(lang)}" for lang in both]
    lines += ["marks:", *(f"  {number}. {_printed(m)}" for number, m in enumerate(chart.marks, 1))]
    lines += [f"note {lang}: {note}" for lang in both for note in chart.notes(lang)]
    lines += ["sources:", *(f"  {leaf.key} {leaf.printed}" for leaf in leaves(chart.marks))]
    lines += [citation(chart.marks, lang) for lang in both]
    lines += [f"alt {lang}: {alt(chart, lang)}" for lang in both]
    return "\n".join(lines)


def _printed(mark: Mark) -> str:
    value, low, high = (decimal(getattr(mark.quantity, n)) for n in ("value", "low", "high"))
    bounds = "" if low == high else f" [{low}, {high}]"
    where = f"{mark.group[0]} | {mark.group[1]}: " if mark.group else ""
    label = f"{mark.name('en')} | {mark.name('zh')}"
    role = "" if mark.role == "value" else f" ({mark.role})"
    said = f"{mark.text('en')} | {mark.text('zh')}"
    return f"{where}{label}{role} = {value}{bounds} {mark.quantity.unit}; {said}"
