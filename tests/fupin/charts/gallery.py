"""One chart of every form: for baselines, contact sheets and tests.

The figures are written here and not read from `data/`, so that a mended figure or remark there
changes no picture here.
"""

from __future__ import annotations

from fupin import charts
from fupin.quantities.observation import Observation
from fupin.quantities.quantity import Quantity
from fupin.reading.observation_prints import read_print

PAGE = {"publisher": "Tibet Daily (西藏日报)", "published": "2021", "title": "凝心聚力"}
INTERVIEW = {**PAGE, "title": "足音铿锵战脱贫"}
XIDE = {
    **PAGE, "title": "糌粑芳香甜心头", "region": "xide", "region_en": "Xide village",
    "region_zh": "西德村",
}  # fmt: skip
NBS = {"publisher": "National Bureau of Statistics (国家统计局)"}
TIBET = {"region": "tibet", "region_en": "Tibet Autonomous Region", "region_zh": "西藏自治区"}
CHINA = {"region": "china", "region_en": "China", "region_zh": "中国"}


def figure(printed: str, unit: str = "person", **facts: object) -> Quantity:
    """Return a quantity as if it had been printed on the page."""
    english, chinese = facts.pop("name", ("Figure", "数字"))
    usual = {
        "measure": "made_up", "theme": "test", "region": "ngari", "region_en": "Ngari Prefecture",
        "region_zh": "阿里地区", "places": (("china", "tibet", "ngari"),), "period": "2020",
        "nature": "flow", "population": "people", "status": "reported", "precision": "exact",
        "document": "a-document", "source": "made-up",
    }  # fmt: skip
    facts = usual | PAGE | facts
    read = read_print(printed, unit, facts["precision"])
    key = f"{english}.{facts['region']}.{facts['period']}"
    return Quantity.of(
        Observation(
            key=key, name_en=english, name_zh=chinese, unit=unit, printed=printed,
            **read._asdict(), **facts,
        )
    )  # fmt: skip


def bars(**how):
    """Draw people by county."""
    counties = (
        ("gaize", "Gaize (Gêrzê) County", "改则县", "22177人"),
        ("gaer", "Gaer (Gar) County", "噶尔县", "16901人"),
        ("geji", "Geji (Gê'gyai) County", "革吉县", "15483人"),
        ("cuoqin", "Cuoqin (Coqên) County", "措勤县", "14626人"),
        ("ritu", "Ritu (Rutog) County", "日土县", "9738人"),
        ("pulan", "Pulan (Purang) County", "普兰县", "9657人"),
        ("zhada", "Zhada (Zanda) County", "札达县", "6883人"),
    )
    census = {
        **NBS, "title": "第六次全国人口普查", "published": "2011", "period": "2010-11-01",
        "name": ("Census population", "普查常住人口"),
    }  # fmt: skip
    return charts.bars(
        [figure(n, region=r, region_en=en, region_zh=zh, **census) for r, en, zh, n in counties],
        ("Gêrzê is the largest county of Ngari, and has three times the people of Zanda",
         "改则县人口居阿里各县之首，是札达县的三倍"),
        highlight=["gaize"], **how,
    )  # fmt: skip


def dots(**how):
    """Draw rival counts of the same people."""
    paired = ("Registered poor people paired", "被结对帮扶群众")
    lifted = ("Registered poor people lifted", "建档立卡贫困人口脱贫人数")
    xinhua = {"publisher": "Xinhua News Agency (新华社)", "published": "2019-06-25"}
    ngari = {"publisher": "Ngari Prefecture (阿里地区行署)", "published": "2020-11-17"}
    rivals = [
        figure("2.33万人", name=paired, precision="rounded"),
        figure("23293人", name=lifted, title="坚持农业农村优先发展", published="2021-11-26"),
        figure("23159人", name=lifted, title="脱贫攻坚成果情况新闻发布会", **ngari),
        figure("22948人", name=("Registered poor people", "建档立卡贫困人口"),
               title="三年减贫1.6万余人", **xinhua),
        figure("2.26万人", name=paired, precision="rounded", title="三年减贫1.6万余人", **xinhua),
    ]  # fmt: skip
    return charts.dots(
        rivals,
        ("Sources agree on about 23,000 registered poor, not on the hundreds",
         "各来源都说建档立卡贫困人口约二万三千人，百位数不一"),
        ("Registered poor people of Ngari", "阿里地区建档立卡贫困人口"),
        **how,
    )  # fmt: skip


