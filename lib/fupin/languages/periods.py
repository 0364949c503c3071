"""ISO 8601 periods written for people."""

from __future__ import annotations

from fupin.bilingual import LANGUAGES

_END_OF = ("end of {}", "{}年底")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def period(text: str, lang: str) -> str:
    """Return an ISO 8601 period for people: ``2018/2020`` is ``2018–2020``, ``2018–2020年``."""
    if "/" in text:
        first, last = text.split("/")
        if lang == "zh" and len(first) == len(last) == 4:
            return f"{first}–{last}年"
        return f"{period(first, lang)}–{period(last, lang)}"
    year, *rest = text.split("-")
    if rest == ["12", "31"]:
        return _END_OF[LANGUAGES.index(lang)].format(year)
    if lang == "zh":
        return f"{year}年" + "".join(f"{int(n)}{u}" for n, u in zip(rest, "月日", strict=False))
    named = [str(int(day)) for day in rest[1:]] + [_MONTHS[int(month) - 1] for month in rest[:1]]
    return " ".join([*named, year])
