"""What differs between two texts: paragraphs set against each other, and in each pair the words.

Words are compared, not letters: a writer reads «мост» struck and «моста» in its place, not a lone «а». Spaces count:
the pieces of a comparison, joined, are the very texts that were compared.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from editor_app.text.alignment import rewritten, stretches
from editor_app.text.counting import counts
from editor_app.text.sentences import sentences
from editor_app.text.tokens import tokens


class Change(Enum):
    """What became of a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text with one fate."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph as it was and as it is; None where there was or is none.

    `is_moved`: the same words stand elsewhere on the other side.
    """

    before: str | None
    after: str | None
    pieces: tuple[Piece, ...]
    is_moved: bool = False

    @property
    def is_changed(self) -> bool:
        """Whether the two sides differ."""
        return self.before != self.after

    @property
    def added(self) -> int:
        """How many words came in."""
        return _words(self.pieces, Change.ADDED)

    @property
    def removed(self) -> int:
        """How many words went out."""
        return _words(self.pieces, Change.REMOVED)


def words(before: str, after: str) -> tuple[Piece, ...]:
    """Compare two paragraphs.

    Joined, the pieces that are not ADDED are `before`, those that are not REMOVED are `after`.
    """
    old, new = [token.text for token in tokens(before)], [token.text for token in tokens(after)]
    pieces = []
    start_old = start_new = 0
    for stretch in stretches(old, new):
        end_old, end_new = stretch.b, stretch.d
        if not stretch.is_same:
            slide = _slide(old, new, start_old, end_old, start_new, end_new)
            pieces.append(Piece(Change.SAME, "".join(new[start_new : start_new + slide])))
            start_old, start_new, end_old, end_new = (
                place + slide for place in (start_old, start_new, end_old, end_new)
            )
            pieces.append(Piece(Change.REMOVED, "".join(old[start_old:end_old])))
            pieces.append(Piece(Change.ADDED, "".join(new[start_new:end_new])))
        else:
            pieces.append(Piece(Change.SAME, "".join(new[start_new:end_new])))
        start_old, start_new = end_old, end_new
    return tuple(_readable([piece for piece in pieces if piece.text]))


def paragraphs(before: Sequence[str], after: Sequence[str]) -> tuple[Row, ...]:
    """Compare two texts given as paragraphs.

    The paragraphs `before` of the rows, in their order, are the old text, those `after` the new one.
    """
    return tuple(_with_moves(list(_rows(before, after))))


def by_sentence(rows: Sequence[Row]) -> tuple[tuple[Row, ...], ...]:
    """Return the rows of paragraphs cut into rows of sentences; one that stands in another place is moved.

    A paragraph of which nothing changed but spaces between its sentences stays whole.
    """
    cut = [_sentences(row) for row in rows]
    moved = iter(_with_moves([sentence for sentences in cut for sentence in sentences]))
    return tuple(tuple(next(moved) for _ in sentences) for sentences in cut)


def _sentences(row: Row) -> list[Row]:
    old, new = (
        None if side is None else [side[span.start : span.end] for span in sentences(side)]
        for side in (row.before, row.after)
    )
    if row.is_moved:
        return [row]
    made = list(_rows(old or (), new or ()))
    return made if any(sentence.is_changed for sentence in made) or not row.is_changed else [row]


def _rows(before: Sequence[str], after: Sequence[str]) -> Iterator[Row]:
    for a, b, c, d, is_same in stretches(before, after):
        if is_same:
            yield from (Row(text, text, (Piece(Change.SAME, text),) if text else ()) for text in before[a:b])
        else:
            yield from _rewritten(before[a:b], after[c:d])


def _rewritten(before: Sequence[str], after: Sequence[str]) -> Iterator[Row]:
    """Set paragraphs of which none stayed as it was against each other."""
    old = new = 0
    for a, c in [*rewritten(before, after), (len(before), len(after))]:
        yield from (Row(text, None, _whole(Change.REMOVED, text)) for text in before[old:a])
        yield from (Row(None, text, _whole(Change.ADDED, text)) for text in after[new:c])
        if a < len(before):
            yield Row(before[a], after[c], words(before[a], after[c]))
        old, new = a + 1, c + 1


def _with_moves(rows: list[Row]) -> list[Row]:
    """Mark the paragraphs that were taken out in one place and put in, as they were, in another."""
    gone = Counter(row.before for row in rows if row.after is None and row.before)
    come = Counter(row.after for row in rows if row.before is None and row.after)
    moved = gone & come
    return [replace(row, is_moved=True) if _is_among(moved, row) else row for row in rows]


def _is_among(moved: Counter[str], row: Row) -> bool:
    return None in (row.before, row.after) and bool(moved[row.before or row.after or ""])


def _readable(pieces: list[Piece]) -> Iterator[Piece]:
    """Take a lone space between two changes for changed as well: two words that went are one piece, not three."""
    removed = added = ""
    for number, piece in enumerate(pieces):
        if piece.change is Change.REMOVED:
            removed += piece.text
        elif piece.change is Change.ADDED:
            added += piece.text
        elif piece.text.isspace() and (removed or added) and number + 1 < len(pieces):
            removed, added = removed + piece.text, added + piece.text
        else:
            yield from _changed(removed, added)
            removed = added = ""
            yield piece
    yield from _changed(removed, added)


def _changed(removed: str, added: str) -> Iterator[Piece]:
    if removed:
        yield Piece(Change.REMOVED, removed)
    if added:
        yield Piece(Change.ADDED, added)


def _slide(old: Sequence[str], new: Sequence[str], a: int, b: int, c: int, d: int) -> int:
    """Return by how much what only came or only went can be told of further on without another text being meant.

    Of «мост[. Откроют весной].» and «мост.[ Откроют весной.]» the second is what the writer did.
    """
    length = 0
    if a == b:
        while d + length < len(new) and b + length < len(old) and new[c + length] == new[d + length] == old[b + length]:
            length += 1
    elif c == d:
        while b + length < len(old) and d + length < len(new) and old[a + length] == old[b + length] == new[d + length]:
            length += 1
    return length


def _whole(change: Change, text: str) -> tuple[Piece, ...]:
    return (Piece(change, text),) if text else ()


def _words(pieces: Sequence[Piece], change: Change) -> int:
    return sum(counts(piece.text).words for piece in pieces if piece.change is change)
