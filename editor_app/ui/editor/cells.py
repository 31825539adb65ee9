"""In which cell, or between which tables, each block of a Qt document lies: words go on only within one of them."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TypeAlias

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

from editor_app.ui.editor import conversion, formats, grids

Cell: TypeAlias = tuple[int, int, int]
"""How many tables begin before a block, and its row and column in the last of them; -1 outside."""


def cells(source: QTextDocument) -> Sequence[Cell]:
    """Return the cell of every block; nothing where there are no tables and so all lies in one."""
    tables = grids.tables(source)
    if not tables:
        return ()
    made: list[Cell] = []
    for number, table in enumerate(tables):
        first, last = grids.block_numbers(table)
        made += [(number, -1, -1)] * (first - len(made))
        inside: list[Cell] = [(number + 1, -1, -1)] * (last + 1 - first)
        for row, column, cell in grids.cells(table):
            begin, end = cell.firstCursorPosition().blockNumber(), cell.lastCursorPosition().blockNumber()
            inside[begin - first : end + 1 - first] = [(number + 1, row, column)] * (end + 1 - begin)
        made += inside
    return made + [(len(tables), -1, -1)] * (source.blockCount() - len(made))


def fillers(source: QTextDocument) -> frozenset[int]:
    """Return the numbers of the blocks that only Qt wants, beside a table or in a document without any block."""
    if conversion.is_bare(source):
        return frozenset({0})
    beside: set[int] = set()
    for table in grids.tables(source):
        first, last = grids.block_numbers(table)
        beside |= {first - 1, last + 1}
    return frozenset(number for number in beside if conversion.is_filler(source.findBlockByNumber(number)))


def runs(cells: Sequence[Cell], start: int, count: int) -> Iterator[tuple[Cell | None, int, int]]:
    """Yield the cells that some blocks lie in, with the number of the first block there, and how many."""
    if not cells:
        yield None, start, count
        return
    for cell, row in groupby(range(start, start + count), key=cells.__getitem__):
        numbers = list(row)
        yield cell, numbers[0], len(numbers)


def runs_of(source: QTextDocument) -> Iterator[tuple[Cell | None, int, int]]:
    """Yield all the runs of a document."""
    return runs(cells(source), 0, source.blockCount())


def leave(block: QTextBlock) -> None:
    """Make an empty block, alone in its run, one that only Qt wants; in a cell it stays, for a cell has a block."""
    cursor = QTextCursor(block)
    if cursor.currentTable() is None:
        is_bare = cursor.document().blockCount() == 1
        cursor.setBlockFormat(QTextBlockFormat() if is_bare else formats.gap_format())
