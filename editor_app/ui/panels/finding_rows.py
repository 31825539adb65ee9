"""How a group of findings looks in the list: the sign of its kind, its words, what to put there, what is wrong."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor_app.ui.editor import marks
from editor_app.ui.models.findings import FindingGroup, FindingsModel
from editor_app.ui.theme import Space, colours


class FindingRows(QStyledItemDelegate):
    """Paints the rows of a `FindingsModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        return QSize(0, 2 * QFontMetrics(option.font).lineSpacing() + Space.M + Space.XS)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        if not isinstance(model, FindingsModel):
            return
        group = model.groups[index.row()]
        used = colours()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.setBrush(QColor(used.accent_soft if chosen else used.hover))
            painter.drawRoundedRect(rect.adjusted(Space.XS, 1, -Space.XS, -1), 6, 6)
        self._paint_text(painter, rect.adjusted(Space.L, Space.S, -Space.L, -Space.S), font, group)
        painter.restore()

    def _paint_text(self, painter: QPainter, rect: QRect, font: QFont, group: FindingGroup) -> None:
        used = colours()
        metrics = QFontMetrics(font)
        middle = rect.top() + metrics.height() // 2
        marks.draw(painter, QRectF(rect.left(), middle, marks.SIGN, 0), group.finding.kind)
        left = rect.left() + marks.SIGN + Space.S
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        end = self._draw(painter, strong, used.text, group.title, left, rect.top(), rect.right())
        if group.suggestion is not None:
            self._draw(
                painter, font, used.success, f"→ {group.shown_suggestion}", end + Space.S, rect.top(), rect.right()
            )
        lower = rect.top() + metrics.lineSpacing()
        self._draw(painter, font, used.muted, group.finding.message, left, lower, rect.right())

    def _draw(self, painter: QPainter, font: QFont, colour: str, text: str, left: int, top: int, right: int) -> int:
        """Draw a line of text that ends in «…» where there is no room; return where it ends."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(right - left, 0))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(left, top + metrics.ascent(), shown)
        return left + metrics.horizontalAdvance(shown)
