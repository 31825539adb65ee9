"""What keys and commands do to the table that the cursor is in.

A changed table is put in the place of the old one: Qt undoes that exactly, which it does not do for every change
of its own to a table with merged cells.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol, TypeAlias

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextTable

from editor_app.document import tables
from editor_app.document.model import Table
from editor_app.document.tables import Area
from editor_app.ui.editor import cells, conversion, formats, grids, inserting
from editor_app.ui.editor.steps import one_step

_Changed: TypeAlias = tuple[Table | None, int, int]
"""A table, and the row and column to go to."""


class Build(Protocol):
    """How rows and columns come and go: at once (`document.tables`), or as suggestions."""

    def with_row(self, table: Table, at: int, /) -> Table: ...
    def with_column(self, table: Table, at: int, /) -> Table: ...
    def without_rows(self, table: Table, first: int, end: int, /) -> Table | None: ...
    def without_columns(self, table: Table, first: int, end: int, /) -> Table | None: ...


Builder: TypeAlias = Callable[[], AbstractContextManager[Build]]
"""Gives that for as long as a table is changed."""


class Tabled(Protocol):
    """A field that may hold tables."""

    building: Builder

    def textCursor(self) -> QTextCursor: ...
    def setTextCursor(self, cursor: QTextCursor, /) -> None: ...


@contextmanager
def at_once() -> Iterator[Build]:
    """Change the build of tables at once."""
    yield tables


def go(field: Tabled, by: int) -> bool:
    """Do what Tab (1) and Shift+Tab (-1) do in a table: go to the next cell, from the last into a new row.

    False where the cursor is in no table.
    """
    cursor = field.textCursor()
    table = cursor.currentTable()
    if table is None:
        return False
    places = [(row, column) for row, column, _ in grids.cells(table)]
    cell = table.cellAt(cursor)
    number = places.index((cell.row(), cell.column())) + by
    if number == len(places):
        rows = table.rows()
        add_row(field, 1)
        cursor = field.textCursor()
        cursor.setPosition(cursor.currentTable().cellAt(rows, 0).firstPosition())
    elif number >= 0:
        cursor.setPosition(table.cellAt(*places[number]).lastPosition())
    field.setTextCursor(cursor)
    return True


def insert(cursor: QTextCursor, table: Table) -> None:
    """Put a table below the paragraph of the cursor, which stands in its first cell then; in a table none is put."""
    if cursor.currentTable() is not None:
        return
    with one_step(cursor):
        cursor.removeSelectedText()
        inserting.step_aside(cursor)
        made = inserting.insert_table(cursor, table)
        inserting.leave_gap(cursor)
        cursor.setPosition(made.firstPosition())  # what follows the step may put another one in its place


def add_row(field: Tabled, by: int) -> None:
    """Put an empty row above (-1) or below (1) the selected ones, and go into it."""

    def change(build: Build, table: Table, area: Area) -> _Changed:
        at = area.top if by < 0 else area.bottom
        return build.with_row(table, at), at, area.left

    _change(field, change)


def add_column(field: Tabled, by: int) -> None:
    """Put an empty column left (-1) or right (1) of the selected ones, and go into it."""

    def change(build: Build, table: Table, area: Area) -> _Changed:
        at = area.left if by < 0 else area.right
        return build.with_column(table, at), area.top, at

    _change(field, change)


def remove_rows(field: Tabled) -> None:
    """Take the selected rows away; with the last one, the table."""
    _change(field, lambda build, table, area: (build.without_rows(table, area.top, area.bottom), area.top, area.left))


def remove_columns(field: Tabled) -> None:
    """Take the selected columns away; with the last one, the table."""
    _change(
        field, lambda build, table, area: (build.without_columns(table, area.left, area.right), area.top, area.left)
    )


def merge(field: Tabled) -> None:
    """Make the selected cells one; this is no suggestion."""
    _change(field, lambda _, table, area: (tables.merged(table, area), area.top, area.left))


def split(field: Tabled) -> None:
    """Make cells of one place each out of the selected ones; this is no suggestion."""
    _change(field, lambda _, table, area: (tables.split(table, area), area.top, area.left))


def toggle_header(field: Tabled) -> None:
    """Make the rows down to the selected ones the head of the table, or take its head away; this is no suggestion."""

    def change(_: Build, table: Table, area: Area) -> _Changed:
        header = 0 if table.header else max(area.bottom, 1)
        return Table(table.rows, header), area.top, area.left

    _change(field, change)


def remove(field: Tabled) -> None:
    """Take the table away."""
    _change(field, lambda build, table, area: (build.without_rows(table, 0, len(table.rows)), area.top, area.left))


def _change(field: Tabled, change: Callable[[Build, Table, Area], _Changed]) -> None:
    """Put another table in the place of that of the cursor, and go to a place (row and column) of it."""
    cursor = field.textCursor()
    if cursor.currentTable() is None:
        return
    old, area = grids.selected(cursor)
    first, last = grids.block_numbers(old)
    blocks = [conversion.block_of(cursor.document().findBlockByNumber(n)) for n in range(first, last + 1)]
    before = grids.table_of(old, blocks, first)
    with field.building() as build:
        new, row, column = change(build, before, area)
        if new == before:
            return
        with one_step(cursor):
            made = _put(cursor, old, new)
    if made is not None:
        cursor.setPosition(made.cellAt(min(row, made.rows() - 1), min(column, made.columns() - 1)).firstPosition())
    field.setTextCursor(cursor)


def _put(cursor: QTextCursor, old: QTextTable, new: Table | None) -> QTextTable | None:
    document = cursor.document()
    before = document.findBlock(old.firstPosition() - 1)
    after = document.findBlock(old.lastPosition() + 1)
    above, below = QTextBlockFormat(before.blockFormat()), QTextBlockFormat(after.blockFormat())
    nothing_above, nothing_below = conversion.is_filler(before), conversion.is_filler(after)
    cursor.setPosition(old.firstPosition() - 1)
    cursor.setPosition(old.lastPosition() + 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    if new is not None:
        made = conversion.insert_table(cursor, new)
        cursor.setBlockFormat(below)
        QTextCursor(document.findBlock(made.firstPosition() - 1)).setBlockFormat(above)
        return made
    if nothing_above and nothing_below:
        cells.leave(cursor.block())
    elif nothing_above or nothing_below:
        cursor.setBlockFormat(below if nothing_above else above)
    else:
        cursor.setBlockFormat(above)
        cursor.insertBlock(below, formats.empty_format(formats.kind_of(below)))
    return None
