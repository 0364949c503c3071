"""Made-up pages in the style of a provincial paper, the same for the same number each time."""

from __future__ import annotations

import random

# Each is a whole sentence: money, counts, shares, ranges, dates, ordinals, codes and plain prose.
SENTENCES = [
    "全年投入资金{a}亿{c}000万元，惠及群众{d}万人次。",
    "新建温室大棚{b}座，每座约{c}亩，带动{b}户增收。",
    "贫困发生率由{d}%下降到{e}%，下降{e}个百分点。",
    "截至{y}年{m}月底，全县累计脱贫{b}{c}户{b}{b}人。",
    "每户不超过{c}人，补助标准为每人每月{b}元。",
    "工期{c}至{h}年，预计收益增长{h}%—{g}%。",
    "近{z}年来，{z}十多家企业落户园区，吸纳就业近{z}百人。",
    "三成多的农户参加了合作社，一半以上的牧户实现了分红。",
    "{y}年{m}月{m}日，第{z}批援藏干部抵达，带来项目{c}个。",
    "百分之{z}十{z}点{z}的受访者表示满意，比上年提高{e}个百分点。",
    "公路总里程达到{a},{b}公里，其中G{b}国道{b}公里。",
    "干部群众心往一处想、劲往一处使，进一步增强了内生动力。",
    "第一书记走村入户，与村民一道谋划产业发展的路子。",
    "产量达到{d}万吨，同比增长{e}%；产值{d}亿元，增长{e}%。",
    "建成{z}个乡镇卫生院，配备医生{z}十{z}名，服务半径缩短了一半。",
    "累计发放小额信贷{a}笔{d}亿元，余额{d}亿元。",
    "人均可支配收入{a}{b}元，比{y}年翻了一番。",
    "草原上牛羊成群，新修的水渠沿着山坡一直通到村口，孩子们在校园里读书。",
    "投资{b}余万元实施安全饮水工程{h}处，解决了{b}多人的饮水问题。",
    "培训农牧民{b}人次，其中妇女占{h}%，发放证书{b}本。",
    "全区{z}个县（区）全部摘帽，{b}个贫困村全部退出。",
    "落实生态岗位{a}{b}个，每个岗位年补助{c}{b}元。",
    "电话0891-{a}{b}，热线全天开通；会议于{m}月{m}日至{h}日召开。",
    "村里成立了合作社，统一购买种子，统一销售，日子一天比一天好。",
]
DIGITS = "一二三四五六七八九"


def page(number: int, figures: int = 100) -> str:
    """Return the page of a number, of sentences that print some `figures` numerals."""
    pick = random.Random(number)  # noqa: S311
    written: list[str] = []
    for at in range(figures * 12 // 25):
        values = {
            "a": pick.randint(1, 99), "b": pick.randint(100, 999), "c": pick.randint(2, 9),
            "d": f"{pick.uniform(1, 90):.2f}", "e": f"{pick.uniform(0, 9):.1f}",
            "g": pick.randint(31, 60), "h": pick.randint(10, 30), "m": pick.randint(1, 12),
            "y": pick.randint(2012, 2021), "z": pick.choice(DIGITS),
        }  # fmt: skip
        written.append(pick.choice(SENTENCES).format(**values))
        written += ["\n"] if at % 5 == 4 else []
    return "".join(written)
