"""What differs between two texts, word by word.

Words are compared, not letters: a writer reads «мост» struck and «моста» in its place, not a lone «а». Spaces count:
the pieces of a comparison, joined, are the very texts that were compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from editor_app.text.alignment import stretches
from editor_app.text.counting import counts
from editor_app.text.tokens import Token, TokenKind, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_SHORT = 3
"""Letters of a word, at most, that says nothing by standing between two changes."""

_LONG = 4
"""Words of a change, from which what stands between it and another such one is read as a part of both."""


class Change(Enum):
    """What became of a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


class Fate(Enum):
    """What is known of a change besides, where it is but a suggestion, or one that was not taken."""

    PROPOSED = "proposed"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Move:
    """That a piece of text stands elsewhere on the other side; pieces of one `number` in a row are one move.

    `is_down`: it went towards the end. `pieces` are the words of it as they were and as they are.
    """

    number: int
    is_down: bool
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text with one fate; what was moved is REMOVED in one place and ADDED in another."""

    change: Change
    text: str
    move: Move | None = None
    fate: Fate | None = None


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
    return readable(pieces)


def readable(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return pieces as a person would mark them, each change in one run: what went, then what came.

    A lone space between two changes is changed as well, and so is a sign or a short word between two long ones.
    """
    return tuple(_runs([piece for piece in joined(pieces) if piece.text]))


def runs(pieces: Iterable[Piece]) -> Iterator[tuple[Piece, ...]]:
    """Yield the changes that a reader counts, each with its pieces; of a move where it came to, and its words."""
    run: list[Piece] = []
    moves: set[int] = set()
    for piece in pieces:
        if piece.change is not Change.SAME and piece.move is None:
            run.append(piece)
            continue
        if run:
            yield tuple(run)
            run = []
        if piece.move is not None and piece.change is Change.ADDED:
            if piece.move.number not in moves:
                moves.add(piece.move.number)
                yield (piece,)
            yield from runs(piece.move.pieces)
    if run:
        yield tuple(run)


def counted(pieces: Iterable[Piece], change: Change) -> int:
    """Return how many words came in, or went out; what was moved did neither, but for the words in it that did."""
    total = 0
    for piece in pieces:
        if piece.move is None:
            total += counts(piece.text).words if piece.change is change else 0
        elif piece.change is Change.ADDED:
            total += counted(piece.move.pieces, change)
    return total


def joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return pieces with neighbours of one fate as one."""
    made: list[Piece] = []
    for piece in pieces:
        if made and made[-1].change is piece.change and made[-1].move is piece.move is None:
            made[-1] = Piece(piece.change, made[-1].text + piece.text)
        else:
            made.append(piece)
    return tuple(made)


def _runs(pieces: Sequence[Piece]) -> Iterator[Piece]:
    removed = added = ""
    for number, piece in enumerate(pieces):
        if piece.move is None and piece.change is Change.REMOVED:
            removed += piece.text
        elif piece.move is None and piece.change is Change.ADDED:
            added += piece.text
        elif (
            piece.move is None and (removed or added) and _is_between(piece.text, removed, added, pieces[number + 1 :])
        ):
            removed, added = removed + piece.text, added + piece.text
        else:
            yield from _changed(removed, added)
            removed = added = ""
            yield piece
    yield from _changed(removed, added)


def _is_between(text: str, removed: str, added: str, rest: Sequence[Piece]) -> bool:
    """Whether what stayed between two changes is read with them."""
    following = [piece for piece in rest[:2] if piece.move is None and piece.change is not Change.SAME]
    if not following or following[0] is not rest[0]:
        return False
    if text.isspace():
        return True
    if any(len(token.text) > _SHORT for token in _telling(text)) or len(_telling(text)) > 1:
        return False
    later = {piece.change: piece.text for piece in following}
    sides = removed, added, later.get(Change.REMOVED, ""), later.get(Change.ADDED, "")
    return all(len(_telling(side)) >= _LONG for side in sides)


def _telling(text: str) -> list[Token]:
    return [token for token in tokens(text) if token.kind not in (TokenKind.SPACE, TokenKind.MARK)]


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
