"""HTML from the clipboard: its meaning as a document, its dress left behind, nothing of what it names loaded."""

import re
from collections import Counter
from dataclasses import replace

from editor_app.document.model import Block, BlockKind, Cell, Document, MarkKind, Picture, Table
from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.links import address
from editor_app.exchange.losses import Losses
from editor_app.exchange.result import ExchangeError
from editor_app.exchange.web import office, parsing
from editor_app.exchange.web.blocks import BlockReader, Found
from editor_app.exchange.web.parsing import Element
from editor_app.i18n import QT_TRANSLATE_NOOP, Message

_HEADINGS = (BlockKind.HEADING_1, BlockKind.HEADING_2, BlockKind.HEADING_3)
_PLACE = re.compile("\ue000(\\d+)\ue001")
_CELLS_LIMIT = 5_000
_SPAN_LIMIT = 100
_SPY = 2
"""Pixels of a side up to which a picture is there to be counted and not to be seen."""

_PARTS_OF_TABLES = frozenset({"thead", "tbody", "tfoot", "tr", "td", "th", "colgroup", "col", "style", "script"})

_SPACES = QT_TRANSLATE_NOOP("exchange", "Рядов пробелов стало одним: {count}.")
_NOT_LOADED = QT_TRANSLATE_NOOP("exchange", "Картинок не загружено, оставлено их место: {count}.")


class PastedReader:
    """Reads one piece of HTML; afterwards `warnings` says what was changed."""

    def __init__(self) -> None:
        self._cleaner = Cleaner()
        self._losses = Losses()
        self._counts: Counter[str] = Counter()
        self._parts: list[Block | Table] = []

    def read(self, html: str) -> Document:
        """Return what the HTML says. Raises `ExchangeError` when it is too large, too deep or holds nothing."""
        if len(html) > parsing.SIZE_LIMIT:
            raise ExchangeError(QT_TRANSLATE_NOOP("exchange", "Разметка не взята: её больше 5 МБ."))
        root = parsing.parse(html.replace("\ue000", "").replace("\ue001", ""))
        office.tidy(root, self._counts)
        return Document(tuple(self._content(root)))

    def warnings(self) -> tuple[Message, ...]:
        """What was cleaned and what was not taken, in words."""
        own = ((_SPACES, self._counts["spaces"]), (_NOT_LOADED, self._counts["pictures"]))
        said = (message.with_values(count=count) for message, count in own if count)
        return (*self._cleaner.warnings(), *self._losses.warnings(), *said)

    def _content(self, root: Element) -> list[Block | Table]:
        """Return the parts below an element: its tables, pictures and rules are read first and their places kept."""
        for element in list(root.iter("table", "figure", "picture", "img", "hr")):
            if element is not root and _is_inside(element, root):
                self._take(element)
        reader = BlockReader(self._losses, self._cleaner, lambda _: False, lambda _: "")
        parts: list[Block | Table] = []
        for found in reader.read(root):
            place = _PLACE.fullmatch(found.block.text)
            part = self._parts[int(place[1])] if place else _block(found)
            if isinstance(part, Table) and part.width * len(part.rows) == 1:
                parts += part.blocks  # a frame around a text
            else:
                parts.append(part)
        return parts

    def _take(self, element: Element) -> None:
        """Read an element and leave the sign of its place; what is more than it seems stays and is read as text."""
        part = self._part(element)
        if part is None and element.tag in ("table", "figure"):
            element.tag = "div"
            for caption in element.iter("figcaption"):
                caption.tag = "div"
            return
        tail = element.tail
        element.clear()
        element.tail = tail
        element.tag = "span"
        if part is not None:
            element.tag = "p"
            element.text = f"\ue000{len(self._parts)}\ue001"
            self._parts.append(part)

    def _part(self, element: Element) -> Block | Table | None:
        match element.tag:
            case "hr":
                return Block(kind=BlockKind.RULE)
            case "table":
                return self._table(element)
            case "figure":
                return self._figure(element)
            case _:
                return self._picture(element if element.tag == "img" else element.find(".//img"))

    def _figure(self, element: Element) -> Block | None:
        """Read a picture with its caption; None where there is anything besides."""
        pictures, captions = list(element.iter("img")), list(element.iter("figcaption"))
        told = "".join("".join(caption.itertext()) for caption in captions)
        if len(pictures) != 1 or "".join("".join(element.itertext()).split()) != "".join(told.split()):
            return None
        picture = self._picture(pictures[0])
        said: list[Block] = []
        for caption in captions:
            caption.tag = "div"
            said += [part for part in self._content(caption) if isinstance(part, Block) and part.text]
        if picture is None or len(said) > 1:
            return None if said else picture
        return replace(said[0], kind=BlockKind.PICTURE, level=0, picture=picture.picture) if said else picture

    def _picture(self, element: Element | None) -> Block | None:
        if element is None:
            return None
        width, height = _number(element.get("width")), _number(element.get("height"))
        if 0 < width <= _SPY or 0 < height <= _SPY:
            return None
        self._counts["pictures"] += 1
        alternative = " ".join(self._cleaner.clean(element.get("alt") or "").split())
        picture = Picture("", width, height, "", alternative, address(element.get("src") or ""))
        return Block(kind=BlockKind.PICTURE, picture=picture)

    def _table(self, element: Element) -> Table | None:
        """Read a table; None where it has no cells, or text outside them. Gaps are filled, what overlaps is cut."""
        for caption in element.findall("caption"):
            caption.tag = "p"
            element.addprevious(caption)
        if _stray(element):
            return None
        rows = [row for row in element.iter("tr") if next(row.iterancestors("table")) is element]
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
                down = min(max(_number(cell.get("rowspan")), 1), len(rows) - number)
                right = min(max(_number(cell.get("colspan")), 1), _SPAN_LIMIT)
                while any((number + y, column + x) in taken for y in range(down) for x in range(right)) and right > 1:
                    right -= 1
                taken |= {(number + y, column + x) for y in range(down) for x in range(right)}
                placed.append((number, column, Cell(self._cell(cell), down, right)))
                column += right
                if len(taken) > _CELLS_LIMIT:
                    return None
        return _without_gaps(placed, len(rows), taken, header)

    def _cell(self, element: Element) -> tuple[Block, ...]:
        blocks: list[Block] = []
        for part in self._content(element):
            blocks += [part] if isinstance(part, Block) else part.blocks
        return tuple(blocks) or (Block(),)