def sharebar(**how):
    """Draw the profit rule of a village firm."""
    parts = (
        ("contractor", "承包方", 50, ()),
        ("working capital", "流动资金", 35, ()),
        (
            "registered poor households",
            "贫困户分红",
            10,
            (("A rule, not a payment", "是规则，不是支付"),),
        ),
        ("village collective", "村集体", 5, ()),
    )
    return charts.sharebar(
        [figure(f"{n}%", "percent", name=(f"Profit share: {en}", f"收益分配：{zh}"),
                period="2021-05", flags=flags, **XIDE) for en, zh, n, flags in parts],
        ("Half of the profit goes to the contractor, a tenth to poor households",
         "收益一半归承包方，一成分给贫困户"),
        **how,
    )  # fmt: skip


def steps(**how):
    """Draw new industry projects by how far they came."""
    names = (
        ("New industry projects", "新建产业扶贫项目", 24),
        ("New industry projects completed", "完工的新建项目", 20),
        ("New industry projects in operation", "投入运营的新建项目", 12),
    )
    return charts.steps(
        [figure(f"{n}个", "project", name=(en, zh)) for en, zh, n in names],
        ("Twenty of 24 new projects are finished, and half are at work",
         "24个新建项目完工20个，半数投入运营"),
        **how,
    )  # fmt: skip


def funds(**how):
    """Draw the money of the three-year plan."""
    plan = {"precision": "rounded", "period": "2018/2020", **INTERVIEW}
    above = (("Above the plan; no reason printed", "超出规划，原因未印出"),)
    received, spent = ("Funds received", "到位资金"), ("Funds disbursed", "拨付资金")
    planned = ("Investment planned", "规划总投资")
    return charts.funds(
        [figure("36.99亿元", "yuan", name=received, flags=above, **plan),
         figure("36.20亿元", "yuan", name=spent, **plan)],
        ("More money arrived than was planned, and nearly all of it is paid out",
         "到位资金超过规划，绝大部分已经拨付"),
        reference=figure("36.29亿元", "yuan", name=planned, status="planned", **plan), **how,
    )  # fmt: skip


def slope(**how):
    """Draw poverty rates at two dates."""
    rates = (
        ("ngari", "Ngari Prefecture", "阿里地区", "28.3%", "8.3%"),
        ("geji", "Geji (Gê'gyai) County", "革吉县", "25.26%", "6.04%"),
        ("tibet", "Tibet Autonomous Region", "西藏自治区", "25.32%", "6%"),
    )
    items = [
        figure(printed, "percent", name=("Poverty rate", "贫困发生率"), precision="rounded",
               region=region, region_en=en, region_zh=zh, period=period)
        for region, en, zh, *both in rates
        for printed, period in zip(both, ("2015-12-31", "2018-12-31"), strict=True)
    ]  # fmt: skip
    return charts.slope(
        items,
        ("Poverty rates fell by two thirds or more in three years",
         "三年间贫困发生率下降三分之二以上"),
        highlight=["Ngari Prefecture"], **how,
    )  # fmt: skip


def line(**how):
    """Draw the survey's poverty rate."""
    rates = ("17.2", "12.7", "10.2", "8.5", "7.2", "5.7", "4.5", "3.1", "1.7", "0.6", "0.0")
    bank = {"publisher": "World Bank (世界银行)", "published": "",
            "title": "Poverty headcount ratio at national poverty lines"}  # fmt: skip
    survey = {**NBS, "published": "", "title": "农村贫困监测：历年贫困人口和贫困发生率"}
    items = [
        figure(f"{rate}%", "percent", precision="rounded", period=f"{year}-12-31",
               name=("Rural poverty rate by the household survey", "农村贫困发生率（抽样调查）"),
               **CHINA, **(bank if year in (2010, 2020) else survey))
        for year, rate in enumerate(rates, 2010)
    ]  # fmt: skip
    return charts.line(
        items,
        ("Rural poverty in China fell every year from 2010 to 2020",
         "2010年至2020年中国农村贫困发生率年年下降"),
        breaks={"2013-12-31": ("the survey was redesigned", "调查改版")},
        **how,
    )  # fmt: skip


def units(**how):
    """Draw school leavers in work."""
    return charts.units(
        figure("70人", name=("School leavers in work", "实现就业的“两后生”")),
        ("Seventy of the 206 school leavers who want training have found work",
         "206名有意愿的“两后生”中，70人实现就业"),
        whole=figure("206人", name=("School leavers who want training", "有培训意愿的“两后生”")),
        **how,
    )  # fmt: skip


