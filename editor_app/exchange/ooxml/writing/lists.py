"""Numbering: all bullets are one list of the template, each row of numbers is a list of its own and starts anew."""

from typing import TYPE_CHECKING

from editor_app.document.model import BlockKind
from editor_app.exchange.ooxml.writing.xml import Element, made, valued

if TYPE_CHECKING:
    from docx.document import Document

DEEPEST = 8
_BULLETS = 1
"""The instance of the template's bullets."""
_NUMBERS = 1
"""The template's definition of numbers."""


class Lists:
    """Hands out the lists of one document."""

    def __init__(self, document: "Document") -> None:
        self._numbering = document.part.numbering_part.element
        self._last = _BULLETS

    def begin(self, kind: BlockKind, level: int) -> int:
        """Return the instance of a list that begins, at a level."""
        if kind is BlockKind.BULLET:
            return _BULLETS
        self._last += 1
        start = made("w:lvlOverride", {"w:ilvl": str(level)}, valued("w:startOverride", 1))
        self._numbering.append(made("w:num", {"w:numId": str(self._last)}, valued("w:abstractNumId", _NUMBERS), start))
        return self._last


def place(instance: int, level: int) -> Element:
    """Return what makes a paragraph an item of a list."""
    return made("w:numPr", None, valued("w:ilvl", level), valued("w:numId", instance))
