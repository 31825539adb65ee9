"""A card that lies over the sheet beside the words that it is about."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QPushButton, QVBoxLayout, QWidget

from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.ui.theme import Space, colours

_WIDTH = 360
_GAP = 6
"""Pixels between the words and the card."""


class FloatingCard(QFrame):
    """Has the keyboard in it when it was asked for by key; of all cards of an editor one is open."""

    closed = Signal()

    def __init__(self, area: ArticleEditor, name: str) -> None:
        super().__init__(area)
        self._area = area
        self._back: QWidget | None = None
        self._content = QWidget(self)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
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
        area.sheet.verticalScrollBar().valueChanged.connect(self.close_card)

    def close_card(self) -> None:
        """Put the card away and give the keyboard back to where it came from."""
        if self.isHidden():
            return
        back, self._back = self._back, None
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

    def emptied(self) -> QVBoxLayout:
        """Return a new column for what the card is to say."""
        self._dress()
        self._frame.removeWidget(self._content)
        self._content.hide()
        self._content.deleteLater()
        self._content = QWidget(self)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.XS)
        return column

    def open_beside(self, words: QRect, field: QWidget, *, by_key: bool) -> None:
        """Open below the words of a field (in its coordinates), with what was put into the column."""
        for other in self._area.findChildren(FloatingCard):
            if other is not self:
                other.close_card()
        self._frame.addWidget(self._content)
        self._content.show()  # what is made in a widget on the screen begins hidden, and a layout passes over it
        self._stand_beside(QRect(field.mapTo(self._area, words.topLeft()), words.size()))
        self.show()
        self.raise_()
        if by_key:
            self._back = field
            buttons = self._buttons()
            (buttons[0] if buttons else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def button(self, title: str, does: Callable[..., object], *arguments: object, emphasis: str = "") -> QPushButton:
        """Return a button that closes the card and does something."""

        def run() -> None:
            self.close_card()
            does(*arguments)

        made = QPushButton(title.replace("&", "&&"))
        made.setAutoDefault(False)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setProperty("emphasis", emphasis)
        made.clicked.connect(lambda: run())
        return made

    def line(self) -> QFrame:
        """Return a line between what can be done about it and the rest."""
        made = QFrame()
        made.setFixedHeight(1)
        made.setObjectName("cardLine")
        return made

    def _buttons(self) -> list[QPushButton]:
        return [button for button in self._content.findChildren(QPushButton) if button.isEnabled()]

    def _step(self, by: int) -> None:
        buttons = self._buttons()
        if buttons:
            focused = self.focusWidget()
            number = buttons.index(focused) if isinstance(focused, QPushButton) and focused in buttons else -by
            buttons[(number + by) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

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
