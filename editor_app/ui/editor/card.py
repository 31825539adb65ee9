"""The card of a finding: what is wrong, what could stand there, why, and the ways to leave it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QLabel, QPushButton, QVBoxLayout, QWidget

from editor_app.i18n import translate
from editor_app.proofreading.decisions import Scope, word_of
from editor_app.proofreading.finding import Kind
from editor_app.ui.editor import marks
from editor_app.ui.editor.proofreading import Place, Proofreading
from editor_app.ui.editor.reasons import reason
from editor_app.ui.editor.wording import KINDS, visible
from editor_app.ui.labels import label
from editor_app.ui.layouts import row
from editor_app.ui.theme import Space, colours

MOST = 5
"""Suggestions that are offered."""

_WIDTH = 360
_GAP = 6
"""Pixels between the words and the card."""


class Card(QFrame):
    """Lies over the sheet beside the words of a finding; with the keyboard in it when it was asked for by key."""

    closed = Signal()

    def __init__(self, proofreading: Proofreading) -> None:
        super().__init__(proofreading.editor)
        self._proofreading = proofreading
        self._area = proofreading.editor
        self.place: Place | None = None
        self._back: QWidget | None = None
        self._content = QWidget(self)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("card", "Замечание"))
        self.setFixedWidth(_WIDTH)
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(1, 1, 1, 1)
        self._frame.addWidget(self._content)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(shadow)
        self.hide()
        proofreading.editor.sheet.verticalScrollBar().valueChanged.connect(self.close_card)

    def open_at(self, place: Place, *, by_key: bool) -> None:
        """Show the card of a finding; opened by key it takes the keyboard until it is closed."""
        spot = place.field.place_of(place.passage, place.finding)
        if spot is None:
            return
        self.place = place
        self.setAccessibleDescription(place.finding.message)
        self._fill(place)
        self._stand_beside(
            QRect(place.field.mapTo(self._area, spot.rect.toRect().topLeft()), spot.rect.toRect().size())
        )
        self.show()
        self.raise_()
        if by_key:
            self._back = place.field
            buttons = self._buttons()
            (buttons[0] if buttons else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def close_card(self) -> None:
        """Put the card away and give the keyboard back to where it came from."""
        if self.isHidden():
            return
        back, self._back, self.place = self._back, None, None
        self.hide()
        if back is not None:
            back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    @property
    def has_keyboard(self) -> bool:
        """Whether the card was opened by key."""
        return self._back is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_card()
            case Qt.Key.Key_Down | Qt.Key.Key_Right:
                self._step(1)
            case Qt.Key.Key_Up | Qt.Key.Key_Left:
                self._step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                focused = self.focusWidget()
                if isinstance(focused, QPushButton):
                    focused.click()
            case _:
                super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.has_keyboard:
            self.close_card()

    def _buttons(self) -> list[QPushButton]:
        return [button for button in self._content.findChildren(QPushButton) if button.isEnabled()]

    def _step(self, by: int) -> None:
        buttons = self._buttons()
        if buttons:
            focused = self.focusWidget()
            number = buttons.index(focused) if isinstance(focused, QPushButton) and focused in buttons else -by
            buttons[(number + by) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _fill(self, place: Place) -> None:
        self._dress()
        self._frame.removeWidget(self._content)
        self._content.hide()
        self._content.deleteLater()
        self._content = QWidget(self)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.XS)
        finding = place.finding
        kind = label(str(KINDS[finding.kind]), "muted")
        column.addLayout(row(self._sign(finding.kind), kind, None))
        column.addWidget(label(finding.message, "heading", wraps=True))
        writable = not place.field.isReadOnly()
        if finding.suggestions:
            column.addSpacing(Space.XS)
        for number, suggestion in enumerate(finding.suggestions[:MOST]):
            button = _button(visible(suggestion), self._then(self._proofreading.apply, place, suggestion))
            button.setProperty("emphasis", "" if number else "primary")
            button.setEnabled(writable)
            column.addWidget(button)
        self._add_reason(column, place)
        column.addSpacing(Space.XS)
        line = QFrame()
        line.setFixedHeight(1)
        line.setObjectName("cardLine")
        column.addWidget(line)
        ignores = QVBoxLayout()
        ignores.setSpacing(0)
        for title, does in ways_to_ignore(self._proofreading, place):
            button = _button(title, self._then(does, place))
            button.setProperty("emphasis", "quiet")
            ignores.addWidget(button)
        column.addLayout(ignores)
        self._frame.addWidget(self._content)
        self._content.show()  # what is made in a widget on the screen begins hidden, and a layout passes over it

    def _add_reason(self, column: QVBoxLayout, place: Place) -> None:
        why = reason(place.finding.rule, self._proofreading.own)
        if why is None:
            return
        column.addSpacing(Space.XS)
        if why.title != place.finding.message:
            column.addWidget(label(why.title, "muted", wraps=True))
        if why.right:
            column.addWidget(label(f"✗ {why.wrong}", "muted", wraps=True))
            column.addWidget(label(f"✓ {why.right}", "muted", wraps=True))

    def _sign(self, kind: Kind) -> QLabel:
        made = QLabel()
        made.setPixmap(marks.sample(kind, self.devicePixelRatioF()))
        return made

    def _then(self, does: Callable[..., object], *arguments: object) -> Callable[[], None]:
        def run() -> None:
            self.close_card()
            does(*arguments)

        return run

    def _stand_beside(self, words: QRect) -> None:
        """Stand under the words, above them where there is no room, and always inside the editor."""
        self._frame.activate()
        height = self._frame.totalHeightForWidth(_WIDTH)
        self.resize(_WIDTH, height if height > 0 else self.sizeHint().height())
        room = self._area.rect().adjusted(Space.S, Space.S, -Space.S, -Space.S)
        left = min(max(words.left(), room.left()), room.right() - self.width())
        below = words.bottom() + _GAP
        above = words.top() - _GAP - self.height()
        top = below if below + self.height() <= room.bottom() or above < room.top() else above
        self.move(QPoint(left, top))

    def _dress(self) -> None:
        used = colours()
        self.setStyleSheet(
            f"#card {{ background: {used.raised}; border: 1px solid {used.border}; border-radius: 10px; }}"
            f"#cardLine {{ background: {used.border}; border: none; }}"
            "#card QPushButton { text-align: left; }"
        )


def ways_to_ignore(proofreading: Proofreading, place: Place) -> list[tuple[str, Callable[[Place], None]]]:
    """Return the four ways to leave a finding as it is, the nearest first: their names and what they do."""
    is_word = word_of(place.finding, place.passage.text) is not None
    titles = {
        Scope.HERE: translate("card", "Пропустить здесь"),
        Scope.ARTICLE: translate("card", "Не отмечать в этом материале"),
        Scope.PERSON: translate("card", "Не отмечать у меня: в мой словарь")
        if is_word
        else translate("card", "Не отмечать у меня"),
        Scope.NEWSROOM: translate("card", "Не отмечать ни у кого: в словарь редакции")
        if is_word
        else translate("card", "Не отмечать ни у кого в редакции"),
    }
    return [(title, partial(_ignore, proofreading, scope)) for scope, title in titles.items()]


def _ignore(proofreading: Proofreading, scope: Scope, place: Place) -> None:
    proofreading.ignore(place, scope)


def _button(title: str, does: Callable[[], None]) -> QPushButton:
    made = QPushButton(title.replace("&", "&&"))
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.clicked.connect(lambda: does())
    return made
