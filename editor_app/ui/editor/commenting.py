"""Threads of comments of the article on screen, and their anchors in its body."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor

from editor_app.document.model import Document, MarkKind
from editor_app.ui.editor import formats, selection
from editor_app.ui.editor.rich_text import RichText
from editor_app.ui.editor.steps import closed_step
from editor_app.workflow.comments import About, Remark, Thread, anchored, next_id

_LONGEST_QUOTE = 200
"""Code points of the words that a thread remembers."""


def _now() -> datetime:
    return datetime.now(UTC)


class Commenting(QObject):
    """Begins threads, answers in them, resolves them; tells when they are others."""

    changed = Signal()
    turned = Signal(str)
    """Somebody turns to a thread, to answer in it."""

    def __init__(self, body: RichText, clock: Callable[[], datetime] = _now) -> None:
        super().__init__(body)
        self.person = ""
        """Who sits here."""
        self.threads: tuple[Thread, ...] = ()
        self._body = body
        self._clock = clock
        self._ids: set[str] = set()
        """Every id that a thread had, or a mark: undo may bring the words of each of them back."""
        self._undone: dict[str, Thread] = {}
        """Threads that went with their marks, and come back with them."""
        self._taken_back: set[str] = set()
        body.recalledBy.connect(self._follow_recall)

    def show(self, threads: Iterable[Thread], body: Document) -> None:
        """Begin with another article."""
        self.threads = tuple(threads)
        self._ids = {thread.id for thread in self.threads} | anchored(body)
        self._undone = {}
        self._taken_back = set()
        self.changed.emit()

    def begin(self, text: str, about: About, words: QTextCursor | None = None) -> Thread:
        """Begin a thread, about a passage over its words."""
        quote = words.selectedText().replace("\u2029", " ")[:_LONGEST_QUOTE] if words is not None else ""
        id_ = next_id(self._ids)
        self._ids.add(id_)
        thread = Thread(id_, (self._remark(text),), about, quote)
        self.threads = (*self.threads, thread)
        if words is not None:
            with closed_step(words):
                for start, end, form in list(selection.runs(words)):
                    span = QTextCursor(words)
                    span.setPosition(start)
                    span.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                    looks = formats.looks_of(form) | {(MarkKind.COMMENT, id_)}
                    span.setCharFormat(formats.char_format(looks))
        self.changed.emit()
        return thread

    def answer(self, id_: str, text: str) -> None:
        """Answer in a thread, which is open again then."""
        self._change(id_, lambda thread: thread.answered(self._remark(text)))

    def resolve(self, id_: str, *, resolved: bool) -> None:
        """Take a thread for dealt with, or open it again."""
        self._change(id_, lambda thread: replace(thread, resolved=resolved))

    def may_take_back(self, thread: Thread) -> bool:
        """Whether the last remark is the person's own, and so nobody has answered it."""
        return thread.remarks[-1].author == self.person

    def reword(self, id_: str, text: str) -> None:
        """Say the last remark in other words, as of now."""
        thread = self.named(id_)
        if thread is not None and self.may_take_back(thread):
            self._change(id_, lambda thread: replace(thread, remarks=(*thread.remarks[:-1], self._remark(text))))

    def take_back(self, id_: str) -> None:
        """Take the last remark back; with the only one goes the thread."""
        thread = self.named(id_)
        if thread is None or not self.may_take_back(thread):
            return
        if len(thread.remarks) > 1:
            self._change(id_, lambda thread: replace(thread, remarks=thread.remarks[:-1]))
            return
        self.threads = tuple(each for each in self.threads if each.id != id_)
        self._undone[id_] = thread
        self._taken_back.add(id_)
        self._take_anchor(id_)
        self.changed.emit()

    def named(self, id_: str) -> Thread | None:
        """Return the thread of an id, None where there is none."""
        return next((thread for thread in self.threads if thread.id == id_), None)

    def place_of(self, id_: str) -> QTextCursor | None:
        """Return a cursor over the words of a thread, None where they are gone."""
        return next(self._places(id_), None)

    def _places(self, id_: str) -> Iterator[QTextCursor]:
        rows = self._body.passages
        for number in range(len(rows.rows)):
            for mark in rows.known(number).marks:
                if mark.kind is MarkKind.COMMENT and mark.value == id_:
                    yield self._body.span(number, mark.span)

    def _take_anchor(self, id_: str) -> None:
        with closed_step(QTextCursor(self._body.document())):
            for place in list(self._places(id_)):
                for start, end, form in list(selection.runs(place)):
                    looks = formats.looks_of(form) - {(MarkKind.COMMENT, id_)}
                    selection.span(place, start, end).setCharFormat(formats.char_format(looks))

    def _change(self, id_: str, change: Callable[[Thread], Thread]) -> None:
        self.threads = tuple(change(thread) if thread.id == id_ else thread for thread in self.threads)
        self.changed.emit()

    def _remark(self, text: str) -> Remark:
        return Remark(self.person, self._clock(), text.strip())

    def _follow_recall(self, by: int, before: Document) -> None:
        """Let a comment go and come with the step in which it was made, or taken back."""
        now = anchored(self._body.passages.document())
        gone = anchored(before) - now
        lost = [
            thread
            for thread in self.threads
            if thread.id in gone
            and len(thread.remarks) == 1
            and thread.remarks[0].author == self.person
            and (by < 0 or thread.id in self._taken_back)
        ]
        back = [thread for id_, thread in self._undone.items() if id_ in now]
        if not lost and not back:
            return
        self._undone.update((thread.id, thread) for thread in lost)
        kept = [thread for thread in self.threads if thread not in lost]
        self.threads = tuple(sorted((*kept, *back), key=lambda thread: thread.id))
        for thread in back:
            del self._undone[thread.id]
        self.changed.emit()
