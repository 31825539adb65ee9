"""Tables: cells placed in a grid, merged ones as one, gaps filled; rows and columns that are tracked changes."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from editor_app.document.model import Block, BlockKind, Cell, Mark, MarkKind, Table
from editor_app.document.suggested_tables import held
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.ooxml.revisions import Look, Revisions
from editor_app.exchange.ooxml.xml import Element, W, is_on, local, number, qualified, value

PLACES_LIMIT = 1_000_000
"""Places of a grid; every row of a hostile table may have columns of its own."""

_OF_ROWS = {"trPr/ins": MarkKind.INSERTION, "trPr/del": MarkKind.DELETION}
_OF_CELLS = {"tcPr/cellIns": MarkKind.INSERTION, "tcPr/cellDel": MarkKind.DELETION}
_DUMMY = "\u200d"
"""What LibreOffice writes into a cell of a tracked row in which there is nothing else."""

_PROPERTIES = frozenset({"tblPr", "tblGrid", "tblPrEx", "trPr", "tcPr", "sdtPr", "sdtEndPr"})


@dataclass(slots=True)
class _Place:
    """A cell by the edges of the grid as the file counts them; `is_open` while it may go on in the next row.

    `looks` is what is suggested about all rows in which it lies, or about the cell.
    """

    row: int
    start: int
    end: int
    blocks: tuple[Block, ...] = (Block(),)
    rows: int = 1
    is_open: bool = False
    looks: frozenset[Look] = frozenset()


class TableReader:
    """Reads tables; `cell` reads what is in one, `aside` hears of what stands between rows and cells.

    `place` tells how far the text is read.
    """

    def __init__(
        self,
        losses: Losses,
        cell: Callable[[Element], tuple[Block, ...]],
        aside: Callable[[Element], None],
        revisions: Revisions,
        place: Callable[[], int],
    ) -> None:
        self._losses = losses
        self._cell = cell
        self._aside = aside
        self._revisions = revisions
        self._place = place

    def read(self, element: Element) -> Table | tuple[Block, ...]:
        """Return the table that a `w:tbl` is, or the blocks of one that makes no grid."""
        places: list[_Place] = []
        above: dict[int, _Place] = {}
        headers: list[bool] = []
        known: dict[tuple[MarkKind, str, str], Look] = {}
        for at, row in enumerate(_below(element, "tr", self._aside)):
            properties = row.find(f"{W}trPr")
            headers.append(properties is not None and bool(is_on(properties, "tblHeader")))
            above = self._row(at, row, above, places, known)
        for place in places:
            place.blocks = self._held(place.blocks, place.looks)
        return _table(places, headers)

    def cells(self, element: Element) -> list[Element]:
        """Return the cells of a table without reading them."""
        return [cell for row in _below(element, "tr") for cell in _below(row, "tc")]

    def _row(
        self,
        at: int,
        row: Element,
        above: dict[int, _Place],
        places: list[_Place],
        known: dict[tuple[MarkKind, str, str], Look],
    ) -> dict[int, _Place]:
        """Put the cells of a row in their places, and return which are in it, by their first column."""
        of_row = self._looks(row, _OF_ROWS, {})
        column = _number(value(row, "trPr/gridBefore"), 0)
        here = {0: _Place(at, 0, column)} if column else {}
        places += here.values()
        last: _Place | None = None
        for element in _below(row, "tc", self._aside):
            self._losses[Loss.TABLE_CHANGE] += element.find(qualified("tcPr/cellMerge")) is not None
            looks = of_row | self._looks(element, _OF_CELLS, known)
            end = column + max(_number(value(element, "tcPr/gridSpan"), 1), 1)
            blocks = self._cell(element)
            upper = above.get(column)
            merge = value(element, "tcPr/vMerge")
            if value(element, "tcPr/hMerge") in ("", "continue") and last is not None and last.row == at:
                last.end, last.blocks, last.looks = end, _together(last.blocks, blocks), last.looks & looks
            elif merge in ("", "continue") and upper is not None and upper.is_open and upper.end == end:
                upper.rows, upper.blocks, upper.looks = (
                    upper.rows + 1,
                    _together(upper.blocks, blocks),
                    upper.looks & looks,
                )
                here[column] = last = upper
            else:
                here[column] = last = _Place(at, column, end, blocks, is_open=merge is not None, looks=looks)
                places.append(last)
            column = end
        return here

    def _looks(
        self, element: Element, paths: dict[str, MarkKind], known: dict[tuple[MarkKind, str, str], Look]
    ) -> frozenset[Look]:
        """Return what is suggested about a row or a cell; the cells of a column are one change, known by its author."""
        made = set[Look]()
        for path, kind in paths.items():
            change = element.find(qualified(path))
            if change is not None:
                key = kind, change.get(f"{W}author", ""), change.get(f"{W}date", "")
                if key not in known:
                    known[key] = kind, self._revisions.suggestion(change, self._place(), self._place())
                made.add(known[key])
        return frozenset(made)

    def _held(self, blocks: tuple[Block, ...], looks: frozenset[Look]) -> tuple[Block, ...]:
        """Mark all that is in a cell with what is suggested about it; else the end of a cell bears no suggestion.

        The end of a picture or a rule is that very thing, which may be suggested as one of several in the cell.
        """
        if not looks:
            last = blocks[-1]
            if last.kind in (BlockKind.PICTURE, BlockKind.RULE) and not held(Cell(blocks)):
                return blocks
            marks = (
                mark if mark.kind is MarkKind.FORMATTING or mark.end <= len(last.text) else _without_end(mark)
                for mark in last.marks
                if mark.kind is MarkKind.FORMATTING or mark.start < len(last.text)
            )
            return *blocks[:-1], replace(last, marks=tuple(marks))
        said = (replace(block, text="", marks=()) if block.text == _DUMMY else block for block in blocks)
        return tuple(
            replace(
                block,
                marks=(
                    *(mark for mark in block.marks if not self._is_of(mark, looks)),
                    *(Mark(0, len(block.text) + 1, *look) for look in looks),
                ),
            )
            for block in said
        )

    def _is_of(self, mark: Mark, looks: frozenset[Look]) -> bool:
        """Whether a mark of words says what is said about the whole cell."""
        return any(mark.kind is kind and self._revisions.is_same(mark.value, id_) for kind, id_ in looks)


def _without_end(mark: Mark) -> Mark:
    return replace(mark, end=mark.end - 1)


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
