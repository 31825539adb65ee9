"""What changed in a body: which blocks, as they were and as they are, cell by cell."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from editor_app.document.atoms import Look
from editor_app.document.model import Block, Cell, MarkKind
from editor_app.document.suggested_tables import held
from editor_app.text.parting import change
from editor_app.text.span import Span
from editor_app.ui.editor import cells
from editor_app.ui.editor.cells import Ground

Known = Callable[[int], Block]
"""Returns the block of a number as it is now."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some blocks as they were and as they are, and all that Qt shows there, the first of them with this number.

    `within` is what was suggested about the cell that they lie in, None outside of tables.
    """

    first: int
    was: tuple[Block, ...]
    now: tuple[Block, ...]
    shown: tuple[Block, ...]
    within: frozenset[Look] | None

    @property
    def has_new_words(self) -> bool:
        """Whether more than the form is another one."""
        return [block.text for block in self.was] != [block.text for block in self.now]


@dataclass(frozen=True, slots=True)
class Change:
    """Which blocks changed: the number of the first, what is known of those before, and how many there are now."""

    start: int
    before: Sequence[Block | None]
    count: int


def is_born(piece: Piece, id_: str) -> bool:
    """Whether nothing happened but that letters came which have their mark already: what nearly every key does."""
    from editor_app.document.edits import amended  # with the first key of the mode, and not with the window
    from editor_app.text.edits import Edit

    if piece.within or not len(piece.was) == len(piece.now) == 1:
        return False
    was, now = piece.was[0], piece.now[0]
    start, end_before, end = change(was.text, now.text)
    if start != end_before or start == end:
        return False
    over = [mark for mark in now.marks if mark.kind.is_suggestion and mark.start < end and mark.end > start]
    own = len(over) == 1 and (over[0].kind, over[0].value) == (MarkKind.INSERTION, id_)
    covers = own and over[0].start <= start and end <= over[0].end
    return covers and _unsaid(amended(now, [Edit(Span(start, end), "")]), id_) == _unsaid(was, id_)


def _unsaid(block: Block, id_: str) -> Block:
    """Return a block without the marks of one insertion, which grows with its letters."""
    return replace(
        block, marks=tuple(mark for mark in block.marks if (mark.kind, mark.value) != (MarkKind.INSERTION, id_))
    )


def pieces_of(
    change: Change, now: Sequence[Block], before_on: Ground, now_on: Ground, known: Known
) -> list[Piece] | None:
    """Part a change by the cells that it touches; None where a table came, went or was built otherwise."""
    before: Sequence[Block] = [block for block in change.before if block is not None]
    old = list(cells.runs(before_on.cells, change.start, len(before)))
    new = list(cells.runs(now_on.cells, change.start, len(now)))
    if [cell for cell, *_ in old] != [cell for cell, *_ in new]:
        return None
    pieces: list[Piece] = []
    for (cell, first_old, count_old), (_, first, count) in zip(old, new, strict=True):
        within = None
        if cell is not None and cell.in_table:
            within = _held(change, before_on, first_old, known)
        was, is_ = range(first_old, first_old + count_old), range(first, first + count)
        for one, other in zip(was, is_, strict=True) if len(was) == len(is_) else [(was, is_)]:
            # where as many blocks are there as before, many places may have changed: each block by itself
            ones, others = (each if isinstance(each, range) else range(each, each + 1) for each in (one, other))
            pieces.append(
                Piece(
                    others.start,
                    tuple(before[at - change.start] for at in ones if at not in before_on.fillers),
                    tuple(now[at - change.start] for at in others if at not in now_on.fillers),
                    tuple(now[at - change.start] for at in others),
                    within,
                )
            )
    return pieces


def _held(change: Change, before_on: Ground, number: int, known: Known) -> frozenset[Look]:
    """Return what was suggested about the cell of a block; others in it may have stayed as they are."""
    grown = change.count - len(change.before)
    was = (
        change.before[at - change.start]
        if 0 <= at - change.start < len(change.before)
        else known(at if at < change.start else at + grown)
        for at in before_on.run(number)
    )
    return held(Cell(tuple(block for block in was if block is not None)))
