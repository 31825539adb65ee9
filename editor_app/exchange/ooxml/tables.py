"""Tables: cells placed in a grid, merged ones as one, gaps filled."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from editor_app.document.model import Block, Cell, Table
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.ooxml.xml import Element, W, is_on, local, number, qualified, value

PLACES_LIMIT = 1_000_000
"""Places of a grid; every row of a hostile table may have columns of its own."""

_CHANGES = ("trPr/ins", "trPr/del", "tcPr/cellIns", "tcPr/cellDel", "tcPr/cellMerge")
_PROPERTIES = frozenset({"tblPr", "tblGrid", "tblPrEx", "trPr", "tcPr", "sdtPr", "sdtEndPr"})


@dataclass(slots=True)
class _Place:
    """A cell by the edges of the grid as the file counts them; `is_open` while it may go on in the next row."""

    row: int
    start: int
    end: int
    blocks: tuple[Block, ...] = (Block(),)
    rows: int = 1
    is_open: bool = False


class TableReader:
    """Reads tables; `cell` reads what is in one, `aside` hears of what stands between rows and cells."""

    def __init__(
        self, losses: Losses, cell: Callable[[Element], tuple[Block, ...]], aside: Callable[[Element], None]
    ) -> None:
        self._losses = losses
        self._cell = cell
        self._aside = aside

    def read(self, element: Element) -> Table | tuple[Block, ...]:
        """Return the table that a `w:tbl` is, or the blocks of one that makes no grid."""
        places: list[_Place] = []
        above: dict[int, _Place] = {}
        headers: list[bool] = []
        for at, row in enumerate(_below(element, "tr", self._aside)):
            self._count_changes(row)
            properties = row.find(f"{W}trPr")
            headers.append(properties is not None and bool(is_on(properties, "tblHeader")))
            above = self._row(at, row, above, places)
        return _table(places, headers)

    def cells(self, element: Element) -> list[Element]:
        """Return the cells of a table without reading them."""
        return [cell for row in _below(element, "tr") for cell in _below(row, "tc")]

    def _row(self, at: int, row: Element, above: dict[int, _Place], places: list[_Place]) -> dict[int, _Place]:
        """Put the cells of a row in their places, and return which are in it, by their first column."""
        column = _number(value(row, "trPr/gridBefore"), 0)
        here = {0: _Place(at, 0, column)} if column else {}
        places += here.values()
        last: _Place | None = None
        for element in _below(row, "tc", self._aside):
            self._count_changes(element)
            end = column + max(_number(value(element, "tcPr/gridSpan"), 1), 1)
            blocks = self._cell(element)
            upper = above.get(column)
            merge = value(element, "tcPr/vMerge")
            if value(element, "tcPr/hMerge") in ("", "continue") and last is not None and last.row == at:
                last.end, last.blocks = end, _together(last.blocks, blocks)
            elif merge in ("", "continue") and upper is not None and upper.is_open and upper.end == end:
                upper.rows, upper.blocks = upper.rows + 1, _together(upper.blocks, blocks)
                here[column] = last = upper
            else:
                here[column] = last = _Place(at, column, end, blocks, is_open=merge is not None)
                places.append(last)
            column = end
        return here

    def _count_changes(self, element: Element) -> None:
        self._losses[Loss.TABLE_CHANGE] += sum(element.find(qualified(path)) is not None for path in _CHANGES)


def _below(element: Element, name: str, aside: Callable[[Element], None] | None = None) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, whatever they are wrapped in."""
    for child in element:
        if local(child) == name:
            yield child
        elif local(child) not in _PROPERTIES:
            if aside is not None:
                aside(child)
            yield from _below(child, name, aside)


def _number(text: str | None, missing: int) -> int:
    found = number(text)
    return missing if found is None else found


def _together(blocks: tuple[Block, ...], more: tuple[Block, ...]) -> tuple[Block, ...]:
    """Join what merged cells say; a file may say something in the hidden ones too."""
    said = tuple(block for block in (*blocks, *more) if block != Block())
    return said or (Block(),)


def _table(places: list[_Place], headers: list[bool]) -> Table | tuple[Block, ...]:
    """Fill the rows up to one width, and leave out the edges, rows and columns, at which no cell begins."""
    width = max((place.end for place in places), default=0)
    ends = [0] * len(headers)
    for place in places:
        for row in range(place.row, place.row + place.rows):
            ends[row] = max(ends[row], place.end)
    places += [_Place(row, end, width) for row, end in enumerate(ends) if end < width]
    columns = sorted({place.start for place in places} | {width})
    rows = sorted({place.row for place in places} | {len(headers)})
    blocks = tuple(block for place in places for block in place.blocks)
    if not places or (len(rows) - 1) * (len(columns) - 1) > PLACES_LIMIT:
        return blocks
    made: list[list[Cell]] = [[] for _ in range(len(rows) - 1)]
    for place in sorted(places, key=lambda place: (place.row, place.start)):
        row, column = bisect_left(rows, place.row), bisect_left(columns, place.start)
        down = bisect_left(rows, place.row + place.rows) - row
        made[row].append(Cell(place.blocks, down, bisect_left(columns, place.end) - column))
    header = next((row for row, is_header in enumerate(headers) if not is_header), len(headers))
    return Table(tuple(map(tuple, made)), bisect_left(rows, header))