def numberline(**how):
    """Draw the subsistence allowance per head among standards."""
    paid = figure("151.01万元", "yuan", precision="rounded", name=("Paid", "低保金"))
    standards = (
        (TIBET, "2015", "2350元", "2020-10-29", "西藏农村低保"),
        (TIBET, "2020", "4713元", "2020-10-29", "西藏农村低保"),
        (CHINA, "2020", "5842元", "2020-12-28", "全国低保标准"),
    )
    references = [
        figure(printed, "yuan/person", nature="rule", period=year, published=day, title=title,
               publisher="Ministry of Civil Affairs (民政部)", **place,
               name=(f"Standard of {place['region_en']}, {year}",
                     f"{place['region_zh']}{year}年标准"))
        for place, year, printed, day, title in standards
    ]  # fmt: skip
    each = paid / figure("1038人", name=("People", "人数"))
    return charts.numberline(
        each.named("Paid per head, Ngari, 2020", "阿里地区2020年人均发放"),
        ("The allowance paid per head in Ngari lies below every official standard",
         "阿里地区农村低保人均发放额低于各年官方标准"),
        ("Rural subsistence allowance a year", "农村低保，全年"),
        references=references, **how,
    )  # fmt: skip


def timeline(**how):
    """Draw investments in a mill."""
    county = figure("270万元", "yuan", precision="rounded", period="2003/2015",
                    name=("County investment in the plant", "县投资"), **XIDE)  # fmt: skip
    aid = figure("665.22万元", "yuan", precision="rounded", period="2018",
                 name=("Aid funds invested in the plant", "援藏资金投入"), **XIDE)  # fmt: skip
    return charts.timeline(
        [aid, county],
        ("Aid money in one year was more than twice the county's in all the years before",
         "一年援藏资金是此前多年县级投入的两倍多"),
        **how,
    )  # fmt: skip


def multiples(**how):
    """Draw an employment drive, a panel for each unit."""
    figures = (
        ("80期", "class_", "Training classes held", "技能培训班"),
        ("14189人次", "person_time", "Labour-transfer placements", "转移就业"),
        ("13132万元", "yuan", "Income from labour transfer", "转移就业创收"),
        ("105家", "enterprise", "Enterprises that gave vacancies", "提供岗位信息的企业"),
        ("5893条", "posting", "Vacancy notices collected", "就业岗位信息"),
        ("110家", "enterprise", "Construction firms convened", "参会的建筑领域企业"),
        ("78家", "enterprise", "Enterprises that signed for posts", "签约企业"),
        ("298个", "post", "Posts signed", "签订的就业岗位"),
        ("1600人", "person", "People placed in public-welfare posts", "公益性岗位安置"),
    )
    return charts.multiples(
        [figure(printed, unit, name=(en, zh), population=en,
                precision="rounded" if unit == "yuan" else "exact")
         for printed, unit, en, zh in figures],
        ("Postings, posts, placements and people are different things",
         "岗位信息、岗位、就业人次与人数是不同的东西"),
        because=("all are steps of one employment drive", "都是同一就业行动的环节"),
        **how,
    )  # fmt: skip


def table(**how):
    """Set what an organisation did."""
    figures = (
        ("10次", "meeting", "Command headquarters meetings", "指挥部会议"),
        ("14次", "meeting", "Headquarters office meetings", "指挥部办公室会议"),
        ("10次", "meeting", "Special-topic dispatch meetings", "专题调度会"),
        ("37个", "township", "Townships visited by prefecture leaders", "地级领导走访的乡镇"),
        ("100%", "percent", "Rate of visits to the poor", "访贫率"),
        ("2次", "inspection", "Comprehensive inspections", "综合督导检查"),
        ("50期", "bulletin", "Weekly bulletins issued", "周通报"),
        ("12份", "ledger", "Supervision ledgers opened", "督办台账"),
        ("493件", "matter", "Matters followed up", "督办事项"),
    )
    return charts.table(
        [figure(printed, unit, name=(en, zh)) for printed, unit, en, zh in figures],
        ("Thirty-four meetings, and almost 500 matters to follow up", "会议34次，督办事项近500件"),
        **how,
    )  # fmt: skip


FORMS = (
    bars, dots, sharebar, steps, funds, slope, line, units, numberline, timeline, multiples, table,
)  # fmt: skip
