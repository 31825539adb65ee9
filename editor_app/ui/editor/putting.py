"""Puts other paragraphs and tables in the place of some blocks of a Qt document, and reads such blocks as ours.

It is the caller who opens the step of undo.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtGui import QTextCursor, QTextDocument

from editor_app.document.model import Block, Document, Table
from editor_app.document.model import Cell as OurCell
from editor_app.document.tables import builds
from editor_app.ui.editor import cells, conversion
from editor_app.ui.editor.cells import Ground
from editor_app.ui.editor.rewriting import rewrite


def parts_of(ground: Ground, blocks: Sequence[Block], start: int) -> Document:
    """Return Qt's blocks from number `start` on as a document; tables among them are whole."""
    parts: list[Block | Table] = []
    numbered = list(enumerate(blocks, start))
    for table, rows in groupby(numbered, key=lambda each: ground.cell(each[0]).in_table):
        if table:
            parts.append(_table(ground, list(rows)))
        else:
            parts += [block for number, block in rows if number not in ground.fillers]
    return Document(tuple(parts))


def _table(ground: Ground, numbered: Sequence[tuple[int, Block]]) -> Table:
    rows: dict[int, list[OurCell]] = {}
    first = ground.cell(numbered[0][0])
    for cell, inside in groupby(numbered, key=lambda each: ground.cell(each[0])):
        rows.setdefault(cell.row, []).append(OurCell(tuple(block for _, block in inside), cell.rows, cell.columns))
    return Table(tuple(tuple(rows.get(row, ())) for row in range(first.height)), min(first.header, first.height))


def around(grounds: Sequence[Ground], start: int, ends: Sequence[int]) -> tuple[int, int]:
    """Return how many blocks before `start` and behind the last ones must be looked at for all tables to be whole.

    `ends` are the numbers behind the last blocks in each of the grounds. What only Qt wants is never at the edge.
    """
    before = behind = 0
    while start - before > 0 and any(ground.is_joined(start - before) for ground in grounds):
        before += 1
    while any(
        end + behind < ground.count and ground.is_joined(end + behind - 1)
        for ground, end in zip(grounds, ends, strict=True)
    ):
        behind += 1
    return before, behind


def put(target: QTextDocument, ground: Ground, first: int, now: Sequence[Block], wanted: Document) -> None:
    """Put paragraphs and tables in the place of blocks that begin and end outside of tables.

    `ground` says how all blocks lie, `now` how these are. Tables that are built as they should be stay what they are.
    """
    if builds(parts_of(ground, now, first)) == builds(wanted):
        for (start, count), blocks in reversed(list(zip(_runs(ground, first, len(now)), _rows(wanted), strict=True))):
            here = now[start - first : start - first + count]
            if not (start in ground.fillers and not blocks):
                put_words(target, start, here, blocks)
        return
    cursor, last = QTextCursor(target.findBlockByNumber(first)), target.findBlockByNumber(first + len(now) - 1)
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    if wanted.parts:
        conversion.insert(cursor, wanted)
    else:
        cells.leave(cursor.block())


def _runs(ground: Ground, first: int, count: int) -> Iterator[tuple[int, int]]:
    """Yield where the blocks of each cell, and those between tables, stand; among others, none that only Qt wants."""
    for _, start, length in cells.runs(ground.cells, first, count):
        own = [number for number in range(start, start + length) if number not in ground.fillers]
        yield (own[0], len(own)) if own else (start, length)


def _rows(document: Document) -> Iterator[tuple[Block, ...]]:
    """Yield the blocks between tables, be there none, and those of each cell."""
    between: list[Block] = []
    for part in document.parts:
        if isinstance(part, Block):
            between.append(part)
        else:
            yield tuple(between)
            between = []
            yield from (cell.blocks for row in part.rows for cell in row)
    yield tuple(between)


def put_words(target: QTextDocument, start: int, now: Sequence[Block], wanted: Sequence[Block]) -> None:
    """Put blocks, or none, in the place of those that are as `now` says and lie in one cell or in none."""
    if wanted:
        rewrite(target, start, now, wanted)
        return
    _, first, all_ = next(run for run in cells.runs_of(target) if run[1] <= start < run[1] + run[2])
    if len(now) < all_:  # a neighbour stays
        begin = start - 1 if start > first else start
        kept = conversion.block_of(target.findBlockByNumber(begin if begin < start else start + len(now)))
        rewrite(target, begin, (kept, *now) if begin < start else (*now, kept), (kept,))
    else:
        rewrite(target, start, now, (Block(),))
        cells.leave(target.findBlockByNumber(start))
