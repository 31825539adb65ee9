"""One thread of comments as a card of the panel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from editor_app.i18n import translate
from editor_app.ui.labels import emphasised, label
from editor_app.ui.layouts import column, row
from editor_app.ui.panels.review_cards import Card, head
from editor_app.ui.people_keeper import PeopleKeeper
from editor_app.ui.remark_field import RemarkField
from editor_app.ui.theme import Space, colours
from editor_app.workflow.comments import About, Remark, Thread
from editor_app.workflow.mentions import key

_MOST_LINES = 6
"""Lines of an answer that are in sight at once."""


class ThreadCard(Card):
    """A thread: what it is about, the remarks, and a field for an answer."""

    answered = Signal(str, str)
    resolved = Signal(str, bool)
    takenBack = Signal(str)
    rewordWanted = Signal(str)

    def __init__(
        self, thread: Thread, hues: dict[str, QColor], people: PeopleKeeper, *, is_orphan: bool, takes_back: bool
    ) -> None:
        super().__init__(thread.id)
        self.setAccessibleName(translate("review", "Примечание: {text}").format(text=thread.remarks[0].text))
        told = _about(thread, is_orphan=is_orphan)
        if thread.resolved:
            told = translate("review", "{about} · решено").format(about=told)
        about = label(told, "muted", wraps=True)
        remarks = (_remark(remark, hues[remark.author], people) for remark in thread.remarks)
        parts = [part for remark in remarks for part in (Space.XS, *remark)]
        self.field = _Answer(people)
        self.field.sent.connect(lambda text: self.answered.emit(self.id, text))
        done = QPushButton(translate("review", "Открыть снова") if thread.resolved else translate("review", "Решено"))
        done.clicked.connect(lambda: self.resolved.emit(self.id, not thread.resolved))
        reword, back = QPushButton(translate("review", "Изменить")), QPushButton(translate("review", "Убрать"))
        for button, wanted in ((reword, self.rewordWanted), (back, self.takenBack)):
            button.setProperty("emphasis", "quiet")
            button.clicked.connect(lambda _=False, wanted=wanted: wanted.emit(self.id))
        self.setLayout(
            column(
                about,
                *parts[1:],
                self.field,
                row(done, None, *((reword, back) if takes_back else ()), spacing=Space.XS),
                margins=(Space.M, Space.S, Space.M, Space.S),
                spacing=Space.XS,
            )
        )

    def set_chosen(self, *, is_chosen: bool) -> None:
        """Show that the words of this thread stand out in the text, or do not."""
        if bool(self.property("chosen")) != is_chosen:
            self.setProperty("chosen", is_chosen)
            self.style().unpolish(self)
            self.style().polish(self)


class _Answer(RemarkField):
    """A field that is as high as what stands in it, up to some lines; Enter sends, Escape goes back to the text."""

    left = Signal()

    def __init__(self, people: PeopleKeeper) -> None:
        super().__init__(people, sends=True)
        self.setPlaceholderText(translate("review", "Ответить"))
        self.setAccessibleName(translate("review", "Ответить"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.is_offering:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        lines = min(max(int(self.document().size().height()), 1), _MOST_LINES)
        is_long = self.document().size().height() > _MOST_LINES
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if is_long else policy.ScrollBarAlwaysOff)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 2 * Space.S + Space.XS)


def _remark(remark: Remark, colour: QColor, people: PeopleKeeper) -> tuple[QWidget, QWidget]:
    text = _said(remark.text, people)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return head(remark.author or translate("review", "Без имени"), remark.when, colour), text


def _said(text: str, people: PeopleKeeper) -> QLabel:
    """Return a label with a remark, in which those who are mentioned stand out, and whoever reads it most of all."""
    used, me = colours(), key(people.me)
    looks = {
        mention.span: f"color: {used.accent}; font-weight: 600"
        + (f"; background-color: {used.accent_soft}" if key(mention.name) == me else "")
        for mention in people.known.mentions(text)
    }
    return emphasised(text, looks) if looks else label(text, wraps=True)


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
        case About.SECTION:
            return translate("review", "К рубрике")
        case About.TAGS:
            return translate("review", "К тегам")
        case _:
            return translate("review", "Ко всему материалу")
