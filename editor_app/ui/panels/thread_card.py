"""One thread of comments as a card of the panel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from editor_app.i18n import translate
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.panels.review_cards import Card, head
from editor_app.ui.theme import Space
from editor_app.workflow.comments import About, Remark, Thread


class ThreadCard(Card):
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


def _remark(remark: Remark, colour: QColor) -> tuple[QWidget, QWidget]:
    text = label(remark.text, wraps=True)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return head(remark.author or translate("review", "Без имени"), remark.when, colour), text


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
