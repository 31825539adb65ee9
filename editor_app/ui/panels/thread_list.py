"""The threads of the panel: a card stays while its thread is as it was, and with it what is being written there."""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor_app.i18n import translate
from editor_app.ui.dialogs.prompt import prompt
from editor_app.ui.moments import ago
from editor_app.ui.panels.thread_card import ThreadCard
from editor_app.ui.remark_field import RemarkField
from editor_app.ui.theme import Space
from editor_app.ui.workplace import Workplace
from editor_app.workflow.comments import About, Thread

_Said = tuple[object, ...]
"""All that a card shows."""


class ThreadList(QWidget):
    """Shows threads, in which one answers, resolves and takes back."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._editor = workplace.editor
        self.cards: dict[str, ThreadCard] = {}
        """The cards by the ids of their threads, from the top."""
        self._said: dict[str, _Said] = {}
        self._editor.review_marks.chosenChanged.connect(self._mark_chosen)
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(Space.S)

    def show_threads(self, threads: Sequence[Thread], standing: Collection[str]) -> None:
        """Show these and no others; the words of those that are `standing` are there."""
        focused = self.window().focusWidget()
        keyboard = next((id_ for id_, card in self.cards.items() if focused and card.isAncestorOf(focused)), "")
        self.setVisible(bool(threads))
        if any("@" in remark.text for thread in threads for remark in thread.remarks):
            self._workplace.people.ask()
        former, self.cards = self.cards, {}
        for place, thread in enumerate(threads):
            is_orphan = thread.about is About.PASSAGE and thread.id not in standing
            said = self._told(thread, is_orphan=is_orphan)
            card = former.pop(thread.id, None)
            if card is None or said != self._said[thread.id]:
                made = self._made(thread, is_orphan=is_orphan)
                if card is not None:
                    made.field.setPlainText(card.field.toPlainText())
                    made.field.moveCursor(QTextCursor.MoveOperation.End)
                    former[thread.id] = card
                self._list.insertWidget(place, made)
                card = made
            self.cards[thread.id], self._said[thread.id] = card, said
        self._mark_chosen()
        for card in former.values():
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        if keyboard in former:
            self._take_keyboard(keyboard)

    def _mark_chosen(self) -> None:
        for id_, card in self.cards.items():
            card.set_chosen(is_chosen=id_ == self._editor.review_marks.chosen)

    def _take_keyboard(self, former: str) -> None:
        """Give the keyboard to the thread that had it, to the one that is in its place, or back to the text."""
        heir = next((id_ for id_ in self.cards if id_ >= former), next(reversed(self.cards), ""))
        if heir:
            self.cards[heir].field.setFocus()
        else:
            self._editor.turn_to(self._editor.in_use.field)

    def _reword(self, id_: str) -> None:
        """Ask for other words for the last remark of a thread, which is one's own."""
        thread = self._editor.commenting.named(id_)
        if thread is None:
            return
        title, accept = translate("review", "Изменить примечание"), translate("review", "Сохранить")
        field, former = RemarkField(self._workplace.people), thread.remarks[-1].text
        question = translate("review", "Пока на него не ответили, примечание можно сказать иначе.")
        text = prompt(self._workplace.window, title, question, accept, text=former, field=field)
        if text not in (None, former):
            self._editor.commenting.reword(id_, str(text))

    def _told(self, thread: Thread, *, is_orphan: bool) -> _Said:
        people, now = self._workplace.people, datetime.now(UTC)
        mentions = [people.known.mentions(remark.text) for remark in thread.remarks]
        whens = [ago(remark.when, now) for remark in thread.remarks]
        return thread, is_orphan, people.me, mentions, whens

    def _made(self, thread: Thread, *, is_orphan: bool) -> ThreadCard:
        commenting = self._editor.commenting
        hues = {each.author: self._editor.review_marks.colour_of_person(each.author) for each in thread.remarks}
        takes_back = commenting.may_take_back(thread)
        card = ThreadCard(thread, hues, self._workplace.people, is_orphan=is_orphan, takes_back=takes_back)
        card.chosen.connect(lambda: self._editor.show_thread(thread))
        card.answered.connect(commenting.answer)
        card.resolved.connect(lambda id_, resolved: commenting.resolve(id_, resolved=resolved))
        card.takenBack.connect(commenting.take_back)
        card.rewordWanted.connect(self._reword)
        card.field.left.connect(lambda: self._editor.turn_to(self._editor.in_use.field))
        return card
