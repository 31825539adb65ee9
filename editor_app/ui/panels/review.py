"""Suggestions and comments of the article: who says what, and what is to become of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QShowEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from editor_app.document.suggestions import Suggestion
from editor_app.document.verdicts import Verdict
from editor_app.i18n import QT_TRANSLATE_NOOP, translate
from editor_app.ui.editor import deciding
from editor_app.ui.editor.suggested_words import told
from editor_app.ui.labels import label
from editor_app.ui.layouts import FlowLayout, column, row
from editor_app.ui.panel import Panel
from editor_app.ui.panels.review_cards import Card
from editor_app.ui.panels.suggestion_list import SuggestionList
from editor_app.ui.panels.thread_list import ThreadList
from editor_app.ui.theme import Space
from editor_app.ui.workplace import Workplace
from editor_app.workflow.comments import Thread, anchored
from editor_app.workflow.proposals import Proposal, Slot

_PAUSE = 150
"""Milliseconds from a change to the list that knows of it."""


class ReviewPanel(QWidget):
    """Lists what waits for a decision or an answer."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._editor = workplace.editor
        self.people = QComboBox()
        self.people.setAccessibleName(translate("review", "Чьи правки и примечания показать"))
        self.done = QCheckBox(translate("review", "Решённые"))
        self.accept = QPushButton(translate("review", "Принять все"))
        self.reject = QPushButton(translate("review", "Отклонить все"))
        self.say = QPushButton(translate("review", "Примечание…"))
        self.threads, self.suggestions = ThreadList(workplace), SuggestionList(workplace)
        self.area = QScrollArea()
        """What the cards are scrolled in."""
        self._nothing = label(
            translate(
                "review", "Правок и примечаний нет. Режим правок — Ctrl+Shift+E, примечание к словам — Ctrl+Alt+M."
            ),
            "muted",
            wraps=True,
        )
        self._shown: Sequence[str] = ()
        self._article = ""
        self._order: list[Card] = []
        """The cards in the order in which Tab goes through them."""
        self._due = QTimer(self, singleShot=True, interval=_PAUSE)
        self._due.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """List what there is now, unless nobody sees it."""
        if not self.isVisible():
            return
        document = self._editor.body.passages.document()
        words = told(document)
        known = self._editor.suggesting.register.known
        proposals = self._editor.proposing.proposals()
        order = list(Slot)
        suggestions: list[Suggestion | Proposal] = [
            *sorted(proposals, key=lambda each: order.index(each.about)),
            *(known[id_] for id_ in words if id_ in known),
        ]
        threads = [each for each in self._editor.commenting.threads if self.done.isChecked() or not each.resolved]
        self._offer_people(suggestions, threads)
        whose = self.people.currentData()
        suggestions = [each for each in suggestions if whose in (None, each.author)]
        threads = [each for each in threads if whose is None or whose in {remark.author for remark in each.remarks}]
        self.threads.show_threads(threads, anchored(document))
        self.suggestions.show_suggestions(suggestions, words)
        self._let_tab_follow([*self.threads.cards.values(), *self.suggestions.cards.values()])
        self._nothing.setVisible(not suggestions and not threads)
        self._offer_verdicts(suggestions)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _lay_out(self) -> None:
        cards = QWidget()
        margins = (Space.M, Space.XS, Space.M, Space.M)
        cards.setLayout(column(self.threads, self.suggestions, None, margins=margins, spacing=Space.S))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(translate("review", "Правки и примечания"))
        self.area.setWidget(cards)
        verdicts = FlowLayout(spacing=Space.S)  # in some languages they find no room side by side
        verdicts.addWidget(self.accept)
        verdicts.addWidget(self.reject)
        head = column(
            row(self.people, self.done, None),
            verdicts,
            self._nothing,
            margins=(Space.M, Space.M, Space.M, Space.S),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.area, 1)
        layout.addLayout(row(self.say, None, margins=(Space.M, Space.S, Space.M, Space.M)))
        self.people.addItem(translate("review", "Все"), None)
        self.setFocusProxy(self.people)

    def _connect(self) -> None:
        self._editor.edited.connect(self._refresh_soon)
        self._editor.suggesting.changed.connect(self._refresh_soon)
        self._editor.proposing.changed.connect(self._refresh_soon)
        self._editor.commenting.changed.connect(self._refresh_soon)
        self._editor.commenting.turned.connect(self._turn_to)
        self._editor.review_marks.chosenChanged.connect(self._bring_chosen)
        self._workplace.people.changed.connect(self._refresh_soon)
        self._workplace.saving.stateChanged.connect(self._follow_article)
        self.suggestions.chosen.connect(self._go_to_suggestion)
        self.people.activated.connect(self.refresh)
        self.done.toggled.connect(self.refresh)
        self.accept.clicked.connect(lambda: self._decide_all(Verdict.ACCEPT))
        self.reject.clicked.connect(lambda: self._decide_all(Verdict.REJECT))
        self.say.clicked.connect(self._say)

    def _refresh_soon(self) -> None:
        if not self._due.isActive():
            self._due.start()

    def _follow_article(self) -> None:
        article = self._workplace.saving.article
        id_ = article.id if article else ""
        if id_ != self._article:
            self._article = id_
            self._refresh_soon()

    def _let_tab_follow(self, cards: list[Card]) -> None:
        """Let Tab go through the cards as they stand, and not as they were made."""
        if cards == self._order:
            return
        self._order = cards
        before: QWidget = self.reject
        for card in cards:
            for widget in (card, *card.findChildren(QWidget)):
                if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    QWidget.setTabOrder(before, widget)
                    before = widget
        QWidget.setTabOrder(before, self.say)

    def _offer_people(self, suggestions: Sequence[Suggestion | Proposal], threads: Sequence[Thread]) -> None:
        names = dict.fromkeys(each.author for each in suggestions)
        names.update(dict.fromkeys(remark.author for thread in threads for remark in thread.remarks))
        if [self.people.itemData(at) for at in range(1, self.people.count())] == list(names):
            return
        chosen = self.people.currentData()
        self.people.clear()
        self.people.addItem(translate("review", "Все"), None)
        for name in names:
            self.people.addItem(name or translate("review", "Без имени"), name)
        self.people.setCurrentIndex(max(self.people.findData(chosen), 0))

    def _offer_verdicts(self, suggestions: Sequence[Suggestion | Proposal]) -> None:
        """Let all that is shown be decided; whoever only suggests may withdraw what is their own."""
        mine = [each.id for each in suggestions if self.suggestions.is_own(each)]
        decides = not self._workplace.only_suggests
        self._shown = [each.id for each in suggestions] if decides else mine
        self.accept.setVisible(decides)
        self.reject.setText(translate("review", "Отклонить все") if decides else translate("review", "Отозвать свои"))
        for button in (self.accept, self.reject):
            button.setEnabled(bool(self._shown) and not self._editor.body.isReadOnly())

    def _go_to_suggestion(self, id_: str) -> None:
        proposal = next((each for each in self._editor.proposing.proposals() if each.id == id_), None)
        if proposal is not None:
            self._go_to_slot(proposal.about)
            return
        cursor = deciding.place_of(self._editor, id_)
        if cursor is not None:
            self._editor.show_place(self._editor.body, cursor)

    def _go_to_slot(self, slot: Slot) -> None:
        field = self._editor.proposing.fields.get(slot)
        if field is not None:
            words = field.textCursor()
            words.select(QTextCursor.SelectionType.Document)
            self._editor.show_place(field, words)
        elif slot is Slot.SECTION:
            self._editor.sheet.verticalScrollBar().setValue(0)
        else:
            self._do("article.tags")

    def _bring_chosen(self) -> None:
        """Bring the card into sight whose words stand out."""
        card = self.threads.cards.get(self._editor.review_marks.chosen)
        if card is not None:
            self.area.ensureWidgetVisible(card)

    def _turn_to(self, id_: str) -> None:
        """Show a thread, and give the keyboard to the field for an answer."""
        thread = self._editor.commenting.named(id_)
        if thread is None:
            return
        self.people.setCurrentIndex(0)
        self.done.setChecked(self.done.isChecked() or thread.resolved)
        self.refresh()
        card = self.threads.cards[id_]
        card.field.setFocus()
        QTimer.singleShot(0, card, lambda: self.area.ensureWidgetVisible(card))  # once it has its place

    def _decide_all(self, verdict: Verdict) -> None:
        deciding.decide(self._editor, self._shown, verdict)

    def _say(self) -> None:
        self._do("review.comment")

    def _do(self, command: str) -> None:
        action = self._workplace.window.findChild(QAction, command)
        if action is not None:
            action.trigger()


PANEL = Panel("review", QT_TRANSLATE_NOOP("panels", "Правки"), order=15, build=ReviewPanel)
