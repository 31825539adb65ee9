"""Whose suggestions are in the article on screen, and to which of them a change belongs."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from editor_app.document.model import Document
from editor_app.document.suggestions import Suggestion, ids

_GOES_ON_FOR = timedelta(minutes=1)
"""How long one goes on with a suggestion after the last change at its place."""


def _now() -> datetime:
    return datetime.now(UTC)


class SuggestionRegister:
    """Every suggestion that stood in the text since it was shown; undo may bring each of them back."""

    def __init__(self, clock: Callable[[], datetime] = _now) -> None:
        self.person = ""
        """Who sits here."""
        self.known: dict[str, Suggestion] = {}
        """The suggestions by id."""
        self._clock = clock
        self._last = 0
        self._open: tuple[str, int, datetime] | None = None

    def learn(self, known: Iterable[Suggestion]) -> None:
        """Begin anew with the suggestions of another text."""
        self.known = {each.id: each for each in known}

    def begin(self, document: Document, taken: Iterable[str] = ()) -> None:
        """Begin to number what is suggested in another text; `taken` are ids that are in use round it."""
        self._last = max((int(id_) for id_ in (*self.known, *ids(document), *taken)), default=0)
        self._open = None

    def next_id(self) -> str:
        """Return an id that nothing suggested in the article, or round its body, has or had."""
        self._last += 1
        return f"{self._last:06}"

    def new_id(self) -> str:
        """Return the id of a new suggestion of the person."""
        made = Suggestion(self.next_id(), self.person, self._clock())
        self.known[made.id] = made
        return made.id

    def id_at(self, start: int, end: int) -> str:
        """Return the id of the suggestion that a change between two positions is of: the open one, or a new one."""
        if self._open is not None:
            id_, place, when = self._open
            is_soon = self._clock() - when < _GOES_ON_FOR
            if start <= place <= end and is_soon and self.known[id_].author == self.person:
                return id_
        return self.new_id()

    def keep_open(self, id_: str, place: int) -> None:
        """Let the next change at a position go on with this suggestion."""
        self._open = (id_, place, self._clock())

    def close(self) -> None:
        """Let the next change begin a suggestion."""
        self._open = None

    @property
    def own(self) -> frozenset[str]:
        """The suggestions of the person."""
        return frozenset(each.id for each in self.known.values() if each.author == self.person)

    def standing(self, document: Document) -> tuple[Suggestion, ...]:
        """Return the suggestions that stand in a document, the oldest first."""
        if not self.known:
            return ()
        return tuple(self.known[id_] for id_ in sorted(ids(document)) if id_ in self.known)
