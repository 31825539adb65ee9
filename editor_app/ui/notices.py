"""The bars above the article that tell what happened, and the words for errors."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QSizePolicy, QToolButton, QWidget

from editor_app.errors import Explained
from editor_app.i18n import translate
from editor_app.ui.icons import IconLabel, icon
from editor_app.ui.labels import label
from editor_app.ui.layouts import FlowLayout, column, row
from editor_app.ui.theme import Space

Answer = tuple[str, Callable[[], object]]
"""The text of a button and what it does."""

_ICON_COLOUR = {"info": "accent", "success": "success", "warning": "warning", "error": "danger"}
_DETAIL_HEIGHT = 110
_PASSES_AFTER = 8000
"""Milliseconds after which good news goes away by itself."""
_MOST = 3
"""How many bars there may be, the oldest that asks nothing giving way: a small window needs its room for the text."""


class _Notice(QFrame):
    """One message, until it is answered or closed."""

    over = Signal()

    def __init__(
        self, kind: str, text: str, detail: str, answers: Sequence[Answer], topic: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.text, self.detail, self.topic = text, detail, topic
        self.asks = bool(answers)
        self.stays = kind == "error" or (kind == "warning" and self.asks)
        self.setProperty("notice", kind)
        self.setAccessibleName(translate("notices", "Сообщение"))
        told = label(text, wraps=True)
        told.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        below = [self._below()] if detail else []
        buttons = [*(self._button(title, does) for title, does in answers), *map(_opener, below)]
        sign, close = IconLabel(kind, _ICON_COLOUR[kind]), self._closer()
        if len(answers) > 1:  # beside the text they would leave it no width
            line = row(sign, Space.XS, column(row(told, close), _flow(buttons)))
        else:
            line = row(sign, Space.XS, told, *buttons, close)
        self.setLayout(column(line, *below, margins=(Space.L, Space.S, Space.S, Space.S)))
        if kind == "success":
            QTimer.singleShot(_PASSES_AFTER, self, self.over.emit)

    def _button(self, title: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(title)
        button.clicked.connect(lambda: self._answer(does))
        return button

    def _answer(self, does: Callable[[], object]) -> None:
        self.over.emit()
        does()

    def _closer(self) -> QToolButton:
        close = QToolButton()
        close.setIcon(icon("close"))
        close.setToolTip(translate("notices", "Скрыть"))
        close.setAccessibleName(translate("notices", "Скрыть сообщение"))
        close.clicked.connect(self.over)
        return close

    def _below(self) -> QFrame:
        """Return what unfolds: the technical text, and a button that copies it."""
        shown = QPlainTextEdit(self.detail)
        shown.setProperty("role", "detail")
        shown.setAccessibleName(translate("notices", "Подробности"))
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setFixedHeight(_DETAIL_HEIGHT)
        copy = QPushButton(translate("notices", "Скопировать"))
        copy.setProperty("emphasis", "quiet")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.detail))
        below = QFrame()
        below.setLayout(row(shown, column(copy, None)))
        below.hide()
        return below


class Notices(QWidget):
    """Shows what is told: of what only informs the newest in the place of the former.

    An error, and a warning that can be answered, has a place of its own until it is closed or answered: nobody has to
    catch the way out before something else is told.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: list[_Notice] = []
        self._column = column(spacing=0)
        self.setLayout(self._column)
        self.hide()

    @property
    def text(self) -> str:
        """What was told last, of what is still there."""
        return self._told[-1].text if self._told else ""

    @property
    def detail(self) -> str:
        """What is folded below it."""
        return self._told[-1].detail if self._told else ""

    def tell(self, kind: str, text: str, *, detail: str = "", answers: Sequence[Answer] = (), topic: str = "") -> None:
        """Show a message; `kind` is info, success, warning or error. Success goes away by itself.

        A message with a `topic` takes the place of an earlier one about it, and can be withdrawn when it is no longer
        true.
        """
        told = _Notice(kind, text, detail, answers, topic, self)
        for former in list(self._told):
            is_same = former.text == text or (topic and former.topic == topic)
            if is_same or not (former.stays or told.stays):
                self._take_away(former)
        if len(self._told) == _MOST:
            self._take_away(min(self._told, key=lambda each: each.asks))
        told.over.connect(lambda: self._take_away(told))
        self._told.append(told)
        self._column.addWidget(told)
        told.show()
        self.show()

    def withdraw(self, topic: str) -> None:
        """Take away the message about a topic, if there is one."""
        for notice in list(self._told):
            if notice.topic == topic:
                self._take_away(notice)

    def explain(self, error: Explained, *answers: Answer) -> None:
        """Show an error in words, its technical text folded."""
        self.tell("error", str(error), detail=error.detail, answers=answers)

    def _take_away(self, notice: _Notice) -> None:
        if notice in self._told:
            self._told.remove(notice)
            notice.hide()
            notice.deleteLater()
            self.setVisible(bool(self._told))


def _opener(below: QFrame) -> QPushButton:
    more = QPushButton(translate("notices", "Подробнее"))
    more.setProperty("emphasis", "quiet")
    more.setCheckable(True)
    more.toggled.connect(below.setVisible)
    return more


def _flow(buttons: Sequence[QPushButton]) -> FlowLayout:
    flow = FlowLayout(spacing=Space.S)
    for button in buttons:
        flow.addWidget(button)
    return flow
