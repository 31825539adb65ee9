"""One suggestion or one thread of comments as a card of the panel."""

from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QWidget

from editor_app.document.suggestions import Suggestion
from editor_app.i18n import translate
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.moments import ago
from editor_app.ui.theme import Space
from editor_app.workflow.comments import About, Remark, Thread


class _Dot(QWidget):
    """A person's colour."""

    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(QSize(10, 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))


class _Card(QFrame):
    """A card that can be chosen by a click or by Enter."""

    chosen = Signal(str)

    def __init__(self, id_: str) -> None:
        super().__init__()
        self.id = id_
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.chosen.emit(self.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.id)
        else:
            super().keyPressEvent(event)


class SuggestionCard(_Card):
    """Who suggests what, and the two verdicts."""

    accepted = Signal(str)
    rejected = Signal(str)

    def __init__(self, suggestion: Suggestion, told: str, colour: QColor, *, decides: bool, withdraws: bool) -> None:
        super().__init__(suggestion.id)
        author = suggestion.author or translate("review", "Без имени")
        self.setAccessibleName(f"{author}. {told}")
        accept, reject = QPushButton(translate("review", "Принять")), QPushButton(translate("review", "Отклонить"))
        accept.clicked.connect(lambda: self.accepted.emit(self.id))
        reject.clicked.connect(lambda: self.rejected.emit(self.id))
        accept.setEnabled(decides)
        reject.setEnabled(decides or withdraws)
        head = _head(author, suggestion.when, colour)
        self.setLayout(
            column(
                head,
                label(told, wraps=True),
                row(accept, reject, None),
                margins=(Space.M, Space.S, Space.M, Space.S),
                spacing=Space.XS,
            )
        )


class ThreadCard(_Card):
    """A thread: what it is about, the remarks, and a field for an answer."""

    answered = Signal(str, str)
    resolved = Signal(str, bool)
    takenBack = Signal(str)

    def __init__(self, thread: Thread, colours: dict[str, QColor], *, is_orphan: bool, takes_back: bool) -> None:
        super().__init__(thread.id)
        self.setAccessibleName(translate("review", "Примечание: {text}").format(text=thread.remarks[0].text))
        about = label(_about(thread, is_orphan=is_orphan), "muted", wraps=True)
        parts = [part for remark in thread.remarks for part in _remark(remark, colours[remark.author])]
        self.field = _Answer()
        self.field.sent.connect(lambda text: self.answered.emit(self.id, text))
        done = QPushButton(translate("review", "Открыть снова") if thread.resolved else translate("review", "Решено"))
        done.clicked.connect(lambda: self.resolved.emit(self.id, not thread.resolved))
        back = QPushButton(translate("review", "Убрать"))
        back.setProperty("emphasis", "quiet")
        back.setVisible(takes_back)
        back.clicked.connect(lambda: self.takenBack.emit(self.id))
        self.setLayout(
            column(
                about,
                *parts,
                self.field,
                row(done, None, back),
                margins=(Space.M, Space.S, Space.M, Space.S),
                spacing=Space.XS,
            )
        )


class _Answer(QPlainTextEdit):
    """A field of one line that grows no further; Enter sends what stands in it."""

    sent = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "field")
        self.setPlaceholderText(translate("review", "Ответить"))
        self.setAccessibleName(translate("review", "Ответить"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().height() + 2 * Space.M)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            text = self.toPlainText().strip()
            if text:
                self.clear()
                self.sent.emit(text)
        else:
            super().keyPressEvent(event)


def _head(author: str, when: datetime, colour: QColor) -> QWidget:
    made = QWidget()
    made.setLayout(row(_Dot(colour), label(author, "heading"), None, label(ago(when, datetime.now(UTC)), "muted")))
    return made


def _remark(remark: Remark, colour: QColor) -> tuple[QWidget, QWidget]:
    text = label(remark.text, wraps=True)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return _head(remark.author or translate("review", "Без имени"), remark.when, colour), text


def _about(thread: Thread, *, is_orphan: bool) -> str:
    match thread.about:
        case About.PASSAGE if is_orphan:
            return translate("review", "К словам «{quote}» · текст удалён").format(quote=thread.quote)
        case About.PASSAGE:
            return translate("review", "К словам «{quote}»").format(quote=thread.quote)
        case About.HEADLINE:
            return translate("review", "К заголовку")
        case About.DECK:
            return translate("review", "К подзаголовку")
        case About.LEAD:
            return translate("review", "К лиду")
        case _:
            return translate("review", "Ко всему материалу")
