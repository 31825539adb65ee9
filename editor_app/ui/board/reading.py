"""What the desk knows of every article, kept as the newsroom has it."""

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from editor_app.errors import Explained
from editor_app.operations import desk
from editor_app.operations.changes import Changes
from editor_app.ui.background import Background
from editor_app.workflow.desk import Card


class CardReading(QObject):
    """Reads the cards of articles that changed, and no others.

    An answer accounts for the articles it was asked for and for no others: what changes while a reading is under way
    waits for the next one.
    """

    done = Signal()
    """What was asked for is read, also when nothing had to be."""
    outdated = Signal()
    """Something is not as it was when it was read."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._cards: dict[str, Card] = {}
        self._stale: set[str] | None = None
        """Ids of articles that changed since they were last asked for; None when all are to be read."""
        background.changed.connect(self._take_note)

    @property
    def cards(self) -> Mapping[str, Card]:
        """Every article that was read, by its id."""
        return MappingProxyType(self._cards)

    def read(self) -> None:
        """Read what is not as it was when it was read last."""
        asked, self._stale = self._stale, set()
        if asked == set():
            self.done.emit()
            return
        self._background.run(
            desk.cards, *sorted(asked or ()), then=partial(self.take, asked), failed=partial(self._fail, asked)
        )

    def look_again(self) -> None:
        """Read all anew, in silence: nothing is told when nothing changed or when a server does not answer."""
        if self._background.is_open:
            stale, self._stale = self._stale, set()
            self._background.run(desk.cards, then=self._compare, failed=lambda _: self._owe(stale))

    def take(self, asked: set[str] | None, cards: Sequence[Card]) -> None:
        """Hold cards in the place of those of the ids that were asked for; None asked for all."""
        if asked is None:
            self._cards = {}
        else:
            for article_id in asked:
                self._cards.pop(article_id, None)
        self._cards.update((card.id, card) for card in cards)
        self.done.emit()

    def _take_note(self, changes: Changes) -> None:
        if changes.tags or changes.sections or changes.policy:
            self._stale = None
        elif self._stale is not None:
            self._stale |= changes.articles
        if self._stale != set():
            self.outdated.emit()

    def _fail(self, asked: set[str] | None, error: Explained) -> None:
        self._owe(asked)
        self._background.explained.emit(error)

    def _owe(self, asked: set[str] | None) -> None:
        """Ask again, with the next reading, for what could not be read."""
        self._stale = None if asked is None or self._stale is None else self._stale | asked

    def _compare(self, cards: Sequence[Card]) -> None:
        """Show what was read unless it is on the screen: a view that is filled anew drops what is dragged over it."""
        if {card.id: card for card in cards} != self._cards:
            self.take(None, cards)
