"""The palette: six neutral colours and five for marks.

Contrast and colour-vision figures are computed in ``tests/fupin/style``.
"""

GROUND = "#ffffff"
INK = "#16202b"
QUIET = "#56606b"
MUTED = "#878f98"
RULE = "#cfd5da"
TRACK = "#e4eaed"

NAVY, PLUM, RED, TEAL, OCHRE = "#113468", "#793252", "#b13439", "#19849b", "#c38401"
ACCENT = TEAL
PALETTE = (TEAL, NAVY, OCHRE, RED, PLUM)
"""Marks that stand side by side. No two share a lightness, so the set survives a grey copier."""
