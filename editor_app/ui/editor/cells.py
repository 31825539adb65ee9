"""In which cell, or between which tables, each block of a Qt document lies: words go on only within one of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

from editor_app.ui.editor import conversion, formats, grids


class Cell(NamedTuple):
    """Where a block lies: how many tables begin before it, and its cell in the last of them; row -1 outside.

    `height` and `header` are the rows of that table, and those of its head.
    """

    table: int
    row: int = -1
    column: int = -1
    rows: int = 1
    columns: int = 1
    height: int = 0
    header: int = 0

    @property
    def in_table(self) -> int:
        """The number of the table, counted from 1; 0 outside."""
        return self.table if self.row >= 0 else 0


_NOWHERE = Cell(0)


@dataclass(frozen=True, slots=True)
class Ground:
    """How the blocks of a document lie: in which cells, and which of them only Qt wants."""

    count: int = 0
    cells: Sequence[Cell] = ()
    fillers: frozenset[int] = frozenset()

    def cell(self, number: int) -> Cell:
        """Return the cell of a block."""
        return self.cells[number] if self.cells else _NOWHERE

    def is_joined(self, number: int) -> bool:
        """Whether a block belongs to a table, be it as one that only Qt wants beside it."""
        return number in self.fillers or self.cell(number).in_table > 0

    def run(self, number: int) -> range:
        """Return the blocks of the cell in which a block of a table lies."""
        cell, first, end = self.cell(number), number, number + 1
        while first and self.cell(first - 1) == cell:
            first -= 1
        while end < self.count and self.cell(end) == cell:
            end += 1
        return range(first, end)

    def is_one_run(self, start: int, count: int) -> bool:
        """Whether some blocks lie in one cell, or between two tables."""
        return not self.cells or len(set(self.cells[start : start + count])) == 1


def ground(source: QTextDocument) -> Ground:
    """Return how the blocks of a document lie."""
    return Ground(source.blockCount(), cells(source), fillers(source))


def cells(source: QTextDocument) -> Sequence[Cell]:
    """Return the cell of every block; nothing where there are no tables and so all lies in one."""
    tables = grids.tables(source)
    if not tables:
        return ()
    made: list[Cell] = []
    for number, table in enumerate(tables):
        first, last = grids.block_numbers(table)
        made += [Cell(number)] * (first - len(made))
        inside = [Cell(number + 1)] * (last + 1 - first)
        height, header = table.rows(), table.format().headerRowCount()
        for row, column, cell in grids.cells(table):
            begin, end = cell.firstCursorPosition().blockNumber(), cell.lastCursorPosition().blockNumber()
            place = Cell(number + 1, row, column, cell.rowSpan(), cell.columnSpan(), height, header)
            inside[begin - first : end + 1 - first] = [place] * (end + 1 - begin)
        made += inside
    return made + [Cell(len(tables))] * (source.blockCount() - len(made))


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
