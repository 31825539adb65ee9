"""Tables of HTML: their grid with its spans, without gaps; which of them only lay a page out."""

import re
from collections.abc import Callable

from editor_app.document.model import Block, Cell, Table
from editor_app.exchange.web.parsing import Element

_CELLS_LIMIT = 20_000
_SPAN_LIMIT = 100
_LAYOUT_TEXT = 3_000
"""Characters of a cell that no table of figures has."""

_PARTS = frozenset({"thead", "tbody", "tfoot", "tr", "td", "th", "colgroup", "col", "style", "script", "caption"})


def is_layout(element: Element) -> bool:
    """Whether a table only lays out a page: it says so, is a frame, or holds tables, headlines or whole articles."""
    if element.get("role") in ("presentation", "none"):
        return True
    if next(element.iterdescendants("table", "h1", "article"), None) is not None:
        return True
    return any(sum(map(len, cell.itertext())) > _LAYOUT_TEXT for cell in element.iter("td"))


def table(element: Element, blocks_of: Callable[[Element], tuple[Block, ...]]) -> Table | None:
    """Return a table without tables inside; gaps are filled, what overlaps is cut.

    None where it has no cells, too many, or words outside them.
    """
    rows = list(element.iter("tr"))
    if _has_stray_words(element):
        return None
    taken: set[tuple[int, int]] = set()
    placed: list[tuple[int, int, Cell]] = []
    header = 0
    for number, row in enumerate(rows):
        cells = [cell for cell in row if cell.tag in ("td", "th")]
        if header == number and cells and (row.getparent().tag == "thead" or all(c.tag == "th" for c in cells)):
            header += 1
        column = 0
        for cell in cells:
            while (number, column) in taken:
                column += 1
            down = min(max(number_in(cell.get("rowspan")), 1), len(rows) - number)
            right = min(max(number_in(cell.get("colspan")), 1), _SPAN_LIMIT)
            while right > 1 and any((number, column + x) in taken for x in range(right)):
                right -= 1
            if len(taken) + down * right > _CELLS_LIMIT:
                return None
            taken |= {(number + y, column + x) for y in range(down) for x in range(right)}
            placed.append((number, column, Cell(blocks_of(cell), down, right)))
            column += right
    return _without_gaps(placed, len(rows), taken, header)


def number_in(written: str | None) -> int:
    """Return the number that an attribute begins with, 0 where it has none."""
    digits = re.match(r"\s*(\d{1,5})", written or "")
    return int(digits[1]) if digits else 0


def _without_gaps(
    placed: list[tuple[int, int, Cell]], height: int, taken: set[tuple[int, int]], header: int
) -> Table | None:
    if not placed:
        return None
    width = max(column for _, column in taken) + 1
    if width * height > _CELLS_LIMIT:
        return None
    gaps = ((row, column, Cell()) for row in range(height) for column in range(width) if (row, column) not in taken)
    rows: list[list[tuple[int, Cell]]] = [[] for _ in range(height)]
    for row, column, cell in (*placed, *gaps):
        rows[row].append((column, cell))
    return Table(tuple(tuple(cell for _, cell in sorted(row, key=lambda at: at[0])) for row in rows), header)


def _has_stray_words(table: Element) -> bool:
    """Whether a table has words between its cells, which no page shows where it says them."""
    between = list(table.iter("thead", "tbody", "tfoot", "tr", "td", "th"))
    tails = [
        table.text,
        *(text for part in between for text in (part.tail, "" if part.tag in ("td", "th") else part.text)),
    ]
    others = (child for part in (table, *table.iter("tr")) for child in part if child.tag not in _PARTS)
    return any(text and text.strip() for text in tails) or any("".join(child.itertext()).strip() for child in others)
