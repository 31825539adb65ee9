"""How the cards of the board are painted."""

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor_app.i18n import translate
from editor_app.ui.icons import icon
from editor_app.ui.models.cards import CARD, HOLD, PICKED, ColumnModel
from editor_app.ui.models.holds import Hold
from editor_app.ui.moments import ago
from editor_app.ui.theme import Space, colours, small
from editor_app.workflow.article import named
from editor_app.workflow.desk import Card

_TICK = 18
"""Pixels of the sign of a picked card."""

_DOT = " · "

_LINES = 2
"""Of a headline, where no embargo is to be told."""


class CardRows(QStyledItemDelegate):
    """Paints a card: the headline, an embargo, who and when, what waits. All of a list are of one height.

    So none is measured. Where one of them is under an embargo, the others have a line more for their headlines.
    """

    def __init__(self, view: QListView, cards: ColumnModel) -> None:
        super().__init__(view)
        self._view, self._cards = view, cards

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option, index
        below = QFontMetrics(small(self._view.font())).height()
        lines = _LINES + self._cards.has_holds
        height = QFontMetrics(self._view.font()).height() * lines + 2 * below + Space.XS + 2 * Space.M
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
        self._write(painter, inside, card, index.data(HOLD))
        painter.restore()

    def _write(self, painter: QPainter, place: QRect, card: Card, held: Hold | None) -> None:
        look = colours()
        font = QFont(self._view.font())
        painter.setFont(font)
        line = painter.fontMetrics().height()
        lines = _LINES + self._cards.has_holds
        painter.setPen(QColor(look.text if card.headline.strip() else look.muted))
        for number, words in enumerate(_lines(named(card.headline), font, place.width(), lines - bool(held))):
            painter.drawText(QRect(place.left(), place.top() + number * line, place.width(), line), _LEFT, words)
        painter.setFont(small(self._view.font()))
        below = painter.fontMetrics().height()
        top = place.top() + lines * line + Space.XS // 2
        if held is not None:
            self._sign(painter, QRect(place.left(), top - line, place.width(), below), held.sign, held.look, held.brief)
        painter.setPen(QColor(look.muted))
        who = list(filter(None, (card.author, ago(card.updated, datetime.now(UTC)), card.section)))
        while len(who) > 1 and painter.fontMetrics().horizontalAdvance(_DOT.join(who)) > place.width():
            who.pop()  # rather whole words fewer than «…»; the tip tells all
        self._line(painter, QRect(place.left(), top, place.width(), below), _DOT.join(who))
        self._count(painter, QRect(place.left(), top + below, place.width(), below), card)

    def _count(self, painter: QPainter, place: QRect, card: Card) -> None:
        """Paint what waits as signs with numbers: in words it would not fit, and is told by the tip."""
        left = place
        for sign, number in counts(card):
            left = self._sign(painter, left, sign, "warning", number)
        if card.findings is None:
            told = translate("board", "не проверялось")
        elif card.findings:
            return
        elif card.is_checked:
            told = translate("board", "проверено, чисто")
        else:
            told = translate("board", "изменено после проверки")
        if not counts(card):
            told = told[0].upper() + told[1:]
            if card.findings is not None and card.is_checked:
                self._sign(painter, left, "check", "success", told)
                return
        painter.setPen(QColor(colours().muted))
        self._line(painter, left, told)

    def _sign(self, painter: QPainter, place: QRect, sign: str, look: str, words: str) -> QRect:
        """Paint a sign with words behind it, and return the place that is left."""
        side = painter.fontMetrics().height()
        icon(sign, look).paint(painter, QRect(place.left(), place.top(), side, side))
        painter.setPen(QColor(getattr(colours(), look)))
        behind = place.adjusted(side + Space.XS // 2, 0, 0, 0)
        self._line(painter, behind, words)
        return behind.adjusted(painter.fontMetrics().horizontalAdvance(words) + Space.S, 0, 0, 0)

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


def _lines(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Break a headline into lines, the last of which ends in «…» where there is more."""
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    lines: list[str] = []
    start = 0
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        lines.append(text[start : start + line.textLength()].strip())
    layout.endLayout()
    if lines:
        lines[-1] = QFontMetrics(font).elidedText(text[start:].strip(), Qt.TextElideMode.ElideRight, width)
    return lines
