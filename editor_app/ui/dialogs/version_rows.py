"""How the versions of an article are painted: what people call one, over when it was, whose, and what it changed."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor_app.ui.theme import Space, colours, small

_LINES = 2
"""Under the first one; all rows are of one height."""


class VersionRows(QStyledItemDelegate):
    """Paints the lines of an item's text, the first of them as a title."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = min(index.data().count("\n"), _LINES)
        height = QFontMetrics(self._title()).height() + lines * QFontMetrics(small(self._view.font())).height()
        return QSize(option.rect.width(), height + 2 * Space.S + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = colours()
        card = option.rect.adjusted(Space.XS, 1, -Space.XS, -1)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_selected or option.state & QStyle.StateFlag.State_MouseOver:
            has_keys = option.state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(QColor(look.accent), 1.5) if has_keys else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent_soft if is_selected else look.hover))
            painter.drawRoundedRect(QRectF(card).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6)
        text = card.adjusted(Space.S, Space.S - 1, -Space.S, -Space.S + 1)
        top = text.top()
        for number, line in enumerate(index.data().split("\n")):
            painter.setFont(small(self._view.font()) if number else self._title())
            painter.setPen(QColor(look.muted if number else look.text))
            height = painter.fontMetrics().height()
            shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, text.width())
            place = QRect(text.left(), top, text.width(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            top += height
        painter.restore()

    def _title(self) -> QFont:
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font
