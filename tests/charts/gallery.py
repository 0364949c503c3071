"""One chart of every form from the project's own figures: for baselines and contact sheets."""

from __future__ import annotations

import fupin
from fupin import charts

PAGE = "tibet-daily-2021"
COUNTIES = ("gaize", "gaer", "geji", "cuoqin", "ritu", "pulan", "zhada")


def page(measure: str, **where: str):
    """Return one figure of the newspaper page."""
    return fupin.get(measure, source=PAGE, **where)


def figures(measure: str, **where: str) -> list:
    """Return all figures of a measure as quantities."""
    frame = fupin.load(**where)
    return list(frame[frame["measure"] == measure]["quantity"])


def bars(**how):
    """Draw people by county."""
    census = {"measure": "census_population", "period": "2010-11-01"}
    people = [q for county in COUNTIES for q in figures(region=county, **census)]
    return charts.bars(
        people,
        ("Gêrzê is the largest county of Ngari, and has three times the people of Zanda",
         "改则县人口居阿里各县之首，是札达县的三倍"),
        highlight=["gaize"], **how,
    )  # fmt: skip


def dots(**how):
    """Draw rival counts of the same people."""
    measures = ("paired_poor", "registered_poor_lifted_persons", "registered_poor_persons")
    frame = fupin.load(region="ngari")
    rivals = frame[frame["measure"].isin(measures)]["quantity"]
    return charts.dots(
        [q for q in rivals if q.value > 20_000],
        ("Sources agree on about 23,000 registered poor, not on the hundreds",
         "各来源都说建档立卡贫困人口约二万三千人，百位数不一"),
        ("Registered poor people of Ngari", "阿里地区建档立卡贫困人口"),
        because=("all count the registered poor of Ngari, at different dates",
                 "都是阿里地区建档立卡贫困人口，时点不同"),
        **how,
    )  # fmt: skip


def sharebar(**how):
    """Draw the profit rule of a village firm."""
    parts = ("contractor", "working_capital", "poor_households", "collective")
    return charts.sharebar(
        [page(f"profit_share_{part}") for part in parts],
        ("Half of the profit goes to the contractor, a tenth to poor households",
         "收益一半归承包方，一成分给贫困户"),
        **how,
    )  # fmt: skip


def steps(**how):
    """Draw new industry projects by how far they came."""
    return charts.steps(
        [page(m) for m in ("new_projects", "new_projects_completed", "new_projects_operating")],
        ("Twenty of 24 new projects are finished, and half are at work",
         "24个新建项目完工20个，半数投入运营"),
        **how,
    )  # fmt: skip


def funds(**how):
    """Draw the money of the three-year plan."""
    return charts.funds(
        [page("plan_funds_received"), page("plan_funds_disbursed")],
        ("More money arrived than was planned, and nearly all of it is paid out",
         "到位资金超过规划，绝大部分已经拨付"),
        reference=page("plan_investment"), **how,
    )  # fmt: skip


def slope(**how):
    """Draw poverty rates at two dates."""
    frame = fupin.load(period="2015-12-31"), fupin.load(period="2018-12-31")
    rates = [
        q
        for each in frame
        for q in each[each["measure"] == "poverty_rate"]["quantity"]
        if q.observation.document
        in ("xinhua-2019-06", "cns-2019-04", "tibet-government", "tibet-poverty-office-2019")
    ]
    named = [q.named(q.observation.region_en, q.observation.region_zh) for q in rates]
    return charts.slope(
        named,
        ("Poverty rates fell by two thirds or more in three years",
         "三年间贫困发生率下降三分之二以上"),
        ("Poverty rate", "贫困发生率"),
        highlight=["Ngari Prefecture"], **how,
    )  # fmt: skip


def line(**how):
    """Draw the survey's poverty rate."""
    return charts.line(
        figures("surveyed_rural_poverty_rate", region="china"),
        ("Rural poverty in China fell every year from 2010 to 2020",
         "2010年至2020年中国农村贫困发生率年年下降"),
        breaks={"2013-12-31": ("the survey was redesigned", "调查改版")},
        **how,
    )  # fmt: skip


def units(**how):
    """Draw school leavers in work."""
    return charts.units(
        page("lianghousheng_employed"),
        ("Seventy of the 206 school leavers who want training have found work",
         "206名有意愿的“两后生”中，70人实现就业"),
        whole=page("lianghousheng_willing"), **how,
    )  # fmt: skip


def numberline(**how):
    """Draw the subsistence allowance per head among standards."""
    each = page("dibao_payments") / page("dibao_persons")
    standards = [
        fupin.get("rural_dibao_standard", region=region, period=period)
        for region, period in (("tibet", "2015"), ("tibet", "2020"), ("china", "2020"))
    ]
    return charts.numberline(
        each.named("Paid per head, Ngari, 2020", "阿里地区2020年人均发放"),
        ("The allowance paid per head in Ngari lies below every official standard",
         "阿里地区农村低保人均发放额低于各年官方标准"),
        ("Rural subsistence allowance a year", "农村低保，全年"),
        references=[
            q.named(f"Standard of {q.observation.region_en}, {q.observation.period}",
                    f"{q.observation.region_zh}{q.observation.period}年标准")
            for q in standards
        ],
        **how,
    )  # fmt: skip


def timeline(**how):
    """Draw investments in a mill."""
    return charts.timeline(
        [page("county_plant_investment"), page("aid_plant_investment")],
        ("Aid money in one year was more than twice the county's in all the years before",
         "一年援藏资金是此前多年县级投入的两倍多"),
        **how,
    )  # fmt: skip


def multiples(**how):
    """Draw the employment theme, a panel for each unit."""
    return charts.multiples(
        fupin.load("employment", source=PAGE),
        ("Postings, posts, placements and people are different things",
         "岗位信息、岗位、就业人次与人数是不同的东西"),
        because=("all are steps of one employment drive", "都是同一就业行动的环节"),
        **how,
    )  # fmt: skip


def table(**how):
    """Set the organisation theme."""
    return charts.table(
        fupin.load("organisation", source=PAGE),
        ("Thirty-four meetings, and almost 500 matters to follow up", "会议34次，督办事项近500件"),
        **how,
    )  # fmt: skip


FORMS = (
    bars, dots, sharebar, steps, funds, slope, line, units, numberline, timeline, multiples, table,
)  # fmt: skip
