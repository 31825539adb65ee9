"""How the cards of the board are painted."""

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor_app.i18n import translate
from editor_app.ui.icons import icon
from editor_app.ui.models.cards import CARD, PICKED
from editor_app.ui.moments import ago
from editor_app.ui.theme import Space, colours
from editor_app.workflow.article import named
from editor_app.workflow.desk import Card

_SMALLER = 0.88
_TICK = 18
"""Pixels of the sign of a picked card."""

_DOT = " · "

_LINES = 2
"""Of a headline."""


class CardRows(QStyledItemDelegate):
    """Paints a card: two lines of headline, who and when, what waits. All are of one height: none is measured."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option, index
        small = QFontMetrics(self._small()).height()
        height = QFontMetrics(self._view.font()).height() * _LINES + 2 * small + Space.XS + 2 * Space.M
        return QSize(self._view.viewport().width(), height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card = index.data(CARD)
        look = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = option.rect.adjusted(Space.XS, Space.XS // 2, -Space.XS, -Space.XS)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = chosen and self._view.hasFocus()
        painter.setPen(QPen(QColor(look.accent if focused else look.border), 1.5 if focused else 1))
        painter.setBrush(QColor(look.accent_soft if chosen else look.hover if over else look.raised))
        painter.drawRoundedRect(QRectF(place).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6)
        inside = place.adjusted(Space.S, Space.S, -Space.S, -Space.S)
        if index.data(PICKED):
            tick = QRect(inside.right() - _TICK, inside.top(), _TICK, _TICK)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent))
            painter.drawEllipse(tick)
            icon("check", "on_accent").paint(painter, tick.adjusted(2, 2, -2, -2))
            inside.setRight(tick.left() - Space.XS)
        self._write(painter, inside, card)
        painter.restore()

    def _write(self, painter: QPainter, place: QRect, card: Card) -> None:
        look = colours()
        font = QFont(self._view.font())
        painter.setFont(font)
        line = painter.fontMetrics().height()
        painter.setPen(QColor(look.text if card.headline.strip() else look.muted))
        for number, words in enumerate(_lines(named(card.headline), font, place.width())):
            painter.drawText(QRect(place.left(), place.top() + number * line, place.width(), line), _LEFT, words)
        painter.setFont(self._small())
        small = painter.fontMetrics().height()
        top = place.top() + _LINES * line + Space.XS // 2
        painter.setPen(QColor(look.muted))
        who = list(filter(None, (card.author, ago(card.updated, datetime.now(UTC)), card.section)))
        while len(who) > 1 and painter.fontMetrics().horizontalAdvance(_DOT.join(who)) > place.width():
            who.pop()  # rather whole words fewer than «…»; the tip tells all
        self._line(painter, QRect(place.left(), top, place.width(), small), _DOT.join(who))
        self._count(painter, QRect(place.left(), top + small, place.width(), small), card)

    def _count(self, painter: QPainter, place: QRect, card: Card) -> None:
        """Paint what waits as signs with numbers: in words it would not fit, and is told by the tip."""
        metrics = painter.fontMetrics()
        side = metrics.height()
        painter.setPen(QColor(colours().warning))
        left = place.left()
        for sign, number in counts(card):
            icon(sign, "warning").paint(painter, QRect(left, place.top(), side, side))
            left += side + Space.XS // 2
            painter.drawText(QRect(left, place.top(), place.right() - left, side), _LEFT, number)
            left += metrics.horizontalAdvance(number) + Space.S
        if card.findings is None:
            painter.setPen(QColor(colours().muted))
            told = translate("board", "не проверялось")
            told = told if counts(card) else told[0].upper() + told[1:]
            self._line(painter, QRect(left, place.top(), place.right() - left, side), told)

    def _small(self) -> QFont:
        font = QFont(self._view.font())
        font.setPointSizeF(font.pointSizeF() * _SMALLER)
        return font

    def _line(self, painter: QPainter, place: QRect, text: str) -> None:
        painter.drawText(
            place, _LEFT, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        )


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def counts(card: Card) -> list[tuple[str, str]]:
    """Return the signs of what waits in an article, each with what is written beside it."""
    asked = "@" if card.mentioned else ""
    signs = (
        ("comment", f"{card.comments}{asked}" if card.comments else asked),
        ("suggest", str(card.suggestions or "")),
        ("warning", str(card.findings or "")),
    )
    return [(sign, number) for sign, number in signs if number]


def _lines(text: str, font: QFont, width: int) -> list[str]:
    """Break a headline into lines, the last of which ends in «…» where there is more."""
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    lines: list[str] = []
    start = 0
    while len(lines) < _LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        lines.append(text[start : start + line.textLength()].strip())
    layout.endLayout()
    if lines:
        lines[-1] = QFontMetrics(font).elidedText(text[start:].strip(), Qt.TextElideMode.ElideRight, width)
    return lines
