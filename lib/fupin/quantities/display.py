"""How a figure shows itself: its name, its text, its lineage, and itself in a notebook."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, Self

from fupin.quantities.explanation import Explanation, explain, folded
from fupin.quantities.figure import Figure
from fupin.quantities.names import name, named_pair
from fupin.quantities.text import text, with_interval


@dataclass(frozen=True, eq=False, repr=False)
class FigureWithText(Figure):
    """A figure that says what it is, and where it is from, in English and Chinese."""

    def named(self, name: str, zh: str = "") -> Self:
        """Return the same figure under a name of its own.

        Parameters
        ----------
        name : str
            The name as a chart or an explanation shows it, in the language that the process speaks;
            or in English, where `zh` is given.
        zh : str
            The name in Chinese.

        Returns
        -------
        Quantity
            The figure itself is not changed.

        Examples
        --------
        >>> loan = fupin.get("microcredit_balance") / fupin.get("microcredit_households")
        >>> loan.name()
        'Microcredit outstanding ÷ Households reached by microcredit'
        >>> loan.named("Owed a household").name()
        'Owed a household'
        >>> loan.named("Owed a household", "户均贷款余额").name("zh")
        '户均贷款余额'
        """
        return replace(self, label=named_pair(name, zh))

    def because(self, reason: str) -> Self:
        """Return the same figure with a reason in its lineage.

        Parameters
        ----------
        reason : str
            Why it was computed as it was, as a sentence.

        Returns
        -------
        Quantity
            The figure itself is not changed.

        Examples
        --------
        >>> rate = fupin.get("plan_funds_disbursed") / fupin.get("plan_funds_received")
        >>> rate = rate.because("the page does not say what its 98 % is of")
        >>> rate.explain(text=False).splitlines()[2]
        '│   Compared although they differ, because: the page does not say what its 98 % is of'
        """
        return replace(self, note=reason)

    def name(self, lang: str | None = None) -> str:
        """Return what it is called: its given name, its measure's, or how it was computed.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The language of the name; that of `fupin.use_language` where it is left out.

        Returns
        -------
        str
            The name, without the value.

        Examples
        --------
        >>> lent, firms = fupin.get("microcredit_lent.ngari.2020"), fupin.get("enterprise_loans")
        >>> lent.name(), lent.name("zh")
        ('Microcredit lent', '投放的扶贫小额信贷')
        >>> (lent / firms).name()
        'Microcredit lent ÷ Poverty loans to co-operatives and small firms'
        """
        return name(self, lang)

    def text(self, lang: str | None = None, scale: str | None = None) -> str:
        """Return it in words, with its unit and no more digits than the prints support.

        English writes plain digits up to a million; Chinese turns to 万 and 亿, and a printed
        figure keeps the 万 or 亿 of its print.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The language of the words; that of `fupin.use_language` where it is left out.
        scale : {None, "1", "万", "亿", "万亿", "million", "billion", "trillion"}
            What the digits count; None chooses. English takes the Chinese ones too, with their
            unit.

        Returns
        -------
        str
            A rounded result whose digits are in doubt is written as a range: ``40,000 to 43,000``.

        Raises
        ------
        UnknownNameError
            If the language is neither English nor Chinese.
        FupinError
            If there is no such scale in the language.

        Examples
        --------
        >>> income = fupin.get("transfer_income", region="ngari", period="2020")
        >>> income.text(), income.text("zh"), income.text(scale="万")
        ('131.32 million yuan', '13,132万元', '13,132 万元')
        >>> (fupin.get("microcredit_balance") / fupin.get("microcredit_households")).text()
        '40,000 to 43,000 yuan per household'
        >>> income.text("zh", scale="million")
        Traceback (most recent call last):
            ...
        fupin.errors.FupinError: 'million' is not a scale in zh.
        We count in 1, 万, 亿 and 万亿, and in English in million, billion and trillion.
        Write scale="万".
        """
        return text(self, lang, scale)

    def explain(
        self, lang: str | None = None, text: str | Path | Literal[False] | None = None
    ) -> Explanation:
        """Return its lineage down to the printed characters.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The language of the explanation; that of `fupin.use_language` where it is left out.
        text : path, False or None
            Folder of the source texts, whose sentences are then shown; False shows none. With None
            we look at the environment variable ``FUPIN_SOURCES``, then beside the checkout.

        Returns
        -------
        str
            Several lines. In a notebook it shows as HTML that folds.

        Raises
        ------
        UnknownNameError
            If the language is neither English nor Chinese.
        FupinError
            If the texts are asked for from something that is not a folder.

        Examples
        --------
        >>> (fupin.get("plan_projects_completed") / fupin.get("plan_projects")).explain(text=False)
        Projects completed ÷ Projects planned: 0.986
        │   exactly 215/218
        ├── Projects completed, Ngari Prefecture, 2018/2020: 215 projects
        │       printed 215个: counted in full, or set by a rule
        │       Tibet Daily (西藏日报), 《足音铿锵战脱贫》, 2021, characters 4817 to 4821 of tibet-daily-2021
        │       note: To date; read as the plan's three years.
        └── Projects planned, Ngari Prefecture, 2018/2020: 218 projects
                printed 218个: counted in full, or set by a rule
                Tibet Daily (西藏日报), 《足音铿锵战脱贫》, 2021, characters 4808 to 4812 of tibet-daily-2021
                planned, not an outcome
                note: The plan's total over its three years.
        """  # noqa: E501  an explanation has long lines, and its tree must not break
        return explain(self, lang, text)

    def __float__(self) -> float:
        return float(self.value)

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return with_interval(self)

    def __format__(self, spec: str) -> str:
        """Format as text (``""``, ``"en"``, ``"zh"``), or the value as a float would be."""
        if spec in ("", "en", "zh"):
            return self.text(spec or None)
        return format(float(self), spec)

    def _repr_html_(self) -> str:
        return folded(self)
