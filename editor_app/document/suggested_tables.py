"""Rows, columns and whole tables that somebody suggests to put in or to take out.

No data of their own say so. Of a row that is suggested everything is marked, the letters and the ends of paragraphs in
all cells that lie in no other row; so a verdict leaves nothing of it, and that of which nothing is left goes. The ends
of all paragraphs of a cell tell what is suggested about the cell (`held`): words that come into it get those marks too.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from editor_app.document import tables
from editor_app.document.atoms import Look, atoms_of
from editor_app.document.model import Block, Cell, Mark, MarkKind, Table

_ABOUT_CELLS = (MarkKind.INSERTION, MarkKind.DELETION)

Place: TypeAlias = tuple[int, int]
"""The row and the column where a cell begins."""


@dataclass(frozen=True, slots=True)
class Lines:
    """What one suggestion puts in or takes out of a table; all rows where that is the whole of it."""

    look: Look
    rows: frozenset[int]
    columns: frozenset[int]
    is_all: bool

    def takes_column(self, column: int) -> bool:
        """Whether a column goes as a whole."""
        return self.is_all or column in self.columns


def held(cell: Cell) -> frozenset[Look]:
    """Return what is suggested about a cell as such: to put it in, to take it out."""
    return frozenset.intersection(*map(_of_end, cell.blocks))


def lines(table: Table) -> Iterator[Lines]:
    """Yield what is suggested about the rows and columns of a table, the oldest first."""
    cells = {(row, column): held(cell) for row, column, cell in table.places()}
    for look in sorted(frozenset[Look]().union(*cells.values()), key=lambda look: (look[1], look[0])):
        chosen = {place for place, looks in cells.items() if look in looks}
        if len(chosen) == len(cells):
            yield Lines(look, frozenset(range(len(table.rows))), frozenset(), is_all=True)
        elif (rows := _rows(table, chosen)) | (columns := _columns(table, chosen)):
            yield Lines(look, rows, columns, is_all=False)


def left(table: Table, change: Callable[[tuple[Block, ...]], tuple[Block, ...]]) -> Table | None:
    """Return what a change of the words leaves of a table: cells without blocks go where their row or column goes."""
    blocks = {(row, column): change(cell.blocks) for row, column, cell in table.places()}
    gone = {place for place, left_in in blocks.items() if not left_in}
    if len(gone) == len(blocks):
        return None
    made: Table | None = _changed(table, lambda place, cell: replace(cell, blocks=blocks[place] or (Block(),)))
    rows, columns = _rows(table, gone), _columns(table, gone)
    for row in sorted(rows, reverse=True):
        made = made and tables.without_rows(made, row, row + 1)
    for column in sorted(columns, reverse=True):
        made = made and tables.without_columns(made, column, column + 1)
    return made


def put_in(table: Table, id_: str) -> Table:
    """Return a table that is new, as suggestion `id_`; what was suggested in it before is no more."""
    look = frozenset({(MarkKind.INSERTION, id_)})
    return _changed(table, lambda _, cell: _marked(_bare(cell), look))


@dataclass(frozen=True, slots=True)
class Building:
    """Changes the build of tables as suggestion `id` of a person, whose others are `own`.

    What that person put in is taken out at once. A new cell in a column or row that is suggested goes with that, too.
    """

    id: str
    own: Collection[str]

    def with_row(self, table: Table, at: int) -> Table:
        """Return a table with one more row before row `at`; none where only merged cells would grow by it."""
        found = list(lines(table))
        grown = (held(cell) for row, _, cell in table.places() if row < at < row + cell.rows)
        over = frozenset[Look]().union(*grown)  # merged cells that go with all the rows into which they reach
        crossed = [
            over.union(each.look for each in found if each.takes_column(column)) for column in range(table.width)
        ]
        made = tables.with_row(table, at)
        new = [column for row, column, _ in made.places() if row == at]
        is_new = any(each.is_all and each.look[0] is MarkKind.INSERTION for each in found)
        is_crossing = all(any(kind is MarkKind.INSERTION for kind, _ in crossed[column]) for column in new)
        if not is_new and is_crossing and len(new) < table.width:
            return table
        marks = {column: with_held(crossed[column], self.id, self.own) for column in new}
        if not is_new or any(marks[column] != crossed[column] for column in new):
            marks = {column: crossed[column] | {(MarkKind.INSERTION, self.id)} for column in new}
        return _changed(made, lambda place, cell: _marked(cell, marks[place[1]]) if place[0] == at else cell)

    def with_column(self, table: Table, at: int) -> Table:
        """Return a table with one more column before column `at`."""
        return replace(tables.turned(self.with_row(tables.turned(table), at)), header=table.header)

    def without_rows(self, table: Table, first: int, end: int) -> Table | None:
        """Return a table whose rows `first` to `end` (exclusive) are to go; None where it goes at once with them."""
        is_out = {(row, column) for row, column, cell in table.places() if _is_out(cell)}
        going = _rows(table, is_out) | set(range(first, end))
        chosen = {
            (row, column): cell
            for row, column, cell in table.places()
            if row < end and row + cell.rows > first and going.issuperset(range(row, row + cell.rows))
        }
        is_inside = all(first <= row and row + cell.rows <= end for (row, _), cell in chosen.items())
        if is_inside and all(atom.is_of(self.own) for cell in chosen.values() for atom in atoms_of(cell.blocks)):
            return tables.without_rows(table, first, end)
        if is_out.issuperset(chosen):
            return table
        look = frozenset({(MarkKind.DELETION, self.id)})
        return _changed(table, lambda place, cell: _marked(cell, look) if place in chosen else cell)

    def without_columns(self, table: Table, first: int, end: int) -> Table | None:
        """Return a table whose columns `first` to `end` (exclusive) are to go; None where it goes at once with them."""
        left_in = self.without_rows(tables.turned(table), first, end)
        return None if left_in is None else replace(tables.turned(left_in), header=table.header)


def with_held(looks: frozenset[Look], id_: str, own: Collection[str]) -> frozenset[Look]:
    """Return the marks of something new (suggestion `id_`) in a cell that has these: in one's own it goes with it."""
    insertions = [value for kind, value in looks if kind is MarkKind.INSERTION]
    return looks if max(insertions, default=None) in own else looks | {(MarkKind.INSERTION, id_)}


