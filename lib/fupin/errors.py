"""What goes wrong, said in three beats: what failed, why with both values, what to type instead.

Every error of the library is a `FupinError`, so a caller can catch the family or one member. Where
several things are wrong at once, `why` takes them all: who mends a table wants the whole list. Each
beat is in English and Chinese; which of the two is read is decided when the error is shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self, TypeAlias

from fupin.bilingual import Bilingual

Beat: TypeAlias = str | Bilingual
"""One of the three beats: in both languages, or a text that has one."""


class FupinError(Exception):
    """Base of all errors of the library.

    The three sentences are attributes of the same names; several reasons are lines of one text.

    Parameters
    ----------
    what : str or Bilingual
        What failed, in one sentence.
    why : str, Bilingual, or iterable of these
        Why, with the values on both sides.
    instead : str or Bilingual
        What to type or do instead.

    Examples
    --------
    >>> try:
    ...     fupin.total([])
    ... except fupin.FupinError as error:
    ...     print(error.what, error.why, sep=" | ")
    We can only total quantities. | The list is empty.
    """

    def __init__(self, what: Beat, why: Beat | Iterable[Beat] = "", instead: Beat = "") -> None:
        why = why if isinstance(why, (str, Bilingual)) else Bilingual.joined(why, "\n")
        # Exception pickles its args, so the three beats travel between processes.
        super().__init__(what, why, instead)

    @property
    def what(self) -> str:
        """What failed, in the language that the process speaks.

        Examples
        --------
        >>> fupin.FupinError("It fails.", ["One.", "Two."], "Type this.").what
        'It fails.'
        """
        return str(self.args[0])

    @property
    def why(self) -> str:
        """Why, in the language that the process speaks.

        Examples
        --------
        >>> fupin.FupinError("It fails.", ["One.", "Two."], "Type this.").why.splitlines()
        ['One.', 'Two.']
        """
        return str(self.args[1])

    @property
    def instead(self) -> str:
        """What to type or do instead, in the language that the process speaks.

        Examples
        --------
        >>> fupin.FupinError("It fails.", ["One.", "Two."], "Type this.").instead
        'Type this.'
        """
        return str(self.args[2])

    def __str__(self) -> str:
        return "\n".join(beat for beat in (self.what, self.why, self.instead) if beat)


class UnitError(FupinError):
    """Two units do not fit the operation, or a unit is written wrongly.

    Examples
    --------
    >>> fupin.get("eco_payments.ngari.2020") - fupin.get("eco_posts.ngari.2020")
    Traceback (most recent call last):
        ...
    fupin.errors.UnitError: We cannot subtract yuan and person-times.
    In yuan: Payments for ecological posts (7004.72万元, eco_payments.ngari.2020).
    In person-times: Ecological-compensation posts (19990人次, eco_posts.ngari.2020).
    Take figures of one unit, or divide one by the other for a rate: a / b.
    """


class ComparabilityError(FupinError):
    """The units fit, but the figures count different people, times, places or promises.

    Examples
    --------
    >>> then, now = (fupin.get(f"poverty_rate.baqing.{end}-12-31") for end in (2015, 2020))
    >>> then - now
    Traceback (most recent call last):
        ...
    fupin.errors.ComparabilityError: We do not subtract 'Poverty rate' and 'Poverty rate'.
    Period: Poverty rate (21.68%, poverty_rate.baqing.2015-12-31) is of 2015-12-31; Poverty
        rate (0%, poverty_rate.baqing.2020-12-31) is of 2020-12-31.
    If it makes sense all the same, say why: difference(a, b, because="…").
    """


class CannotTellError(FupinError):
    """A yes or no is asked of two figures whose intervals overlap.

    Examples
    --------
    >>> bool(fupin.get("microcredit_balance") > fupin.exact(158_000_000, "yuan"))
    Traceback (most recent call last):
        ...
    fupin.errors.CannotTellError: We cannot tell whether 158,000,000 yuan or Microcredit
        outstanding (1.6亿元, microcredit_balance.ngari.2020-12-31) is larger.
    Their intervals overlap: 158,000,000 yuan, 160 million yuan [155,000,000 to
        165,000,000].
    Ask compare(a, b), or compare their .value where the print's rounding may be ignored.
    """


class DivisionByZeroIntervalError(FupinError, ZeroDivisionError):
    """The divisor's interval contains zero, so the quotient has no bounds.

    Examples
    --------
    >>> 1 / fupin.get("poverty_rate.baqing.2020-12-31")
    Traceback (most recent call last):
        ...
    fupin.errors.DivisionByZeroIntervalError: We cannot divide 1 by Poverty rate (0%,
        poverty_rate.baqing.2020-12-31).
    The divisor's interval contains zero: 0 to 0.5 %.
    Divide by a figure that is certainly not zero, or compare the two as they stand.
    """


class UnknownNameError(FupinError):
    """A measure, region, theme, source or other name that we do not have.

    Examples
    --------
    >>> fupin.get("transfer_incom")
    Traceback (most recent call last):
        ...
    fupin.errors.UnknownNameError: No measure named 'transfer_incom'.
    We have: transfer_income, transfer_workers, transfer_placements, plant_income,
        plant_net_income, urban_disposable_income and 210 others.
    Did you mean 'transfer_income'?
    """


class AmbiguousError(FupinError):
    """A request for one thing that fits several.

    Examples
    --------
    >>> fupin.get("poverty_rate", region="baqing")
    Traceback (most recent call last):
        ...
    fupin.errors.AmbiguousError: 2 figures fit 'poverty_rate', region='baqing'.
    They are: poverty_rate.baqing.2015-12-31 (21.68%, baqing-interview);
        poverty_rate.baqing.2020-12-31 (0%, baqing-interview).
    Name region=, period= or source=, or give a whole key.
    """


class TableError(FupinError):
    """Tables of ``data/`` are malformed.

    Parameters
    ----------
    problems : iterable
        What to correct, causes first; the text of each says file, line and what is wrong.
    following : int
        How many more there are that only follow from these.

    Examples
    --------
    >>> from fupin.tables import catalogue
    >>> catalogue.read("nowhere")
    Traceback (most recent call last):
        ...
    fupin.errors.TableError: The data tables have one problem.
    datapackage.json: the file is missing
    Correct the lines named above, then read again.
    """

    def __init__(self, problems: Iterable[object], following: int = 0) -> None:
        self.problems, self.following = tuple(problems), following
        count = "one problem" if len(self.problems) == 1 else f"{len(self.problems)} problems"
        more = Bilingual(" {} more follow from them.", "另有{}处由此引起。").fill(following)
        super().__init__(
            Bilingual("The data tables have {}.{}", "数据表有{}处问题。{}").fill(
                Bilingual(count, str(len(self.problems))), more if following else ""
            ),
            map(str, self.problems),
            Bilingual(
                "Correct the lines named above, then read again.", "请更正上列各行，再重新读取。"
            ),
        )

    def __reduce__(self) -> tuple[type[Self], tuple[tuple[object, ...], int]]:
        return type(self), (self.problems, self.following)


class ChartError(FupinError):
    """A chart form does not fit the figures it was given.

    Examples
    --------
    >>> charts.bars(fupin.get("new_projects"), headline=("New projects", "新建项目"))
    Traceback (most recent call last):
        ...
    fupin.errors.ChartError: charts.bars needs 2 figures or more.
    It has 1: New industry projects: 24 projects.
    Say one figure in a sentence, or use charts.numberline.
    """


class MissingGlyphError(FupinError):
    """A font lacks a character that a chart or document needs.

    Examples
    --------
    >>> charts.table(fupin.load("ecology"), headline=("Posts 🐂", "岗位"))
    Traceback (most recent call last):
        ...
    fupin.errors.MissingGlyphError: The font has no glyph for '🐂' (U+1F402).
    Noto Sans SC would draw an empty box in 'Posts 🐂.'.
    Write the text in other characters; the font holds all of GB 2312 and GBK.
    """


class TranslationError(FupinError):
    """A text is asked for in a language that it does not have.

    Examples
    --------
    >>> chart = charts.table(fupin.load("ecology"), headline="Posts, and what they paid")
    >>> chart.alt("zh")
    Traceback (most recent call last):
        ...
    fupin.errors.TranslationError: The chart has no Chinese words.
    Its headline 'Posts, and what they paid' is in English alone.
    Make it anew after fupin.use_language("zh"), with words in Chinese.
    """


class ExportError(FupinError):
    """An export cannot be written as asked.

    Examples
    --------
    >>> posts = charts.table(fupin.load("ecology"), headline=("Posts", "岗位"))
    >>> posts.save("posts.gif")
    Traceback (most recent call last):
        ...
    fupin.errors.ExportError: posts.gif is not written.
    Its ending '.gif' is none of .png, .svg, .pdf, .xlsx, .docx, .pptx, .csv.
    Type chart.save("posts.png"), or another of these endings.
    """


class RelationError(FupinError):
    """A relation of the audit is malformed; ``why`` lists every problem.

    Examples
    --------
    >>> from fupin.exercises import expected
    >>> expected({"exercise": "mine", "expression": "eco_payments /"})
    Traceback (most recent call last):
        ...
    fupin.errors.RelationError: Exercise mine cannot be computed.
    'eco_payments / == 1' cannot be read: invalid syntax
    Mend data/exercises.csv.
    """


class NumeralError(FupinError):
    """A printed figure cannot be read, or contradicts its stated unit or precision.

    Examples
    --------
    >>> from fupin.reading.observation_prints import read_print
    >>> read_print("1.6亿元", "person", "rounded")
    Traceback (most recent call last):
        ...
    fupin.errors.NumeralError: '1.6亿元' is not in person.
    It prints 元, which is yuan.
    Give the unit as yuan, or mend the print.
    """
