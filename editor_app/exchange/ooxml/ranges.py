"""What is open at the place that is being read: comments, tracked changes, the words of footnotes.

Each may begin in one paragraph and end in another one.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from editor_app.document.model import MarkKind
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.ooxml.comments import Comments
from editor_app.exchange.ooxml.notes import BOOKMARK
from editor_app.exchange.ooxml.paragraph import Paragraph, Reference
from editor_app.exchange.ooxml.revisions import TRACKED, Look, Revisions
from editor_app.exchange.ooxml.xml import Element, W, local

_MOVES = frozenset({"moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"})
_BOOKMARKS = frozenset({"bookmarkStart", "bookmarkEnd"})
ANCHORS = frozenset({"commentRangeStart", "commentRangeEnd"}) | _MOVES | _BOOKMARKS
"""Elements that say where something begins or ends, and may stand between paragraphs too."""


class Ranges:
    """What is open below `root`. Without `revisions` tracked changes are accepted, without `comments` none are kept."""

    def __init__(
        self,
        losses: Losses,
        comments: Comments | None = None,
        revisions: Revisions | None = None,
        root: Element | None = None,
    ) -> None:
        self.place = 0
        """How many letters and ends of paragraphs were read before the paragraph that is read now."""
        self._paragraph = Paragraph()
        self._losses = losses
        self._comments = comments
        self._revisions = revisions
        self._changes: list[tuple[MarkKind, Element]] = []
        self._threads: dict[str, str] = {}
        """The threads of the comments that are open, by the ids of these."""
        self._placed: set[str] = set()
        """Threads that are about words which were read."""
        self._bookmarks: dict[str, int] = {}
        self._noted: int | None = None
        """Where the words of the note begin whose bookmark has just ended."""
        ends = () if root is None or comments is None else root.iter(f"{W}commentRangeEnd")
        self._to_end = {end.get(f"{W}id", "") for end in ends}

    def begin(self, paragraph: Paragraph) -> None:
        """Be in a new paragraph, whose words will be gathered in `paragraph`."""
        self._paragraph = paragraph
        self._bookmarks.clear()

    def leave(self) -> None:
        """Be behind the end of the paragraph."""
        self.place += self._paragraph.length + 1

    def anchor(self, element: Element) -> None:
        """Take note of where a comment, a move or the words of a note begin or end."""
        name, id_ = local(element), element.get(f"{W}id", "")
        if name in _BOOKMARKS:
            self._bookmark(element)
        elif name in _MOVES:
            if self._revisions is not None:
                self._revisions.move(element)
        elif name == "commentRangeEnd":
            self._threads.pop(id_, None)
            self._to_end.discard(id_)
        elif self._comments is not None and id_ in self._to_end:
            thread = self._comments.thread(id_)
            if thread is not None:
                self._threads[id_] = thread

    @contextmanager
    def changed(self, element: Element) -> Iterator[bool]:
        """Be inside a tracked change; False where what is in it is accepted as deleted."""
        kind = TRACKED[local(element)]
        if self._revisions is None:
            self._losses[Loss.INSERTION if kind is MarkKind.INSERTION else Loss.DELETION] += 1
            yield kind is MarkKind.INSERTION
            return
        self._changes.append((kind, element))
        yield True
        self._changes.pop()

    @property
    def keeps_changes(self) -> bool:
        """Whether tracked changes become suggestions."""
        return self._revisions is not None

    @property
    def is_deletion(self) -> bool:
        """Whether what is read now is suggested to be taken out."""
        return any(kind is MarkKind.DELETION for kind, _ in self._changes)

    def end(self, changes: Iterable[tuple[MarkKind, Element]]) -> list[Look]:
        """Return what is suggested about the end of the paragraph that was left last."""
        if self._revisions is None:
            return []
        found = [*self._changes, *changes]
        return [(kind, self._revisions.suggestion(change, self.place - 1, self.place)) for kind, change in found]

    def tracked(self, start: int, end: int) -> list[Look]:
        """Return what is suggested about letters of the paragraph."""
        return [(kind, self.suggestion(change, start, end)) for kind, change in self._changes]

    def suggestion(self, change: Element, start: int, end: int) -> str:
        """Return the id of the suggestion that a change of letters of the paragraph belongs to; empty without one."""
        if self._revisions is None:
            return ""
        return self._revisions.suggestion(change, self.place + start, self.place + end)

    def commented(self) -> list[Look]:
        """Return the threads that are about the letters read now."""
        self._placed.update(self._threads.values())
        return [(MarkKind.COMMENT, thread) for thread in self._threads.values()]

    def comment(self, element: Element) -> None:
        """Place a comment that covers no words at the word before its sign."""
        thread = self._comments.thread(element.get(f"{W}id", "")) if self._comments is not None else None
        if thread is None:
            self._losses[Loss.COMMENT] += 1
        elif thread not in self._placed:
            self._placed.add(thread)
            self._paragraph.references.append(Reference(self._paragraph.length, MarkKind.COMMENT, thread))

    def noted(self) -> int | None:
        """Return once where the words of the note begin whose sign stands here; None where that is not told."""
        start, self._noted = self._noted, None
        return start

    def _bookmark(self, element: Element) -> None:
        """Take note of the words of a note, whose sign stands behind the end of their bookmark."""
        id_ = element.get(f"{W}id", "")
        if local(element) == "bookmarkEnd":
            self._noted = self._bookmarks.pop(id_, None)
        elif element.get(f"{W}name", "").startswith(BOOKMARK):
            self._bookmarks[id_] = self._paragraph.length
