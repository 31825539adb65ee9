"""Tables: merged cells, a head that stands on every page, columns as wide as their words need."""

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from editor_app.document.model import Block, Cell, Table
from editor_app.exchange.ooxml.writing.xml import Element, made, valued

Contents = Callable[[Cell, int, str], Iterable[Element]]
"""Returns the paragraphs of a cell of so many twips, usual ones in a style."""

_HEAD, _TEXT = "TableHead", "TableText"
_HEAD_COLOUR = "EDEDED"

_NARROWEST, _WIDEST = 4, 40
"""Letters of the longest word in a column, and of its longest text, between which its width is told."""


def table(made_of: Table, room: int, contents: Contents) -> Element:
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
    return made("w:tbl", None, properties, grid, *_rows(made_of, widths, contents))


def _rows(made_of: Table, widths: list[int], contents: Contents) -> Iterator[Element]:
    rows: list[list[tuple[int, Element]]] = [[] for _ in made_of.rows]
    for row, column, cell in made_of.places():
        width = sum(widths[column : column + cell.columns])
        style = _HEAD if row < made_of.header else _TEXT
        said = contents(cell, width, style)
        rows[row].append((column, made("w:tc", None, _properties(cell, width, style, "restart"), *said)))
        for below in range(row + 1, row + cell.rows):
            hidden = _properties(cell, width, style, "continue")
            rows[below].append((column, made("w:tc", None, hidden, made("w:p"))))
    for number, cells in enumerate(rows):
        properties = [made("w:cantSplit"), *([made("w:tblHeader")] if number < made_of.header else [])]
        ordered = (cell for _, cell in sorted(cells, key=lambda placed: placed[0]))
        yield made("w:tr", None, made("w:trPr", None, *properties), *ordered)


def _properties(cell: Cell, width: int, style: str, merge: str) -> Element:
    properties = [made("w:tcW", {"w:w": str(width), "w:type": "dxa"})]
    if cell.columns > 1:
        properties.append(valued("w:gridSpan", cell.columns))
    if cell.rows > 1:
        properties.append(valued("w:vMerge", merge))
    if style == _HEAD:
        properties.append(made("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": _HEAD_COLOUR}))
    return made("w:tcPr", None, *properties)


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
