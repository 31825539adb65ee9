"""What all dialogs have in common: margins, a heading, buttons in one order, what went wrong."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLayout, QPushButton, QWidget

from editor_app.errors import Explained
from editor_app.i18n import translate
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.theme import Space

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_SHARE = 0.92
"""Of the window below, at most: what one came from stays in sight, and a frame on the screen."""


class Dialog(QDialog):
    """A window with a heading, a content and a row of buttons: the way back left of the way on."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._title = title

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that the keyboard is on, as everywhere: Qt would press the one that goes on."""
        pressed = self.focusWidget()
        if event.key() in _ENTER and isinstance(pressed, QPushButton):
            pressed.click()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter answer nothing that is still held from asking for the step which the dialog is about."""
        is_held = isinstance(event, QKeyEvent) and event.key() in _ENTER and event.isAutoRepeat()
        return is_held or super().eventFilter(watched, event)

    def open_at(self, size: QSize, least: QSize) -> None:
        """Open as large as that where the window below has room for it, but not below the least."""
        below = self.parent()
        room = below.window().size() * _SHARE if isinstance(below, QWidget) else size
        self.resize(size.boundedTo(room.expandedTo(least)))

    def open_wide(self, width: int) -> None:
        """Open so wide, and as high as what was laid out needs: Qt guesses the height of words that wrap."""
        self.setMinimumWidth(width)
        self.ensurePolished()
        if (layout := self.layout()) is not None:
            self.resize(width, layout.totalHeightForWidth(width))

    def lay_out(self, *parts: QWidget | QLayout | int | None, buttons: QLayout, heading: str = "") -> None:
        """Fill the window."""
        head = label(heading or self._title, "title")
        margins = (Space.XL, Space.XL, Space.XL, Space.L + Space.XS)
        self.setLayout(column(head, Space.S, *parts, Space.M, buttons, margins=margins))

    def answers(self, accept: str, *, cancel: bool = True) -> QHBoxLayout:
        """Return a row with the button that accepts, in words of what it does, and the one that goes back."""
        self.accept_button = QPushButton(accept)
        self.accept_button.setDefault(True)
        self.accept_button.installEventFilter(self)
        self.accept_button.clicked.connect(self.accept)
        if not cancel:
            return row(None, self.accept_button)
        back = QPushButton(translate("dialogs", "Отмена"))
        back.setAutoDefault(False)
        back.clicked.connect(self.reject)
        return row(None, back, self.accept_button)

    def closer(self) -> QHBoxLayout:
        """Return a row with the one button of a window that only tells."""
        return self.answers(translate("dialogs", "Закрыть"), cancel=False)


class Fault(QLabel):
    """What went wrong in a dialog, in words; it takes no room while nothing did."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "danger")
        self.setWordWrap(True)
        self.hide()

    def tell(self, fault: Explained | str) -> None:
        """Say what went wrong."""
        self.setText(str(fault))
        self.show()


def plain_button(title: str, does: Callable[[], object]) -> QPushButton:
    """Return a button beside a list: Enter in a field of the same window does not press it."""
    made = QPushButton(title)
    made.setAutoDefault(False)
    made.clicked.connect(lambda: does())
    return made


def ask(parent: QWidget, title: str, text: str, accept: str) -> bool:
    """Ask before something that cannot be undone; `accept` names it."""
    dialog = Dialog(title, parent)
    dialog.lay_out(label(text, wraps=True), buttons=dialog.answers(accept))
    dialog.open_wide(420)
    return bool(dialog.exec())
