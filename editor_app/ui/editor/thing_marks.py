"""Suggested cells of tables and suggested pictures, shown in the body: what comes is tinted, what goes is hatched."""

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QTextDocument, QTextTableCell

from editor_app.document.atoms import Look
from editor_app.document.model import Cell, MarkKind
from editor_app.document.suggested_tables import held
from editor_app.ui.editor import grids, marks, ornaments
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.review_marks import ReviewMarks
from editor_app.ui.editor.rich_text import RichText
from editor_app.ui.theme import colours

_TINT, _HATCH = 34, 110
"""Strength of what is laid over a cell, of 255."""


class ThingMarks(QObject):
    """Paints them beside the marks of words."""

    def __init__(self, body: RichText, review: ReviewMarks) -> None:
        super().__init__(body)
        self._body = body
        self._review = review
        body.below.append(self._paint_tables)
        body.over.append(self._paint_pictures)

    def _paint_tables(self, field: Field, painter: QPainter, rect: QRect) -> None:
        document: QTextDocument = field.document()
        for table in grids.tables(document):
            if not document.documentLayout().frameBoundingRect(table).intersects(QRectF(rect)):
                continue
            for cell, place in grids.cell_rects(document, table):
                if look := self._of_cell(cell):
                    self._lay(painter, place, look)

    def _of_cell(self, cell: QTextTableCell) -> Look | None:
        """Return what is suggested about a cell: that it is to go, before that it came."""
        rows = self._body.passages
        numbers = range(cell.firstCursorPosition().blockNumber(), cell.lastCursorPosition().blockNumber() + 1)
        looks = held(Cell(tuple(map(rows.known, numbers))))
        return max(looks, key=lambda look: (look[0] is MarkKind.DELETION, look[1]), default=None)

    def _paint_pictures(self, field: Field, painter: QPainter, rect: QRect) -> None:
        for block, place in marks.visible_blocks(field, rect):
            ours = self._body.passages.known(block.blockNumber())
            if ours.picture is None or not block.layout().lineCount():
                continue
            found = [
                (mark.kind, mark.value)
                for mark in ours.marks
                if mark.end > len(ours.text) and mark.kind in (MarkKind.INSERTION, MarkKind.DELETION)
            ]
            if not found:
                continue
            look = max(found, key=lambda look: look[0] is MarkKind.DELETION)
            if (colour := self._colour(look)) is None:
                continue
            picture = ornaments.picture_rect(block, place, ours.picture)
            self._lay(painter, picture, look)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 2))
            painter.drawRect(picture.adjusted(1, 1, -1, -1))

    def _lay(self, painter: QPainter, place: QRectF, look: Look) -> None:
        colour = self._colour(look)
        if colour is None:
            return
        is_out = look[0] is MarkKind.DELETION
        tint = QColor(colour)
        tint.setAlpha(_TINT)
        painter.fillRect(place, tint)
        if is_out:
            tint.setAlpha(_HATCH)
            painter.fillRect(place, QBrush(tint, Qt.BrushStyle.BDiagPattern))

    def _colour(self, look: Look) -> QColor | None:
        """Return the colour of whoever suggests it; where marks are quiet, of what is to go alone."""
        if not self._review.is_quiet:
            return self._review.colour_of(look[1])
        return QColor(colours().muted) if look[0] is MarkKind.DELETION else None
