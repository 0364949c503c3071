"""What a reader may not write; mypy has to refuse each marked line for the reason beside it."""

from __future__ import annotations

import fupin
from fupin import charts
from fupin.frames import FigureAccessor

FINDING = ("A finding", "一个发现")
income = fupin.get("transfer_income")

fupin.get(7)  # arg-type
fupin.get("transfer_income", "ngari")  # call-arg
fupin.load(region=2020)  # arg-type
fupin.load(county="Gar")  # call-arg
fupin.themes("employment")  # call-arg
fupin.exact("12")  # arg-type
fupin.total(3)  # arg-type
fupin.total(income)  # arg-type
fupin.total([income, 3])  # list-item
fupin.share("a", 3)  # arg-type
fupin.difference(income, "3")  # arg-type
fupin.ratio(income, "2")  # arg-type
fupin.rank([1, 2])  # type-var
fupin.compare(income, "1")  # arg-type
fupin.cite(3)  # arg-type
fupin.audit(3)  # arg-type
fupin.glossary(3)  # arg-type
fupin.check(1)  # arg-type
fupin.publish(income, "a-finding")  # type-var
fupin.publish(charts.bars([income], FINDING))  # call-arg

_ = income + "1"  # operator
_ = income < "1"  # operator
income.value = 3  # misc
_ = income.values  # attr-defined
income.to(3)  # arg-type
income.named(3)  # arg-type
FigureAccessor(income)  # arg-type

charts.bars([income])  # call-arg
charts.bars([income], 3)  # arg-type
charts.bars([3], FINDING)  # list-item
charts.bars([income], FINDING, highlight=3)  # arg-type
charts.bars([income], FINDING, colour="red")  # call-arg
charts.dots([income], FINDING, zero="no")  # arg-type
charts.funds([income], FINDING)  # call-arg
charts.line([income], FINDING, breaks=["2015"])  # arg-type
charts.table([income], FINDING, size=3)  # arg-type
charts.units([income], FINDING, per="10")  # arg-type
charts.pie([income], FINDING)  # attr-defined
charts.bars([income], FINDING).draw(lang=3)  # arg-type
