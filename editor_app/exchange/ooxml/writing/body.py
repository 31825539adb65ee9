"""The body of an article: its paragraphs, lists, pictures, rules and tables, each in the style that is named for it."""

from collections.abc import Iterable, Iterator
from itertools import count
from typing import TYPE_CHECKING

from editor_app.document.model import Block, BlockKind, Cell, Mark, Table
from editor_app.exchange.ooxml.writing import lists
from editor_app.exchange.ooxml.writing.changes import Changes
from editor_app.exchange.ooxml.writing.images import Images
from editor_app.exchange.ooxml.writing.inline import Inline
from editor_app.exchange.ooxml.writing.lists import DEEPEST, Lists
from editor_app.exchange.ooxml.writing.tables import table
from editor_app.exchange.ooxml.writing.xml import Element, made, text_elements, valued
from editor_app.exchange.outline import ListTree, parts

if TYPE_CHECKING:
    from editor_app.document.model import Document as Body

TEXT_WIDTH = 9355
"""Twips between the margins of the template's page."""

_STYLES = {
    BlockKind.PARAGRAPH: "BodyText",
    BlockKind.HEADING_1: "Heading1",
    BlockKind.HEADING_2: "Heading2",
    BlockKind.HEADING_3: "Heading3",
    BlockKind.QUOTE: "Quote",
    BlockKind.BULLET: "ListBullet",
    BlockKind.NUMBER: "ListNumber",
    BlockKind.PICTURE: "Caption",
    BlockKind.RULE: "Rule",
}
_CELL_MARGINS = 216
_NO_PICTURE = "[Снимок не вложен: файла нет]"
"""Words of the document are Russian, whatever the language of the window."""


class BodyWriter:
    """Writes the body of one article."""

    def __init__(self, inline: Inline, changes: Changes, list_writer: Lists, images: Images) -> None:
        self._inline = inline
        self._changes = changes
        self._lists = list_writer
        self._images = images
        self._numbers = count()
        self._room = TEXT_WIDTH
        self._plain = _STYLES[BlockKind.PARAGRAPH]

    def write(self, body: "Body") -> Iterator[Element]:
        """Yield paragraphs and tables from top to bottom."""
        return self._parts(body.parts)

    def _parts(self, row: Iterable[Block | Table]) -> Iterator[Element]:
        for part in parts(row):
            if isinstance(part, Table):
                yield table(part, self._room, self._cell, self._changes)
                yield made("w:p")  # what parts two tables, which would become one
            elif isinstance(part, ListTree):
                yield from self._list(part)
            elif part.picture is not None:
                yield from self._picture(part)
            else:
                style = self._plain if part.kind is BlockKind.PARAGRAPH else _STYLES[part.kind]
                yield self._paragraph(part, style)

    def _cell(self, cell: Cell, width: int, style: str) -> Iterator[Element]:
        """Yield the paragraphs of a cell; a table never stands in one."""
        around = self._room, self._plain
        self._room, self._plain = max(width - _CELL_MARGINS, 1), style
        yield from self._parts(cell.blocks)
        self._room, self._plain = around

    def _list(self, tree: ListTree) -> Iterator[Element]:
        level = min(tree.items[0].block.level, DEEPEST)
        instance = self._lists.begin(tree.kind, level)
        for item in tree.items:
            yield self._paragraph(item.block, _STYLES[tree.kind], lists.place(instance, level))
            for below in item.lists:
                yield from self._list(below)

    def _paragraph(self, block: Block, style: str, *placed: Element) -> Element:
        inside = list(self._inline.of_block(block, next(self._numbers)))
        return made("w:p", None, self._properties(block, style, *placed), *inside)

    def _properties(self, block: Block, style: str, *placed: Element) -> Element:
        """Return the properties of a paragraph, and what is suggested about its end."""
        marks = _of_end(block)
        properties = made("w:pPr", None, valued("w:pStyle", style), *placed)
        if end := list(self._changes.of_end(marks)):
            properties.append(made("w:rPr", None, *end))
        changed = self._changes.of_form("w:pPrChange", marks)
        if changed is not None:
            element, (kind, level) = changed
            element.append(self._former(BlockKind(kind), min(int(level), DEEPEST)))
            properties.append(element)
        return properties

    def _former(self, kind: BlockKind, level: int) -> Element:
        placed = [lists.place(self._lists.begin(kind, level), level)] if kind.is_list else []
        return made("w:pPr", None, valued("w:pStyle", _STYLES[kind]), *placed)

    def _picture(self, block: Block) -> Iterator[Element]:
        """Yield the picture, its caption and its credit, as far as there are any."""
        picture = block.picture
        if picture is None:
            raise ValueError("a block without a picture")
        marks = _of_end(block)
        shown = self._images.drawing(picture, self._room)
        if shown is None:
            shown = made("w:r", None, *text_elements(_NO_PICTURE))
        yield made("w:p", None, self._properties(block, "Picture"), self._changes.wrapped(shown, marks))
        number = next(self._numbers)
        if block.text:
            inside = self._inline.of_block(block, number)
            yield made("w:p", None, self._properties(block, "Caption"), *inside)
        if picture.credit:
            inside = (self._changes.wrapped(run, marks) for run in self._inline.plain(picture.credit))
            yield made("w:p", None, self._properties(block, "Credit"), *inside)


def _of_end(block: Block) -> list[Mark]:
    return [mark for mark in block.marks if mark.end > len(block.text)]
