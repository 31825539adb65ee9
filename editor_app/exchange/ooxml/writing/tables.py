"""Tables: merged cells, a head that stands on every page, columns as wide as their words need, tracked changes."""

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from editor_app.document.model import Block, Cell, MarkKind, Table
from editor_app.document.suggested_tables import Lines, lines
from editor_app.exchange.ooxml.writing.changes import Changes
from editor_app.exchange.ooxml.writing.xml import Element, made, valued

Contents = Callable[[Cell, int, str], Iterable[Element]]
"""Returns the paragraphs of a cell of so many twips, usual ones in a style."""

_OF_ROWS = {MarkKind.INSERTION: "w:ins", MarkKind.DELETION: "w:del"}
_OF_CELLS = {MarkKind.INSERTION: "w:cellIns", MarkKind.DELETION: "w:cellDel"}

_HEAD, _TEXT = "TableHead", "TableText"
_HEAD_COLOUR = "EDEDED"

_NARROWEST, _WIDEST = 4, 40
"""Letters of the longest word in a column, and of its longest text, between which its width is told."""


def table(made_of: Table, room: int, contents: Contents, changes: Changes) -> Element:
    """Return a table as wide as `room` (twips)."""
    widths = _widths(made_of, room)
    properties = made(
        "w:tblPr",
        None,
        valued("w:tblStyle", "ArticleTable"),
        made("w:tblW", {"w:w": str(sum(widths)), "w:type": "dxa"}),
        made("w:tblLayout", {"w:type": "fixed"}),
        made("w:tblLook", {"w:val": "0000"}),
    )
    grid = made("w:tblGrid", None, *(made("w:gridCol", {"w:w": str(width)}) for width in widths))
    return made("w:tbl", None, properties, grid, *_rows(made_of, widths, contents, changes))


def _rows(made_of: Table, widths: list[int], contents: Contents, changes: Changes) -> Iterator[Element]:
    found = list(lines(made_of))
    rows: list[list[tuple[int, Element]]] = [[] for _ in made_of.rows]
    for row, column, cell in made_of.places():
        width = sum(widths[column : column + cell.columns])
        style = _HEAD if row < made_of.header else _TEXT
        said = contents(cell, width, style)
        properties = _properties(cell, width, style, "restart", _changed(column, cell, found, changes))
        rows[row].append((column, made("w:tc", None, properties, *said)))
        for below in range(row + 1, row + cell.rows):
            hidden = _properties(cell, width, style, "continue", _changed(column, cell, found, changes))
            rows[below].append((column, made("w:tc", None, hidden, made("w:p"))))
    for number, cells in enumerate(rows):
        properties = [made("w:cantSplit"), *([made("w:tblHeader")] if number < made_of.header else [])]
        properties += changes.of_line(_OF_ROWS, (each.look for each in found if number in each.rows))
        ordered = (cell for _, cell in sorted(cells, key=lambda placed: placed[0]))
        yield made("w:tr", None, made("w:trPr", None, *properties), *ordered)


def _changed(column: int, cell: Cell, found: Iterable[Lines], changes: Changes) -> list[Element]:
    """Return what is suggested about the columns of a cell; there is room for one change."""
    taken = range(column, column + cell.columns)
    return list(changes.of_line(_OF_CELLS, (each.look for each in found if each.columns.issuperset(taken))))[-1:]


def _properties(cell: Cell, width: int, style: str, merge: str, changed: Iterable[Element]) -> Element:
    properties = [made("w:tcW", {"w:w": str(width), "w:type": "dxa"})]
    if cell.columns > 1:
        properties.append(valued("w:gridSpan", cell.columns))
    if cell.rows > 1:
        properties.append(valued("w:vMerge", merge))
    if style == _HEAD:
        properties.append(made("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": _HEAD_COLOUR}))
    return made("w:tcPr", None, *properties, *changed)


def _widths(made_of: Table, room: int) -> list[int]:
    """Share the room among the columns by the longest text of each; whole twips that make up the room."""
    longest = [_NARROWEST] * made_of.width
    for _, column, cell in made_of.places():
        if cell.columns == 1:
            longest[column] = max(longest[column], min(_longest(cell.blocks), _WIDEST))
    edges = [room * sum(longest[:column]) // sum(longest) for column in range(made_of.width + 1)]
    return [max(end - start, 1) for start, end in pairwise(edges)]


def _longest(blocks: Iterable[Block]) -> int:
    return max(len(block.text) for block in blocks)
