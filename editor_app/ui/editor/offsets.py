"""The only place where Qt's positions (UTF-16 code units) and ours (code points) meet.

A text without characters above U+FFFF, which is nearly every text, has the same numbers in both.
"""

import re
from bisect import bisect_left

_WIDE = re.compile("[\U00010000-\U0010ffff]")
"""What takes two code units."""


class Offsets:
    """Turns places in one text from one count into the other."""

    __slots__ = ("_points", "_units")

    def __init__(self, text: str) -> None:
        self._points = [match.start() for match in _WIDE.finditer(text)]
        self._units = [point + before for before, point in enumerate(self._points)]

    def to_units(self, point: int) -> int:
        """Return the code unit at which a code point begins."""
        return point + bisect_left(self._points, point) if self._points else point

    def to_points(self, unit: int) -> int:
        """Return the code point that begins at a code unit, or that the unit lies inside."""
        return unit - bisect_left(self._units, unit) if self._units else unit
