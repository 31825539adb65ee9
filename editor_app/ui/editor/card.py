"""The card of a finding: what is wrong, what could stand there, why, and the ways to leave it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLabel, QVBoxLayout

from editor_app.i18n import translate
from editor_app.proofreading.decisions import Scope, word_of
from editor_app.proofreading.finding import Kind
from editor_app.ui.editor import found_words, marks
from editor_app.ui.editor.floating_card import FloatingCard
from editor_app.ui.editor.proofreading import Place, Proofreading
from editor_app.ui.editor.reasons import reason
from editor_app.ui.editor.wording import KINDS, visible
from editor_app.ui.labels import label
from editor_app.ui.layouts import row
from editor_app.ui.theme import Space

MOST = 5
"""Suggestions that are offered."""


class Card(FloatingCard):
    """The card of a finding; `place` is that while it is open."""

    def __init__(self, proofreading: Proofreading) -> None:
        super().__init__(proofreading.editor, translate("card", "Замечание"))
        self._proofreading = proofreading
        self.place: Place | None = None
        self.beside: Callable[[Place], tuple[str, Callable[[], object]] | None] = lambda _: None
        """Returns what else there is a card about at the words of a finding: its name, and what opens it."""

    def open_at(self, place: Place, *, by_key: bool) -> None:
        """Show the card of a finding; opened by key it takes the keyboard until it is closed."""
        spot = found_words.place_of(place.field, place.passage, place.finding)
        if spot is None:
            return
        self.place = place
        self.setAccessibleDescription(place.finding.message)
        self._fill(place)
        self.open_beside(spot.rect.toRect(), place.field, by_key=by_key)

    def close_card(self) -> None:
        self.place = None
        super().close_card()

    def _fill(self, place: Place) -> None:
        column = self.emptied()
        finding = place.finding
        kind = label(str(KINDS[finding.kind]), "muted")
        column.addLayout(row(self._sign(finding.kind), kind, None))
        column.addWidget(label(finding.message, "heading", wraps=True))
        writable = not place.field.isReadOnly()
        if finding.suggestions:
            column.addSpacing(Space.XS)
        for number, suggestion in enumerate(finding.suggestions[:MOST]):
            button = self.button(
                visible(suggestion), self._proofreading.apply, place, suggestion, emphasis="" if number else "primary"
            )
            button.setEnabled(writable)
            column.addWidget(button)
        self._add_reason(column, place)
        column.addSpacing(Space.XS)
        column.addWidget(self.line())
        ignores = QVBoxLayout()
        ignores.setSpacing(0)
        for title, does in ways_to_ignore(self._proofreading, place):
            ignores.addWidget(self.button(title, does, place, emphasis="quiet"))
        if (other := self.beside(place)) is not None:
            ignores.addWidget(self.button(*other, emphasis="quiet"))
        column.addLayout(ignores)

    def _add_reason(self, column: QVBoxLayout, place: Place) -> None:
        why = reason(place.finding.rule, self._proofreading.own)
        if why is None:
            return
        column.addSpacing(Space.XS)
        if why.title != place.finding.message:
            column.addWidget(label(why.title, "muted", wraps=True))
        if why.right:
            column.addWidget(label(f"✗ {why.wrong}", "muted", wraps=True))
            column.addWidget(label(f"✓ {why.right}", "muted", wraps=True))

    def _sign(self, kind: Kind) -> QLabel:
        made = QLabel()
        made.setPixmap(marks.sample(kind, self.devicePixelRatioF()))
        return made


def ways_to_ignore(proofreading: Proofreading, place: Place) -> list[tuple[str, Callable[[Place], None]]]:
    """Return the four ways to leave a finding as it is, the nearest first: their names and what they do."""
    is_word = word_of(place.finding, place.passage.text) is not None
    titles = {
        Scope.HERE: translate("card", "Пропустить здесь"),
        Scope.ARTICLE: translate("card", "Не отмечать в этом материале"),
        Scope.PERSON: translate("card", "Не отмечать у меня: в мой словарь")
        if is_word
        else translate("card", "Не отмечать у меня"),
        Scope.NEWSROOM: translate("card", "Не отмечать ни у кого: в словарь редакции")
        if is_word
        else translate("card", "Не отмечать ни у кого в редакции"),
    }
    return [(title, partial(_ignore, proofreading, scope)) for scope, title in titles.items()]


def _ignore(proofreading: Proofreading, scope: Scope, place: Place) -> None:
    proofreading.ignore(place, scope)
