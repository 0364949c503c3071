"""What chart forms say when they refuse figures, in English and Chinese.

Each text is one beat of an error, or the end of one; gaps are filled by `Bilingual.fill`.
"""

from __future__ import annotations

from fupin.bilingual import Bilingual

# The forms that fit, as a sentence or, after “Use”, as the end of one.
USE_BARS = Bilingual("Use charts.bars.", "请用charts.bars。")
USE_DOTS = Bilingual("Use charts.dots.", "请用charts.dots。")
USE_TABLE = Bilingual("Use charts.table.", "请用charts.table。")
BARS_OR_DOTS = Bilingual("Use charts.bars or charts.dots.", "请用charts.bars或charts.dots。")
USE_NUMBERLINE = Bilingual(
    "Use charts.numberline for one figure.", "只有一个数字时请用charts.numberline。"
)
USE_SLOPE = Bilingual("Use charts.slope, or fewer series.", "请用charts.slope，或减少序列。")
PANEL_EACH_KIND = Bilingual(
    "charts.multiples, a panel for each kind", "charts.multiples，每类一幅小图"
)
PANEL_EACH_UNIT = Bilingual(
    "charts.multiples, a panel for each unit", "charts.multiples，每种单位一幅小图"
)
BARS_WITHOUT_A_WHOLE = Bilingual("charts.bars, which claims no whole", "charts.bars，它不表示整体")
TABLE_OR_REFERENCES = Bilingual(
    "charts.table; or give standards as references=[…]",
    "charts.table；或把标准写进references=[…]",
)

# Of sharebar.
ONE_SHARE = Bilingual(
    "Use charts.numberline for one share.", "只有一个比重时请用charts.numberline。"
)
ADD_UP_THE_SMALL = Bilingual(
    "Add up the small ones, or use charts.bars.", "请合并较小的部分，或用charts.bars。"
)

# Of multiples.
SEVERAL_UNITS = Bilingual("sets several units apart.", "用于分列多种单位。")
ONE_UNIT = Bilingual("All figures are in {}.", "各数字的单位均为{}。")

# Of steps.
FIRST_ABOVE_ZERO = Bilingual("needs a first step above zero.", "的第一级须大于零。")
FIRST_STEP = Bilingual("The first step, {}, is {}.", "第一级“{}”为{}。")
WITHIN_THE_ONE_BEFORE = Bilingual(
    "draws each step within the one before.", "的每一级须包含于前一级。"
)
GROWN_STEP = Bilingual("{} ({}) is more than {} ({}).", "{}（{}）大于{}（{}）。")
WIDEST_FIRST = Bilingual(
    "Give the widest step first, or use charts.bars, where nothing lies within.",
    "请先写最大的一级，或用charts.bars，它不表示包含关系。",
)

# Of tables and number lines, where labels are wider than their place.
NO_ROOM = Bilingual("has no room for its labels.", "容不下各标签。")
NO_COLUMN = Bilingual("has no column {}.", "没有{}这一列。")
KNOWN_COLUMNS = Bilingual("Beside figure and value it knows {}.", "除指标和数值外，可用的列有{}。")
PRINTED_COLUMN = Bilingual('Type columns=("printed",).', '请写columns=("printed",)。')
COLUMNS_SHARE = Bilingual("{} columns share {:.0f} points.", "{}列共宽{:.0f}点。")
FEWER_COLUMNS = Bilingual(
    'Ask for fewer columns=(…), or size="page".', '请减少columns=(…)，或写size="page"。'
)
