"""How the rows of the list of articles are painted."""

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor_app.ui.icons import icon
from editor_app.ui.models.articles import HOLD, ITEM, MENTIONED
from editor_app.ui.models.groups import Group
from editor_app.ui.models.holds import Hold
from editor_app.ui.moments import ago
from editor_app.ui.theme import Space, colours, small
from editor_app.workflow.article import Summary, named


class DeskRows(QStyledItemDelegate):
    """Paints a group as a quiet heading, an article as its headline over embargo, section, author and time.

    All rows are of one height, so that Qt need not measure ten thousand of them.
    """

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        first = QFontMetrics(self._view.font()).height()
        second = QFontMetrics(small(self._view.font())).height()
        return QSize(option.rect.width(), first + second + Space.XS // 2 + 2 * Space.S)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item = index.data(ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(item, Group):
            self._paint_group(painter, option, item)
        else:
            self._paint_article(painter, option, item, index.data(HOLD), is_mentioned=bool(index.data(MENTIONED)))
        painter.restore()

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, group: Group) -> None:
        look = colours()
        font = small(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        height = painter.fontMetrics().height()
        line = QRect(
            option.rect.left() + Space.L,
            option.rect.bottom() - height - Space.S + 1,
            option.rect.width() - 2 * Space.L,
            height,
        )
        middle = line.center().y() + 0.5
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._paint_focus(painter, QRect(line).adjusted(-Space.S, -Space.XS, Space.S, Space.XS))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(look, group.info.look)))
        painter.drawEllipse(QPointF(line.left() + Space.XS, middle), 4, 4)
        painter.setPen(QColor(look.muted))
        title = str(group.info.group)
        left = line.adjusted(Space.L, 0, 0, 0)
        painter.drawText(left, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(small(self._view.font()))
        count = line.adjusted(0, 0, -Space.L, 0)
        painter.drawText(count, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(len(group.rows)))
        self._paint_chevron(painter, QPointF(line.right() - Space.XS, middle), is_open=group.is_open)

    def _paint_chevron(self, painter: QPainter, at: QPointF, *, is_open: bool) -> None:
        pen = QPen(QColor(colours().muted), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = ((-3.5, -1.75), (0, 1.75), (3.5, -1.75)) if is_open else ((-1.75, -3.5), (1.75, 0), (-1.75, 3.5))
        painter.drawPolyline([at + QPointF(x, y) for x, y in points])

    def _paint_article(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        summary: Summary,
        held: Hold | None,
        *,
        is_mentioned: bool,
    ) -> None:
        look = colours()
        card = option.rect.adjusted(Space.S, 1, -Space.S, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            self._paint_ground(painter, card, look.accent_soft)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            self._paint_ground(painter, card, look.hover)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._paint_focus(painter, card)
        text = card.adjusted(Space.S, Space.S - 1, -Space.S, -Space.S + 1)
        painter.setFont(self._view.font())
        first = QRect(text.left(), text.top(), text.width(), painter.fontMetrics().height())
        if is_mentioned:
            painter.setPen(QColor(look.warning))
            painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "@")
            first.setWidth(first.width() - painter.fontMetrics().horizontalAdvance("@") - Space.S)
        painter.setPen(QColor(look.text if summary.headline.strip() else look.muted))
        self._line(painter, first, named(summary.headline))
        painter.setFont(small(self._view.font()))
        second = QRect(text.left(), first.bottom() + 1 + Space.XS // 2, text.width(), painter.fontMetrics().height())
        if held is not None:
            second = self._paint_hold(painter, second, held)
        painter.setPen(QColor(look.muted))
        parts = (summary.section, summary.author, ago(summary.updated, datetime.now(UTC)))
        self._line(painter, second, " · ".join(part for part in parts if part))

    def _paint_hold(self, painter: QPainter, place: QRect, held: Hold) -> QRect:
        """Paint an embargo as the cards of the desk do, and return the place that is left behind it."""
        side = place.height()
        icon(held.sign, held.look).paint(painter, QRect(place.left(), place.top(), side, side))
        painter.setPen(QColor(getattr(colours(), held.look)))
        words = place.adjusted(side + Space.XS // 2, 0, 0, 0)
        self._line(painter, words, held.brief)
        return words.adjusted(painter.fontMetrics().horizontalAdvance(held.brief) + Space.S, 0, 0, 0)

    def _line(self, painter: QPainter, place: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_ground(self, painter: QPainter, place: QRect, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(place), 6, 6)

    def _paint_focus(self, painter: QPainter, place: QRect) -> None:
        painter.setPen(QPen(QColor(colours().accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(place).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6)
