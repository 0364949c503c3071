"""A printed figure and everything we know about it: the leaf of every lineage."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Observation:
    """One figure as one document prints it.

    Attributes
    ----------
    key : str
        ``measure.region.period``, with the document where two publishers rival.
    measure, theme, name_en, name_zh : str
        What is measured.
    region, region_en, region_zh : str
        Where.
    places : tuple of tuple of str
        The region's paths from the root, one a member: ``(("china", "tibet", "ngari"),)``.
    period : str
        When, ISO 8601.
    unit : str
        The unit of `value`: ``yuan``, ``person_time``, ``yuan/person``.
    nature : {"flow", "stock", "ratio", "rule"}
        Over a period, at a date, one figure per another, or set by a standard.
    population : str
        Who or what is counted.
    status : {"reported", "planned", "promised"}
        Whether it is an outcome, a plan, or announced for later.
    precision : {"exact", "rounded", "approximate"}
        Counted in full, good to the last digit printed, or with a word of approximation.
    printed : str
        The characters of the print, with multiplier and unit.
    value, low, high : Fraction
        The figure in its base unit, and the bounds that the print leaves to the truth.
    last_place : Fraction
        The unit of the last digit that the print vouches for: 10,000 for 13132万元.
    approximation : {"", "about", "nearly", "over", "at least", "at most", "between"}
        What the print's word of approximation means, or its two ends; empty if it has neither.
        Of two ends, `value` is the middle.
    document, title, publisher, published : str
        Where it is printed.
    start, end : int or None
        Its offsets in the source's text, end exclusive; None where we hold no text.
    source : str
        The folder of ``data/`` that it comes from.
    note, note_zh : str
        How period or population were read, and how sure we are, in English and Chinese.
    flags : tuple of (str, str)
        What is odd about it, in English and Chinese.

    Examples
    --------
    >>> printed = fupin.get("microcredit_balance").observation
    >>> printed.printed, printed.unit, printed.precision
    ('1.6亿元', 'yuan', 'rounded')
    >>> int(printed.low), int(printed.high)
    (155000000, 165000000)
    >>> printed.publisher, printed.start, printed.end
    ('Tibet Daily (西藏日报)', 1223, 1228)
    """

    key: str
    measure: str
    theme: str
    name_en: str
    name_zh: str
    region: str
    region_en: str
    region_zh: str
    places: tuple[tuple[str, ...], ...]
    period: str
    unit: str
    nature: str
    population: str
    status: str
    precision: str
    printed: str
    value: Fraction
    low: Fraction
    high: Fraction
    last_place: Fraction
    approximation: str
    document: str
    title: str
    publisher: str
    published: str
    source: str
    start: int | None = None
    end: int | None = None
    note: str = ""
    flags: tuple[tuple[str, str], ...] = ()
    note_zh: str = ""

    def __hash__(self) -> int:
        # Equality looks at every field; key and value tell figures apart, and hash quickly.
        return hash((self.key, self.value))

    @property
    def order(self) -> tuple[str, bool, int, str]:
        """Where the figure stands: source, then place in the text, then key.

        Figures without a place in a text that we hold come last.

        Examples
        --------
        >>> fupin.get("transfer_income", region="ngari", period="2020").observation.order
        ('tibet-daily-2021', False, 1059, 'transfer_income.ngari.2020')
        """
        return self.source, self.start is None, self.start or 0, self.key
