"""What became of the form of words that stand elsewhere: their dress, and the kind of paragraph that holds them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.text.diff import Change, Move
from editor_app.text.rows import PARAGRAPH
from editor_app.workflow.compared_form import KINDS, dress_changed, kind_changed
from editor_app.workflow.excerpts import excerpt

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from editor_app.document.model import BlockKind, Mark
    from editor_app.text.rows import Row
    from editor_app.workflow.compared_lines import Line

_KIND = QT_TRANSLATE_NOOP("compared", "Вид абзаца у перенесённого «{words}»: был — {before}, стал — {after}")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where words that moved stand on one side: the row by its number, and the words (code points) in its line."""

    number: int
    row: Row
    line: Line
    start: int
    end: int

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks on the words, by their place in them."""
        return tuple(
            replace(mark, start=max(mark.start, self.start) - self.start, end=min(mark.end, self.end) - self.start)
            for mark in self.line.marks
            if mark.start < self.end and mark.end > self.start
        )

    @property
    def kind(self) -> tuple[BlockKind, int]:
        """Kind and level of the paragraph."""
        return self.line.kinds[self.line.text.count(PARAGRAPH, 0, self.start)]


def said(rows: Sequence[Row], sides: Sequence[tuple[Line | None, Line | None]]) -> Mapping[int, Sequence[Message]]:
    """Return what is to be said at which of the rows, whose lines are `sides`: where the words came to."""
    found: defaultdict[int, list[Message]] = defaultdict(list)
    gone = {id(move): place for move, place in _places(rows, sides, Change.REMOVED)}
    told: set[tuple[int, tuple[BlockKind, int], tuple[BlockKind, int]]] = set()
    for move, place in _places(rows, sides, Change.ADDED):
        before = gone[id(move)]
        is_paragraph = before.line.is_paragraph and place.line.is_paragraph
        if is_paragraph and (which := (move.number, before.kind, place.kind)) not in told:
            told.add(which)
            found[place.number] += _kind_changed(before, place)
        found[place.number] += dress_changed(before.marks, place.marks, move.pieces)
    return found


def _places(
    rows: Sequence[Row], sides: Sequence[tuple[Line | None, Line | None]], change: Change
) -> Iterator[tuple[Move, _Place]]:
    """Yield what moved with its place on the side on which it was REMOVED, or ADDED."""
    for number, row in enumerate(rows):
        line, at = sides[number][change is Change.ADDED], 0
        for piece in row.pieces:
            if piece.change is not change and piece.change is not Change.SAME:
                continue
            if piece.move is not None and line is not None:
                lead = len(piece.text) - len(piece.text.lstrip())
                yield piece.move, _Place(number, row, line, at + lead, at + len(piece.text.rstrip()))
            at += len(piece.text)


def _kind_changed(before: _Place, after: _Place) -> Iterator[Message]:
    if before.row.is_moved and after.row.is_moved:
        yield from kind_changed(before.kind, after.kind)
    elif before.kind[0] is not after.kind[0]:
        words = excerpt(after.line.text[after.start : after.end])
        yield _KIND.with_values(words=words, before=KINDS[before.kind[0]], after=KINDS[after.kind[0]])
