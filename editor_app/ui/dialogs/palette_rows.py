"""How the lines of the command palette are painted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor_app.ui.icons import icon
from editor_app.ui.theme import Space, colours

if TYPE_CHECKING:
    from editor_app.ui.dialogs.palette import Entry

_ICON = 18
_RADIUS = 5


class PaletteRows(QStyledItemDelegate):
    """Paints icon, title and place on the left, the key on the right; what cannot be chosen is grey and says why."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        return QSize(option.rect.width(), QFontMetrics(option.font).height() + 2 * Space.S)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(int(Qt.ItemDataRole.UserRole))
        look, metrics = colours(), QFontMetrics(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent_soft))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), _RADIUS, _RADIUS)
        line = option.rect.adjusted(Space.S, 0, -Space.M, 0)
        if entry.icon:
            place = QRect(line.left(), line.center().y() - _ICON // 2, _ICON, _ICON)
            icon(entry.icon, "disabled" if entry.against else "muted").paint(painter, place)
        line.setLeft(line.left() + _ICON + Space.S)
        align = Qt.AlignmentFlag.AlignVCenter
        if entry.keys:
            painter.setPen(QColor(look.muted))
            painter.drawText(line, align | Qt.AlignmentFlag.AlignRight, entry.keys)
            line.setRight(line.right() - metrics.horizontalAdvance(entry.keys) - Space.L)
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, line.width())
        painter.setPen(QColor(look.muted if entry.against else look.text))
        painter.drawText(line, align, title)
        line.setLeft(line.left() + metrics.horizontalAdvance(title) + Space.M)
        aside = " · ".join(part for part in (entry.place, entry.against) if part)
        painter.setPen(QColor(look.muted))
        painter.drawText(line, align, metrics.elidedText(aside, Qt.TextElideMode.ElideRight, line.width()))
        painter.restore()
