"""The bar above the article that tells what happened, and the words for errors."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QSizePolicy, QToolButton, QWidget

from editor_app.errors import Explained
from editor_app.i18n import translate
from editor_app.ui.icons import IconLabel, icon
from editor_app.ui.labels import label
from editor_app.ui.layouts import clear, column, row
from editor_app.ui.theme import Space

Answer = tuple[str, Callable[[], object]]
"""The text of a button and what it does."""

_ICON_COLOUR = {"info": "accent", "success": "success", "warning": "warning", "error": "danger"}
_DETAIL_HEIGHT = 110
_PASSES_AFTER = 8000
"""Milliseconds after which good news goes away by itself; errors stay until they are closed."""


class Notices(QFrame):
    """Shows one message at a time; the newest takes the place of the former."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("notices", "Сообщение"))
        self._topic = ""
        self._icon = IconLabel("info", _ICON_COLOUR["info"])
        self._text = label(wraps=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._more = QPushButton(translate("notices", "Подробнее"))
        self._more.setProperty("emphasis", "quiet")
        self._more.setCheckable(True)
        self._copy = QPushButton(translate("notices", "Скопировать"))
        self._copy.setProperty("emphasis", "quiet")
        self._detail = QPlainTextEdit()
        self._detail.setProperty("role", "detail")
        self._detail.setAccessibleName(translate("notices", "Подробности"))
        self._detail.setReadOnly(True)
        self._detail.setTabChangesFocus(True)
        self._detail.setFixedHeight(_DETAIL_HEIGHT)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.detail))
        self._more.toggled.connect(self._fold)
        self._buttons = row()
        close = QToolButton()
        close.setIcon(icon("close"))
        close.setToolTip(translate("notices", "Скрыть"))
        close.setAccessibleName(translate("notices", "Скрыть сообщение"))
        close.clicked.connect(self.hide)
        line = row(self._icon, Space.XS, self._text, self._buttons, self._more, close)
        below = row(self._detail, column(self._copy, None))
        self.setLayout(column(line, below, margins=(Space.L, Space.S, Space.S, Space.S)))
        self._timer = QTimer(self, singleShot=True, interval=_PASSES_AFTER)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What is told."""
        return self._text.text()

    @property
    def detail(self) -> str:
        """What is folded below."""
        return self._detail.toPlainText()

    def tell(self, kind: str, text: str, *, detail: str = "", answers: Sequence[Answer] = (), topic: str = "") -> None:
        """Show a message; `kind` is info, success, warning or error. Success goes away by itself.

        A message with a `topic` can be withdrawn when it is no longer true.
        """
        self._topic = topic
        self.setProperty("notice", kind)
        self._text.setText(text)
        self._detail.setPlainText(detail)
        self._more.setChecked(False)
        self._more.setVisible(bool(detail))
        self._fold(is_open=False)
        self._put_buttons(answers)
        self._icon.show_icon(kind, _ICON_COLOUR[kind])
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        if kind == "success":
            self._timer.start()
        else:
            self._timer.stop()

    def withdraw(self, topic: str) -> None:
        """Take away the message about a topic, if that is the one shown."""
        if self._topic == topic:
            self.hide()

    def explain(self, error: Explained, *answers: Answer) -> None:
        """Show an error in words, its technical text folded."""
        self.tell("error", str(error), detail=error.detail, answers=answers)

    def _fold(self, is_open: bool) -> None:  # noqa: FBT001 - a slot of QAbstractButton.toggled
        self._detail.setVisible(is_open)
        self._copy.setVisible(is_open)

    def _put_buttons(self, answers: Sequence[Answer]) -> None:
        clear(self._buttons)
        for title, does in answers:
            button = QPushButton(title)
            button.clicked.connect(lambda _=False, does=does: self._answer(does))
            self._buttons.addWidget(button)

    def _answer(self, does: Callable[[], object]) -> None:
        self.hide()
        does()
