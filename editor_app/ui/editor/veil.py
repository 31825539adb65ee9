"""A veil over a field that leaves bright only what is being written; over the text, so that nothing of it changes."""

from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QTextBlock
from PySide6.QtWidgets import QWidget

from editor_app.text.sentences import sentences
from editor_app.ui.editor import marks
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.theme import colours

_OPACITY = 165
"""Of 255: what lies under the veil can still be read, and does not call."""


class Veil(QWidget):
    """Covers one field; `in_use` says whether that is where the cursor is."""

    def __init__(self, field: Field, in_use: Callable[[Field], bool]) -> None:
        super().__init__(field.viewport())
        self._field = field
        self._in_use = in_use
        self._bright = "paragraph"
        self._hole = QRegion()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        field.viewport().installEventFilter(self)
        field.document().documentLayout().documentSizeChanged.connect(self.follow)
        self.resize(field.viewport().size())

    def lie(self, bright: str) -> None:
        """Lie over everything but what is named: «all», «paragraph» or «sentence», the values of `focus.bright`."""
        self._bright = bright
        self.setVisible(bright != "all")
        self.follow()

    def follow(self) -> None:
        """Leave bright what the cursor is in now."""
        hole = self._under_cursor() if self._in_use(self._field) else QRegion()
        if hole != self._hole:
            self.update(hole.xored(self._hole))
            self._hole = hole

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.resize(self._field.viewport().size())
            self.follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = QColor(colours().paper)
        colour.setAlpha(_OPACITY)
        painter.setClipRegion(event.region().subtracted(self._hole))
        painter.fillRect(event.rect(), colour)
        painter.end()

    def _under_cursor(self) -> QRegion:
        cursor = self._field.textCursor()
        block = cursor.block()
        place = self._field.document().documentLayout().blockBoundingRect(block).toAlignedRect()
        if self._bright == "paragraph":
            return QRegion(QRect(0, place.top(), self.width(), place.height()))
        return _sentence(block, cursor.positionInBlock()).translated(place.topLeft())


def _sentence(block: QTextBlock, unit: int) -> QRegion:
    """Return where the sentence at a place of a block (UTF-16 units) stands, in the coordinates of the block."""
    text = block.text()
    offsets, spans = Offsets(text), list(sentences(text))
    layout, region = block.layout(), QRegion()
    if not spans:
        return QRegion(layout.boundingRect().toAlignedRect())
    here = max(bisect_right(spans, offsets.to_points(unit), key=lambda span: span.start) - 1, 0)
    start, end = (offsets.to_units(point) for point in spans[here])
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = marks.x_of(line.cursorToX(first)), marks.x_of(line.cursorToX(last))
            rect = line.rect().toAlignedRect()
            region += QRect(int(min(left, right)), rect.top(), int(abs(right - left)) + 2, rect.height())
    return region
