"""Painting of what has no letters: non-breaking spaces always, all other spaces and ends of lines where one asks."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextBlock

from editor_app.ui.editor import marks
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.theme import colours

_NO_BREAK = re.compile("[\u00a0\u202f]")
_BLANK = re.compile("[ \t\u2009\u2028]")
_SIGNS = {"\t": "→", "\u2028": "↵"}
_DOT = 1.1
_ROUNDING = 2.0


class _Cell(NamedTuple):
    """A character on screen, in the coordinates of the field."""

    character: str
    left: float
    right: float
    baseline: float


class Invisibles:
    """Paints spaces, tabs and ends of lines over the fields of an editor; nothing of it is in the text."""

    def __init__(self, editor: ArticleEditor) -> None:
        self._editor = editor
        self._all = False
        for field in editor.fields:
            field.below.append(_paint_no_break)
            field.above.append(self._paint)

    def show_all(self, *, on: bool) -> None:
        """Show all of them, or non-breaking spaces alone."""
        self._all = on
        for field in self._editor.fields:
            field.viewport().update()

    def _paint(self, field: Field, painter: QPainter, rect: QRect) -> None:
        if not self._all or field.document().isEmpty():
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(field.letters)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        metrics = QFontMetricsF(painter.font())
        colour = QColor(colours().outline)
        for block, place in marks.visible_blocks(field, rect):
            for cell in _cells(block, place, _BLANK):
                painter.setPen(colour)
                if sign := _SIGNS.get(cell.character):
                    painter.drawText(QPointF(cell.left, cell.baseline), sign)
                    continue
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                middle = QPointF((cell.left + cell.right) / 2, cell.baseline - metrics.xHeight() / 2)
                painter.drawEllipse(middle, _DOT, _DOT)
            painter.setPen(colour)
            if (end := _end(block, place)) is not None:
                painter.drawText(end, "¶")


def _paint_no_break(field: Field, painter: QPainter, rect: QRect) -> None:
    height = QFontMetricsF(field.letters).capHeight()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours().border))
    for block, place in marks.visible_blocks(field, rect):
        for cell in _cells(block, place, _NO_BREAK):
            top = cell.baseline - height * 1.1
            painter.drawRoundedRect(QRectF(cell.left, top, cell.right - cell.left, height * 1.35), _ROUNDING, _ROUNDING)


def _cells(block: QTextBlock, place: QRectF, wanted: re.Pattern[str]) -> Iterator[_Cell]:
    """Yield where some characters of a block stand; `place` is that of the block."""
    text = block.text()
    if not wanted.search(text):
        return
    offsets, layout = Offsets(text), block.layout()
    for match in wanted.finditer(text):
        unit = offsets.to_units(match.start())
        line = layout.lineForTextPosition(unit)
        if line.isValid():
            left, right = sorted((marks.x_of(line.cursorToX(unit)), marks.x_of(line.cursorToX(unit + 1))))
            yield _Cell(match[0], place.left() + left, place.left() + right, place.top() + line.y() + line.ascent())


def _end(block: QTextBlock, place: QRectF) -> QPointF | None:
    """Return where the end of a block stands on the baseline."""
    layout = block.layout()
    if not layout.lineCount():
        return None
    line = layout.lineAt(layout.lineCount() - 1)
    x = marks.x_of(line.cursorToX(line.textStart() + line.textLength()))
    return QPointF(place.left() + x + 2, place.top() + line.y() + line.ascent())
