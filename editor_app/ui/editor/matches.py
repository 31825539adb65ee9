"""Where a search finds something in the article on screen: kept true while it is edited, painted under the letters."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from time import process_time

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QTextCursor

from editor_app.text.searching import PATIENCE, Search, SearchError
from editor_app.text.span import Span
from editor_app.ui.editor import marks
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.editor.passage import Passage
from editor_app.ui.theme import colours

_ROUNDING = 2.5


@dataclass(frozen=True, slots=True, eq=False)
class Match:
    """One place where something was found: where it is in the whole text of a passage."""

    field: Field
    passage: Passage
    span: Span

    @property
    def standing(self) -> Span:
        """Where it is in what stands of the text."""
        return self.passage.standing_at(self.span)


class Matches(QObject):
    """All places of a search in the order of the article; the match in use is the one that is selected.

    Words that somebody suggests to take out are not searched: what was replaced is not found, and replaced, again.
    """

    changed = Signal()
    """Something else is looked for or found."""

    def __init__(self, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._search: Search | None = None
        self._found: dict[str, tuple[int, tuple[Span, ...]]] = {}
        self.fault: SearchError | None = None
        """Why nothing can be found, where that is so."""
        self.total = 0
        for field in editor.fields:
            field.passages.edited.connect(self._follow)
            field.below.append(self._paint)

    @property
    def search(self) -> Search | None:
        """What is looked for."""
        return self._search

    def look_for(self, search: Search | None) -> None:
        """Look for something else, or for nothing."""
        self._search, self.fault = search, None
        self._found = {}
        self._renew()
        self._repaint()

    def all(self) -> Iterator[Match]:
        """Go through every place."""
        return (match for _, match in self._in_order())

    def number(self) -> int:
        """Return which of all places is selected, counted from 1; 0 where none is."""
        field, row, start, end = self._selection()
        number = 0
        for each in self._editor.fields:
            rows = each.passages.rows
            if each is not field:
                number += sum(len(self._spans(passage)) for passage in rows)
                continue
            number += sum(len(self._spans(passage)) for passage in rows[:row])
            spans = self._spans(rows[row])
            return number + spans.index(Span(start, end)) + 1 if Span(start, end) in spans else 0
        return 0

    def selected(self) -> Match | None:
        """Return the place that is selected."""
        field, row, start, end = self._selection()
        passage = field.passages.rows[row]
        return Match(field, passage, Span(start, end)) if Span(start, end) in self._spans(passage) else None

    def beyond(self, by: int) -> Match | None:
        """Return the next place after the selection (1) or before it (-1), around the ends of the article.

        By 0, it is the one that begins with the selection or after it, as while the query is still being typed.
        """
        field, row, start, end = self._selection()
        here = (list(self._editor.fields).index(field), row, end if by > 0 else start)
        first = last = None
        for order, match in self._in_order():
            first = first or match
            if by >= 0 and order >= here:
                return match
            if by < 0 and order >= here and last is not None:
                return last
            last = match
        return last if by < 0 else first

    def show(self, match: Match) -> None:
        """Select a place and bring it into sight."""
        self._editor.show_place(match.field, self._cursor(match))

    def _in_order(self) -> Iterator[tuple[tuple[int, int, int], Match]]:
        """Go through every place, each with the numbers of its field, row and code point."""
        for number, field in enumerate(self._editor.fields):
            for row, passage in enumerate(field.passages.rows):
                for span in self._spans(passage):
                    yield (number, row, span.start), Match(field, passage, span)

    def _selection(self) -> tuple[Field, int, int, int]:
        """Return the field in use, its row, and the code points of the row that are selected."""
        field = self._editor.in_use.field
        cursor = field.textCursor()
        block = field.document().findBlock(cursor.selectionStart())
        offsets = Offsets(block.text())
        start = offsets.to_points(cursor.selectionStart() - block.position())
        end = offsets.to_points(min(cursor.selectionEnd() - block.position(), block.length() - 1))
        return field, block.blockNumber(), start, end

    def _cursor(self, match: Match) -> QTextCursor:
        block = match.field.passages.block(match.passage)
        offsets = Offsets(block.text())
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + offsets.to_units(match.span.start))
        cursor.setPosition(block.position() + offsets.to_units(match.span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _spans(self, passage: Passage) -> Sequence[Span]:
        revision, spans = self._found.get(passage.key, (0, ()))
        return spans if revision == passage.revision else ()

    def _follow(self) -> None:
        """Search anew after an edit; where nothing is looked for, a key costs nothing."""
        if self._search is not None:
            self._renew()

    def _renew(self) -> None:
        """Search every row whose text is another one than when it was searched last."""
        if self._search is None:
            if self.total or self._found:
                self._found = {}
            self._tell(0)
            return
        deadline = process_time() + PATIENCE
        found: dict[str, tuple[int, tuple[Span, ...]]] = {}
        try:
            for field in self._editor.fields:
                for passage in field.passages.rows:
                    known = self._found.get(passage.key)
                    if known is None or known[0] != passage.revision:
                        spans = self._search.spans(passage.standing, deadline - process_time())
                        known = passage.revision, tuple(map(passage.whole, spans))
                    found[passage.key] = known
        except SearchError as error:
            self._search, self.fault, found = None, error, {}
            self._repaint()
        self._found = found
        self._tell(sum(len(spans) for _, spans in found.values()))

    def _repaint(self) -> None:
        """Paint all that can be seen: another search marks other words. What an edit changes, Qt paints by itself."""
        for field in self._editor.fields:
            field.viewport().update()

    def _tell(self, total: int) -> None:
        self.total = total
        self.changed.emit()

    def _paint(self, field: Field, painter: QPainter, rect: QRect) -> None:
        if not self.total:
            return
        in_use, row, start, end = self._selection()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block, place in marks.visible_blocks(field, rect):
            offsets = Offsets(block.text())
            for span in self._spans(field.passages.of(block)):
                is_selected = field is in_use and block.blockNumber() == row and span == (start, end)
                edge = QColor(colours().accent if is_selected else colours().warning)
                painter.setPen(QPen(edge, 1.5 if is_selected else 0.6))
                painter.setBrush(QColor(colours().warning_soft))
                for part in marks.stretches(block, place, span, offsets):
                    painter.drawRoundedRect(part.rect.adjusted(-1, 0, 1, 0), _ROUNDING, _ROUNDING)
        painter.setBrush(Qt.BrushStyle.NoBrush)
