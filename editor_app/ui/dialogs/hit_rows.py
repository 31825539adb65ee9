"""How what the archive found is painted: headline, the words round what was found, and what else is known."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor_app.operations.search import Hit, Passage
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.theme import Space, colours, small

HIT = int(Qt.ItemDataRole.UserRole)
"""Role under which an index gives its `Hit`."""
ABOUT = HIT + 1
"""Role of what else is told of it: state, section, author, day."""

_LINES = 2
"""Of the words round what was found."""


class HitRows(QStyledItemDelegate):
    """Paints three parts; all rows are of one height."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        line = QFontMetrics(self._view.font()).height()
        height = line * (1 + _LINES) + QFontMetrics(small(self._view.font())).height() + Space.XS + 2 * Space.M
        return QSize(option.rect.width(), height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit: Hit = index.data(HIT)
        look = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = option.rect.adjusted(Space.XS, 1, -Space.XS, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(look.accent), 1.5))
            painter.setBrush(QColor(look.accent_soft))
            painter.drawRoundedRect(QRectF(place).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6)
        else:
            painter.setPen(QColor(look.border))
            below = option.rect.bottom()
            painter.drawLine(place.left() + Space.M, below, place.right() - Space.M, below)
        text = place.adjusted(Space.M, Space.S, -Space.M, -Space.S)
        title = QFont(self._view.font())
        title.setWeight(QFont.Weight.DemiBold)
        line = QFontMetrics(self._view.font()).height()
        _write(painter, QRect(text.left(), text.top(), text.width(), line), hit.headline, title, look.text)
        words = QRect(text.left(), text.top() + line, text.width(), line * _LINES)
        words.setHeight(_write(painter, words, hit.passage, self._view.font(), look.text))
        painter.setFont(small(self._view.font()))
        painter.setPen(QColor(look.muted))
        last = QRect(text.left(), words.bottom() + 1 + Space.XS // 2, text.width(), painter.fontMetrics().height())
        about: str = index.data(ABOUT)
        shown = painter.fontMetrics().elidedText(about, Qt.TextElideMode.ElideRight, last.width())
        painter.drawText(last, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


def _write(painter: QPainter, place: QRect, passage: Passage, font: QFont, colour: str) -> int:
    """Write words into a place, what was found on a ground of its own, and return how high they are.

    What does not fit stays away.
    """
    layout = QTextLayout(passage.text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.setFormats(_marks(passage))
    layout.beginLayout()
    height = QFontMetrics(font).height()
    top = 0
    while top + height <= place.height() and (line := layout.createLine()).isValid():
        line.setLineWidth(place.width())
        line.setPosition(QPointF(0, top))
        top += height
    layout.endLayout()
    painter.setPen(QColor(colour))
    painter.save()
    painter.setClipRect(place)
    layout.draw(painter, QPointF(place.topLeft()))
    painter.restore()
    return top


def _marks(passage: Passage) -> Sequence[QTextLayout.FormatRange]:
    look, offsets = colours(), Offsets(passage.text)
    made = []
    for span in passage.found:
        one = QTextLayout.FormatRange()
        start, end = offsets.to_units(span.start), offsets.to_units(span.end)
        one.start, one.length = start, end - start
        one.format = QTextCharFormat()
        one.format.setBackground(QColor(look.warning_soft))
        one.format.setForeground(QColor(look.text))
        one.format.setFontUnderline(True)
        made.append(one)
    return made