def _rows(table: Table, chosen: Collection[Place]) -> frozenset[int]:
    """Return the rows whose cells are chosen, but for those that reach into other rows."""
    met, kept = set[int](), set[int]()
    for row, column, cell in table.places():
        if (row, column) in chosen:
            met.update(range(row, row + cell.rows))
        elif cell.rows == 1:
            kept.add(row)
    found = met - kept
    for row, column, cell in table.places():
        if (row, column) not in chosen and found.issuperset(range(row, row + cell.rows)):
            found.difference_update(range(row, row + cell.rows))  # a cell that stays keeps its rows
    return frozenset(found)


def _columns(table: Table, chosen: Collection[Place]) -> frozenset[int]:
    return _rows(tables.turned(table), {(column, row) for row, column in chosen})


def _changed(table: Table, change: Callable[[Place, Cell], Cell]) -> Table:
    cells = {(row, column): change((row, column), cell) for row, column, cell in table.places()}
    places = iter(cells.values())
    return replace(table, rows=tuple(tuple(next(places) for _ in row) for row in table.rows))


def _marked(cell: Cell, looks: frozenset[Look]) -> Cell:
    def block(before: Block) -> Block:
        marks = (Mark(0, len(before.text) + 1, *look) for look in looks)
        return replace(before, marks=(*before.marks, *marks))

    return replace(cell, blocks=tuple(map(block, cell.blocks)))


def _bare(cell: Cell) -> Cell:
    def block(before: Block) -> Block:
        return replace(before, marks=tuple(mark for mark in before.marks if not mark.kind.is_suggestion))

    return replace(cell, blocks=tuple(map(block, cell.blocks)))


def _of_end(block: Block) -> frozenset[Look]:
    ends = (mark for mark in block.marks if mark.end > len(block.text) and mark.kind in _ABOUT_CELLS)
    return frozenset((mark.kind, mark.value) for mark in ends)


def _is_out(cell: Cell) -> bool:
    return any(kind is MarkKind.DELETION for kind, _ in held(cell))
