"""What can be done to a table: each returns another one, in which no word is lost but those of what is taken out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from editor_app.document.model import Block, Cell, Document, Table

Placed = tuple[int, int, Cell]
"""The row and the column where a cell begins, and the cell."""


@dataclass(frozen=True, slots=True)
class Area:
    """Rows and columns of a grid side by side, ends exclusive."""

    top: int
    left: int
    bottom: int
    right: int

    def meets(self, row: int, column: int, cell: Cell) -> bool:
        """Whether a cell lies at least partly in the area."""
        return (
            row < self.bottom
            and row + cell.rows > self.top
            and column < self.right
            and column + cell.columns > self.left
        )


def empty(rows: int, columns: int, header: int = 1) -> Table:
    """Return a table of empty cells."""
    return Table(tuple(tuple(Cell() for _ in range(columns)) for _ in range(rows)), header)


def with_row(table: Table, at: int) -> Table:
    """Return a table with one more row before row `at`; cells that reach over the place grow."""
    cells, taken = [], set()
    for row, column, cell in table.places():
        if row < at < row + cell.rows:
            cells.append((row, column, replace(cell, rows=cell.rows + 1)))
            taken |= set(range(column, column + cell.columns))
        else:
            cells.append((row + (row >= at), column, cell))
    cells += [(at, column, Cell()) for column in range(table.width) if column not in taken]
    return _table(cells, len(table.rows) + 1, table.header + (at < table.header))


def without_rows(table: Table, first: int, end: int) -> Table | None:
    """Return a table without rows `first` to `end` (exclusive), None where no row is left; others shrink."""
    count = end - first
    if count >= len(table.rows):
        return None
    cells = []
    for row, column, cell in table.places():
        inside = max(min(row + cell.rows, end) - max(row, first), 0)
        if inside < cell.rows:
            start = row if row < first else max(row, end) - count
            cells.append((start, column, replace(cell, rows=cell.rows - inside)))
    gone = max(min(table.header, end) - first, 0)
    return _table(cells, len(table.rows) - count, table.header - gone)


def with_column(table: Table, at: int) -> Table:
    """Return a table with one more column before column `at`."""
    return replace(turned(with_row(turned(table), at)), header=table.header)


def without_columns(table: Table, first: int, end: int) -> Table | None:
    """Return a table without columns `first` to `end` (exclusive), None where no column is left."""
    left = without_rows(turned(table), first, end)
    return None if left is None else replace(turned(left), header=table.header)


def merged(table: Table, area: Area) -> Table:
    """Return a table whose cells in an area are one, with the blocks of all that have any text."""
    area = whole(table, area)
    inside = [cell for row, column, cell in table.places() if area.meets(row, column, cell)]
    blocks = tuple(block for cell in inside for block in cell.blocks if block != Block())
    one = Cell(blocks or (Block(),), area.bottom - area.top, area.right - area.left)
    rest = [placed for placed in table.places() if not area.meets(*placed)]
    return _table([*rest, (area.top, area.left, one)], len(table.rows), table.header)


def split(table: Table, area: Area) -> Table:
    """Return a table whose cells in an area take one place each; what was in one stays in its first place."""
    cells: list[Placed] = []
    for row, column, cell in table.places():
        if not area.meets(row, column, cell):
            cells.append((row, column, cell))
            continue
        for down in range(cell.rows):
            for right in range(cell.columns):
                first = not (down or right)
                cells.append((row + down, column + right, Cell(cell.blocks) if first else Cell()))
    return _table(cells, len(table.rows), table.header)


def part(table: Table, area: Area) -> Table:
    """Return the table that an area of a table is, made larger where it cuts through a cell."""
    area = whole(table, area)
    cells = [(row - area.top, column - area.left, cell) for row, column, cell in table.places()
             if area.meets(row, column, cell)]  # fmt: skip
    height = area.bottom - area.top
    return _table(cells, height, max(min(table.header - area.top, height), 0))


def whole(table: Table, area: Area) -> Area:
    """Return the smallest area around one that cuts through no cell."""
    while True:
        inside = [placed for placed in table.places() if area.meets(*placed)]
        grown = Area(
            min(row for row, _, _ in inside),
            min(column for _, column, _ in inside),
            max(row + cell.rows for row, _, cell in inside),
            max(column + cell.columns for _, column, cell in inside),
        )
        if grown == area:
            return area
        area = grown


def builds(document: Document) -> list[object]:
    """Return how each table of a document is built, whatever is in its cells."""
    return [
        (part.header, [(*place, cell.rows, cell.columns) for *place, cell in part.places()])
        for part in document.parts
        if isinstance(part, Table)
    ]


def turned(table: Table) -> Table:
    """Return a table with its rows for columns, without a head."""
    cells = ((column, row, replace(cell, rows=cell.columns, columns=cell.rows)) for row, column, cell in table.places())
    return _table(cells, table.width, 0)


def _table(cells: Iterable[Placed], height: int, header: int) -> Table:
    rows: list[list[tuple[int, Cell]]] = [[] for _ in range(height)]
    for row, column, cell in cells:
        rows[row].append((column, cell))
    return Table(tuple(tuple(cell for _, cell in sorted(row, key=lambda placed: placed[0])) for row in rows), header)
