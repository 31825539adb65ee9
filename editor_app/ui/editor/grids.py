"""Qt's tables: made from ours, and read as ours. What is in their cells is `conversion`'s."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QColor,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from editor_app.document.model import Block, Cell, Table
from editor_app.document.tables import Area
from editor_app.ui.editor import zooming

_LINE = QColor(128, 128, 128, 120)
"""The lines of a table: seen on light ground and on dark, because a format does not follow the theme."""

ABOVE, BELOW = 4, 16
"""Pixels above and below a table."""

_PADDING = 8
"""Pixels between a line and the text; below it the margin of the last block does that."""


def tables(source: QTextDocument) -> list[QTextTable]:
    """Return the tables of a document from top to bottom."""
    found = [frame for frame in source.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    return sorted(found, key=QTextFrame.firstPosition)


def block_numbers(table: QTextTable) -> tuple[int, int]:
    """Return the numbers of the first and the last block of a table."""
    # Never `table.document()`: PySide takes the answer for a part of the table, and with the table it would be gone.
    return table.firstCursorPosition().blockNumber(), table.lastCursorPosition().blockNumber()


def cells(table: QTextTable) -> Iterator[tuple[int, int, QTextTableCell]]:
    """Yield each cell with the row and the column where it begins."""
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            if (cell.row(), cell.column()) == (row, column):
                yield row, column, cell


def selected(cursor: QTextCursor) -> tuple[QTextTable, Area]:
    """Return the table that the cursor is in, and its selected cells, or the one of the cursor."""
    table = cursor.currentTable()
    if cursor.hasComplexSelection():
        row, rows, column, columns = cast("tuple[int, int, int, int]", cursor.selectedTableCells())
        return table, Area(row, column, row + rows, column + columns)
    cell = table.cellAt(cursor)
    return table, Area(cell.row(), cell.column(), cell.row() + cell.rowSpan(), cell.column() + cell.columnSpan())


def table_of(table: QTextTable, blocks: Sequence[Block], number: int = 0) -> Table:
    """Return a table as ours; `blocks` are those of the document from a `number` on."""
    rows: list[list[Cell]] = [[] for _ in range(table.rows())]
    for row, _, cell in cells(table):
        first = cell.firstCursorPosition().blockNumber() - number
        last = cell.lastCursorPosition().blockNumber() - number
        rows[row].append(Cell(tuple(blocks[first : last + 1]), cell.rowSpan(), cell.columnSpan()))
    return Table(tuple(map(tuple, rows)), min(table.format().headerRowCount(), len(rows)))


def insert(cursor: QTextCursor, table: Table) -> QTextTable:
    """Put a table with empty cells at the cursor, and return it."""
    made = cursor.insertTable(len(table.rows), table.width, _table_format(table.header, table.width))
    for row, column, cell in table.places():
        if cell.rows > 1 or cell.columns > 1:
            made.mergeCells(row, column, cell.rows, cell.columns)
        made.cellAt(row, column).setFormat(_cell_format(cell.rows, cell.columns))
    return made


@lru_cache(maxsize=64)
def _table_format(header: int, width: int) -> QTextTableFormat:
    made = QTextTableFormat()
    made.setHeaderRowCount(header)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    made.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 100 / width)] * width)
    made.setBorder(1)
    made.setBorderBrush(_LINE)
    made.setBorderCollapse(True)
    made.setCellSpacing(0)
    made.setTopMargin(ABOVE)
    made.setBottomMargin(BELOW)
    return made


@lru_cache(maxsize=64)
def _cell_format(rows: int, columns: int) -> QTextTableCellFormat:
    made = QTextTableCellFormat()
    made.setTableCellRowSpan(rows)
    made.setTableCellColumnSpan(columns)
    made.setTopPadding(_PADDING)
    made.setLeftPadding(_PADDING + 2)
    made.setRightPadding(_PADDING + 2)
    return made


def cell_rects(document: QTextDocument, table: QTextTable) -> Iterator[tuple[QTextTableCell, QRectF]]:
    """Yield the cells of a table with the places where they stand, from line to line."""
    layout, scale = document.documentLayout(), zooming.scale(document)
    padding = _PADDING * scale
    tops: dict[int, float] = {}
    rects: list[tuple[QTextTableCell, QRectF]] = []
    for row, _, cell in cells(table):
        block = cell.firstCursorPosition().block()
        place = layout.blockBoundingRect(block)
        top = place.top() - _top_margin(block) * scale - padding
        tops[row] = min(tops.get(row, top), top)
        form = block.blockFormat()
        left = place.left() - padding - 2 * scale  # the place of a block is as wide as its lines, which stand in by
        right = place.right() + form.indent() * scale + form.rightMargin() + padding + 2 * scale
        rects.append((cell, QRectF(left, top, right - left, 0)))
        last = cell.lastCursorPosition().block()
        bottom = layout.blockBoundingRect(last).bottom() + padding
        if row + cell.rowSpan() == table.rows():
            tops[table.rows()] = max(tops.get(table.rows(), bottom), bottom)
    for cell, rect in rects:
        below = cell.row() + cell.rowSpan()
        rect.setTop(tops[cell.row()])
        rect.setBottom(next(tops[row] for row in range(below, table.rows() + 1) if row in tops))
        yield cell, rect


def head_rect(document: QTextDocument, table: QTextTable) -> QRectF | None:
    """Return where the head of a table stands, None where it has none."""
    header = min(table.format().headerRowCount(), table.rows())
    if not header:
        return None
    layout, scale = document.documentLayout(), zooming.scale(document)
    padding = _PADDING * scale
    inside = layout.blockBoundingRect(table.firstCursorPosition().block())
    behind = document.findBlock(table.lastPosition() + 1)  # Qt puts it right under the table
    bottom = layout.blockBoundingRect(behind).top() - table.format().bottomMargin() * scale - 1
    left = inside.left() - padding - 2 * scale
    top = inside.top() - _top_margin(table.firstCursorPosition().block()) * scale - padding
    if header < table.rows():
        below = (table.cellAt(header, column) for column in range(table.columns()))
        starts = [cell.firstCursorPosition().block() for cell in below if cell.row() == header]
        if starts:
            bottom = (
                min(layout.blockBoundingRect(block).top() - _top_margin(block) * scale for block in starts) - padding
            )
    right = document.textWidth() - document.documentMargin() * scale - 1
    return QRectF(left, top, right - left, bottom - top)


def is_behind(block: QTextBlock) -> bool:
    """Whether a block stands right under a table; an empty one is laid out by Qt at its right edge."""
    before = block.previous()
    return before.isValid() and QTextCursor(before).currentTable() not in (None, QTextCursor(block).currentTable())


def _top_margin(block: QTextBlock) -> float:
    return block.blockFormat().topMargin()
