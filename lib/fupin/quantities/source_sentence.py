"""The sentence in which a figure was printed, where its source's text is at hand.

The one module here that opens a file: the texts are not ours to publish, so nothing else may need
them.
"""

from __future__ import annotations

import re
from pathlib import Path

from fupin.quantities.observation import Observation

# A sentence begins after a full stop or a short line, a heading. Long lines break in mid-sentence.
_STOP = re.compile(r"[。！？]”?|(?:^|\n)[^\n]{1,24}\n")
_TO_THE_STOP = re.compile("[^。！？]*[。！？]?")
_QUOTED = 80  # characters of it before and after the figure


def source_sentence(figure: Observation, folder: Path | None) -> tuple[str, str, str] | None:
    """Return what stands before the figure in its sentence, the figure, and what stands after."""
    if folder is None or figure.start is None:
        return None
    for path in sorted(folder.glob(f"{figure.source}*.txt")):
        text = path.read_text(encoding="utf-8")
        if text[figure.start : figure.end] == figure.printed:
            before = _STOP.split(text[: figure.start])[-1]
            after = _TO_THE_STOP.findall(text[figure.end :])[0]
            before, after = (re.sub(r"\s*\n\s*", "", part) for part in (before, after))
            before = before if len(before) <= _QUOTED else f"…{before[-_QUOTED:]}"
            after = after if len(after) <= _QUOTED else f"{after[:_QUOTED]}…"
            return before, figure.printed, after
    return None
