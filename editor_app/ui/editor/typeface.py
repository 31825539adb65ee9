"""The letters that articles are read and written in."""

from functools import cache

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

_FAMILIES = ["PT Serif", "Noto Serif", "Source Serif 4", "Cambria", "Charter", "Georgia", "DejaVu Serif", "serif"]
"""Reading faces that have the Kazakh letters, the best first; Qt takes the first that the machine has."""

BODY_SIZE = 13.0
"""Points of the body at a zoom of 100 %."""

MEASURE = 70
"""Characters in a full line of the body."""


def reading(zoom: int = 100, scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the reading face at a zoom in per cent; `scale` is relative to the body."""
    font = QFont(_FAMILIES)
    font.setPointSizeF(BODY_SIZE * zoom / 100 * scale)
    font.setWeight(weight)
    return font


@cache
def line_height(of_size: float) -> int:
    """Return the line height, in per cent of the face's own, that is so many times the size of its letters."""
    font = reading()
    own = QFontMetricsF(font).height() / QFontInfo(font).pixelSize()
    return round(100 * of_size / own)
