"""Threads of comments on the sheet: where each is, the way from one to the next, and the marks at the fields."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QPainter, QTextCursor

from editor_app.document.model import MarkKind
from editor_app.text.span import Span
from editor_app.ui.editor import marks
from editor_app.ui.editor.commenting import Commenting
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.editor.review_marks import ReviewMarks
from editor_app.ui.editor.rich_text import RichText
from editor_app.workflow.comments import About, Thread

_PAUSE = 80
"""Milliseconds from a move of the cursor to the thread that stands out."""


class Threads(QObject):
    """Knows the places of threads in all fields; a field that is commented on is marked as words of the body are."""

    def __init__(
        self, fields: Mapping[About, Field], body: RichText, commenting: Commenting, review_marks: ReviewMarks
    ) -> None:
        super().__init__(body)
        self.fields = fields
        """The fields that are commented on as a whole, from the top."""
        self._body = body
        self._commenting = commenting
        self._marks = review_marks
        for field in fields.values():
            field.below.append(self._paint)
        self._due = QTimer(self, singleShot=True, interval=_PAUSE)
        self._due.timeout.connect(self._follow_cursor)
        body.cursorPositionChanged.connect(self._due.start)
        commenting.changed.connect(self._update)
        review_marks.chosenChanged.connect(self._update)
        review_marks.chosenChanged.connect(self._due.stop)

    def about(self, field: Field) -> About:
        """Return what a comment is about that is made in a field without words that it could be about."""
        return next((about for about, each in self.fields.items() if each is field), About.ARTICLE)

    def place_of(self, thread: Thread) -> tuple[Field, QTextCursor] | None:
        """Return the field of a thread with a cursor behind its words; None where there are none."""
        field: Field = self.fields.get(thread.about, self._body)
        if thread.about in self.fields:
            cursor = field.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.End)
            return field, cursor
        words = self._commenting.place_of(thread.id)
        if words is None:
            return None
        words.setPosition(words.selectionEnd())  # a selection would hide which words are meant
        return field, words

    def in_order(self) -> list[Thread]:
        """Return the open threads: of the whole article first, then as they stand in it, last those without words."""
        return sorted((each for each in self._commenting.threads if not each.resolved), key=self._place)

    def open_about(self, about: About) -> list[Thread]:
        """Return the open threads about one part of the article."""
        return [each for each in self._commenting.threads if each.about is about and not each.resolved]

    def beyond(self, by: int, field: Field) -> Thread | None:
        """Return the open thread behind (1) or before (-1) the one that stands out, or else the cursor of a field.

        It goes round the ends; None where no thread is open.
        """
        order = self.in_order()
        if not order:
            return None
        ids = [thread.id for thread in order]
        if self._marks.chosen in ids:
            return order[(ids.index(self._marks.chosen) + by) % len(order)]
        now = self._order.index(About.PASSAGE if field is self._body else self.about(field)), False, 0
        if field is self._body:
            now = *now[:2], field.textCursor().position()
        rest = [thread for thread in order if (self._place(thread) > now if by > 0 else self._place(thread) < now)]
        return (rest or order)[0 if by > 0 else -1]

    @property
    def _order(self) -> list[About]:
        return [About.ARTICLE, About.SECTION, *self.fields, About.PASSAGE, About.TAGS]

    def _place(self, thread: Thread) -> tuple[int, bool, int]:
        """Return what threads are sorted by: the part, whether its words are gone, where they stand."""
        place = self.place_of(thread)
        position = place[1].position() if place is not None and thread.about is About.PASSAGE else 0
        return self._order.index(thread.about), place is None, position

    def at(self, field: Field) -> Thread | None:
        """Return an open thread about a field, or about the words at the cursor of the body."""
        about = self.about(field)
        here = field.textCursor()
        for thread in self.in_order():
            if thread.about is about is not About.ARTICLE:
                return thread
            words = self._commenting.place_of(thread.id) if field is self._body else None
            if words is not None and words.selectionStart() <= here.position() <= words.selectionEnd():
                return thread
        return None

    def _follow_cursor(self) -> None:
        """Let the words stand out in which the cursor is."""
        cursor = self._body.textCursor()
        block = self._body.passages.known(cursor.blockNumber())
        place = Offsets(block.text).to_points(cursor.positionInBlock())
        for mark in block.marks:
            if mark.kind is MarkKind.COMMENT and mark.start <= place <= mark.end:
                thread = self._commenting.named(mark.value)
                if thread is not None and not thread.resolved:
                    self._marks.choose(thread.id)
                    return
        chosen = self._commenting.named(self._marks.chosen)
        if chosen is not None and chosen.about is About.PASSAGE:
            self._marks.choose("")

    def _update(self) -> None:
        for field in self.fields.values():
            field.viewport().update()

    def _paint(self, field: Field, painter: QPainter, rect: QRect) -> None:
        about = self.about(field)
        threads = [thread.id for thread in self.open_about(about)]
        if not threads or self._marks.is_quiet:
            return
        for block, place in marks.visible_blocks(field, rect):
            whole = Span(0, len(block.text()))
            self._marks.tint(painter, block, place, whole, is_chosen=self._marks.chosen in threads)
