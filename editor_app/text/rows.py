"""What differs between two texts, paragraph by paragraph and sentence by sentence: rewritten, moved, split, joined."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from editor_app.text.diff import Change, Piece, counted, joined, readable, runs, words
from editor_app.text.drafts import Draft, mark_moves
from editor_app.text.grouping import Alone, groups, with_replaced

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor_app.text.diff import Move

PARAGRAPH = "\u2029"
"""What stands between paragraphs where several are one row."""


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph as it was and as it is; None where there was or is none. Several of a side are split by `PARAGRAPH`.

    `sentences` are rows too, each with the space around it; a paragraph that did not change is not cut.
    """

    before: str | None
    after: str | None
    pieces: tuple[Piece, ...]
    sentences: tuple[Row, ...] = ()

    @property
    def is_changed(self) -> bool:
        """Whether the two sides differ."""
        return self.before != self.after

    @property
    def is_moved(self) -> bool:
        """Whether all of it stands elsewhere on the other side."""
        return bool(self.pieces) and all(piece.move is not None for piece in self.pieces)

    @property
    def has_moves(self) -> bool:
        """Whether any of it stands elsewhere on the other side."""
        return any(piece.move is not None for piece in self.pieces)

    @property
    def changes(self) -> int:
        """How many changes a reader counts."""
        return sum(1 for _ in runs(self.pieces)) if self.is_changed else 0

    @property
    def added(self) -> int:
        """How many words came in."""
        return counted(self.pieces, Change.ADDED)

    @property
    def removed(self) -> int:
        """How many words went out."""
        return counted(self.pieces, Change.REMOVED)


def line(before: str, after: str) -> Row:
    """Compare what has one line, as a headline does, where it stands."""
    return Row(before, after, words(before, after))


def paragraphs(before: Sequence[str], after: Sequence[str], alone: Alone = ((), ())) -> tuple[Row, ...]:
    """Compare two texts given as paragraphs; `alone` are those (by place) that can be neither split nor joined.

    The paragraphs `before` of the rows, in their order, are the old text, those `after` the new one.
    """
    made: list[Row | Draft] = []
    for group in groups(before, after, alone):
        old, new = before[group.a : group.b], after[group.c : group.d]
        if group.is_same:
            made.append(Row(old[0], new[0], (Piece(Change.SAME, old[0]),) if old[0] else ()))
        else:
            made.append(Draft(*(PARAGRAPH.join(side) if side else None for side in (old, new))))
    mark_moves([each for each in made if isinstance(each, Draft)])
    whole = with_replaced(made, lambda went, came: Draft(went.before, came.after))
    return tuple(each if isinstance(each, Row) else _row(each) for each in whole)


def stayed(rows: Sequence[Row]) -> Iterator[tuple[int, int, int]]:
    """Yield where a run of letters stood, where it stands, and how long it is; those that moved come last.

    The places are those in the paragraphs of each side, joined by `PARAGRAPH`.
    """
    old = new = 0
    moves: dict[int, Move] = {}
    starts: defaultdict[int, dict[Change, int]] = defaultdict(dict)
    for row in rows:
        for piece, at, to in _placed(row.pieces, old, new):
            if piece.change is Change.SAME:
                yield at, to, len(piece.text)
            elif piece.move is not None:
                lead = len(piece.text) - len(piece.text.lstrip())
                moves[id(piece.move)] = piece.move
                starts[id(piece.move)][piece.change] = lead + (at if piece.change is Change.REMOVED else to)
        old += 0 if row.before is None else len(row.before) + len(PARAGRAPH)
        new += 0 if row.after is None else len(row.after) + len(PARAGRAPH)
    for key, move in moves.items():
        for piece, at, to in _placed(move.pieces, starts[key][Change.REMOVED], starts[key][Change.ADDED]):
            if piece.change is Change.SAME:
                yield at, to, len(piece.text)


def _placed(pieces: Sequence[Piece], at: int, to: int) -> Iterator[tuple[Piece, int, int]]:
    """Yield pieces with where they stood and where they stand, the first of them at these places."""
    for piece in pieces:
        yield piece, at, to
        at += 0 if piece.change is Change.ADDED else len(piece.text)
        to += 0 if piece.change is Change.REMOVED else len(piece.text)


def _row(draft: Draft) -> Row:
    cut = [readable(pieces) for pieces in draft.pieces()]
    return Row(draft.before, draft.after, joined(chain.from_iterable(cut)), tuple(map(_sentence, cut)))


def _sentence(pieces: tuple[Piece, ...]) -> Row:
    before, after = (
        "".join(piece.text for piece in pieces if piece.change is not other) for other in (Change.ADDED, Change.REMOVED)
    )
    is_old, is_new = (any(piece.change is not other for piece in pieces) for other in (Change.ADDED, Change.REMOVED))
    return Row(before if is_old else None, after if is_new else None, pieces)