def _without_gaps(
    placed: list[tuple[int, int, Cell]], height: int, taken: set[tuple[int, int]], header: int
) -> Table | None:
    if not placed:
        return None
    width = max(column for _, column in taken) + 1
    gaps = ((row, column) for row in range(height) for column in range(width) if (row, column) not in taken)
    cells = sorted([*placed, *((row, column, Cell()) for row, column in gaps)], key=lambda cell: cell[:2])
    return Table(tuple(tuple(cell for at, _, cell in cells if at == row) for row in range(height)), header)


def _block(found: Found) -> Block:
    """Return a block as the heading that it is; that it is bold goes without saying there."""
    if not found.depth or found.block.kind is not BlockKind.PARAGRAPH:
        return found.block
    kind = _HEADINGS[min(found.depth, len(_HEADINGS)) - 1]
    marks = tuple(mark for mark in found.block.marks if mark.kind is not MarkKind.BOLD)
    return replace(found.block, kind=kind, marks=marks)


def _is_inside(element: Element, root: Element) -> bool:
    """Whether an element still stands below a root: it may have been read with a table around it."""
    return any(around is root for around in element.iterancestors())


def _stray(table: Element) -> bool:
    """Whether a table has words between its cells, which no page shows where it says them."""
    between = (part for part in table.iter("table", "thead", "tbody", "tfoot", "tr", "td", "th") if part is not table)
    own = (part for part in between if next(part.iterancestors("table")) is table)
    tails = [table.text, *(text for part in own for text in (part.tail, "" if part.tag in ("td", "th") else part.text))]
    others = (child for part in (table, *table.iter("tr")) for child in part if child.tag not in _PARTS_OF_TABLES)
    return any(text and text.strip() for text in tails) or any("".join(child.itertext()).strip() for child in others)


def _number(written: str | None) -> int:
    digits = re.match(r"\s*(\d{1,5})", written or "")
    return int(digits[1]) if digits else 0
