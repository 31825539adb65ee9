"""The suggestions and proposals of the panel: a card stays while what it shows is as it was, as one types beside it."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from editor_app.document.suggestions import Suggestion
from editor_app.document.verdicts import Verdict
from editor_app.i18n import translate
from editor_app.ui.editor import deciding
from editor_app.ui.editor.proposal_strips import Wording, pieces
from editor_app.ui.labels import label
from editor_app.ui.moments import ago
from editor_app.ui.panels.review_cards import SuggestionCard
from editor_app.ui.theme import Space
from editor_app.ui.workplace import Workplace
from editor_app.workflow.proposals import SLOT_TITLES, Proposal

_MOST = 100
"""Suggestions that are shown at once; the others come when some of these are decided."""

_Said = tuple[object, ...]
"""All that a card shows."""


class SuggestionList(QWidget):
    """Shows who suggests what, and what may be done about it."""

    chosen = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._editor = workplace.editor
        self.cards: dict[str, SuggestionCard] = {}
        """The cards by the ids of what they are about, from the top."""
        self._said: dict[str, _Said] = {}
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(Space.S)
        self._more = label("", "muted")
        self._list.addWidget(self._more)

    def show_suggestions(self, suggestions: Sequence[Suggestion | Proposal], words: Mapping[str, object]) -> None:
        """Show these and no others; `words` tell what each suggestion of the body is."""
        focused = self.window().focusWidget()
        keyboard = next(
            (at for at, card in enumerate(self.cards.values()) if focused and card.isAncestorOf(focused)), -1
        )
        self._more.setText(translate("review", "Ещё правок: {number}").format(number=len(suggestions) - _MOST))
        self._more.setVisible(len(suggestions) > _MOST)
        former, self.cards = self.cards, {}
        for place, each in enumerate(suggestions[:_MOST]):
            said = self._told(each, str(words.get(each.id, "")))
            card = former.get(each.id)
            if card is None or said != self._said[each.id]:
                card = self._made(each, str(words.get(each.id, "")))
                self._list.insertWidget(place, card)
            else:
                del former[each.id]
                if self._list.indexOf(card) != place:
                    self._list.insertWidget(place, card)
            self.cards[each.id], self._said[each.id] = card, said
        lost = focused is not None and any(card.isAncestorOf(focused) for card in former.values())
        for card in former.values():
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.setVisible(bool(suggestions))
        if lost:
            self._take_keyboard(keyboard)

    def is_own(self, suggestion: Suggestion | Proposal) -> bool:
        """Whether it is of the person who sits here."""
        return suggestion.author == self._workplace.person.name

    def _take_keyboard(self, place: int) -> None:
        """Give the keyboard to the card that is in the place of the one that had it, or back to the text."""
        cards = list(self.cards.values())
        if cards:
            card = cards[min(place, len(cards) - 1)]
            (card.findChild(QPushButton) or card).setFocus()
        else:
            self._editor.turn_to(self._editor.in_use.field)

    def _rights(self, suggestion: Suggestion | Proposal) -> tuple[bool, bool]:
        """Return whether it may be decided, and whether it may be withdrawn."""
        is_open = not self._editor.body.isReadOnly()
        return is_open and not self._workplace.only_suggests, is_open and self.is_own(suggestion)

    def _told(self, suggestion: Suggestion | Proposal, words: str) -> _Said:
        stands: object = words
        if isinstance(suggestion, Proposal):
            stands = self._editor.proposing.stands(suggestion.about)
        colour = self._editor.review_marks.colour_of_person(suggestion.author)
        return suggestion, stands, colour.name(), ago(suggestion.when, datetime.now(UTC)), self._rights(suggestion)

    def _made(self, suggestion: Suggestion | Proposal, words: str) -> SuggestionCard:
        colour, shown = self._editor.review_marks.colour_of_person(suggestion.author), None
        if isinstance(suggestion, Proposal):
            slot, shown = suggestion.about, Wording()
            row = pieces(slot, self._editor.proposing.stands(slot), suggestion.value)
            shown.show_pieces(row, colour, f"{SLOT_TITLES[slot]}: ")
            words = shown.toPlainText()
        decides, withdraws = self._rights(suggestion)
        card = SuggestionCard(suggestion, words, colour, shown, decides=decides, withdraws=withdraws)
        card.chosen.connect(self.chosen)
        card.accepted.connect(lambda id_: deciding.decide(self._editor, {id_}, Verdict.ACCEPT))
        card.rejected.connect(lambda id_: deciding.decide(self._editor, {id_}, Verdict.REJECT))
        return card
