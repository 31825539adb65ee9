"""The body of an article as HTML elements, for a page and for a fragment alike.

The headline is the page's only `h1`, so the headings of the body begin at `h2`.
"""

from collections.abc import Callable, Iterable, Iterator
from html import escape
from itertools import groupby
from typing import TypeAlias

from editor_app.document.model import LINE_BREAK, Block, BlockKind, Cell, Document, MarkKind, Picture, Table
from editor_app.exchange.cleaning import without_control
from editor_app.exchange.links import address
from editor_app.exchange.outline import ListTree, parts
from editor_app.exchange.segments import Segment, segments
from editor_app.exchange.web.whitespace import one_line

HEADING_DEPTHS = {BlockKind.HEADING_1: 2, BlockKind.HEADING_2: 3, BlockKind.HEADING_3: 4}
LIST_TAGS = {BlockKind.BULLET: "ul", BlockKind.NUMBER: "ol"}
MARK_TAGS = {
    MarkKind.BOLD: "strong",
    MarkKind.ITALIC: "em",
    MarkKind.UNDERLINE: "u",
    MarkKind.STRIKE: "s",
    MarkKind.SUPERSCRIPT: "sup",
    MarkKind.SUBSCRIPT: "sub",
}
"""Elements of the marks, outermost first; a link is outside them all."""

_QUOTE = "blockquote"


def text(plain: str) -> str:
    """Return plain text as HTML text or attribute value, line breaks inside it as `br`."""
    return escape(without_control(plain)).replace(LINE_BREAK, "<br>").replace("\n", "<br>")


def attribute(plain: str) -> str:
    """Return plain text as the value of an attribute in double quotes, on one line."""
    return escape(one_line(without_control(plain).replace(LINE_BREAK, " ")))


Locate: TypeAlias = Callable[[Picture], str]
"""Returns the address at which a page shows a picture, empty when nobody has it."""


def body(document: Document, locate: Locate) -> str:
    """Return the elements of a body, one a line; rows of quotation paragraphs share one `blockquote`.

    A heading is never more than one step deeper than the one before it, which a valid page demands.
    """
    return "\n".join(_Elements(locate).of(document.parts))


class _Elements:
    """Makes elements of parts, and remembers how deep the headings before went."""

    def __init__(self, locate: Locate) -> None:
        self._locate = locate
        self._depth = 1

    def of(self, row: Iterable[Block | Table]) -> Iterator[str]:
        for is_quote, same in groupby(parts(row), key=_is_quote):
            if is_quote:
                yield f"<{_QUOTE}>"
            for part in same:
                yield from self._part(part)
            if is_quote:
                yield f"</{_QUOTE}>"

    def _part(self, part: Block | ListTree | Table) -> Iterator[str]:
        if isinstance(part, ListTree):
            yield from _list(part)
        elif isinstance(part, Table):
            yield from self._table(part)
        elif part.picture is not None:
            yield from self._figure(part, part.picture)
        elif part.kind is BlockKind.RULE:
            yield "<hr>"
        elif part.kind in HEADING_DEPTHS:
            self._depth = min(HEADING_DEPTHS[part.kind], self._depth + 1)
            yield f"<h{self._depth}>{inline(part)}</h{self._depth}>"
        else:
            yield f"<p>{inline(part)}</p>"

    def _figure(self, block: Block, picture: Picture) -> Iterator[str]:
        address_ = self._locate(picture)
        caption = " ".join(said for said in (inline(block), _credit(picture)) if said)
        yield "<figure>"
        if address_:
            size = f' width="{picture.width}" height="{picture.height}"' if picture.width and picture.height else ""
            yield f'<img src="{escape(address_)}" alt="{attribute(picture.alternative)}"{size}>'
        if caption:
            yield f"<figcaption>{caption}</figcaption>"
        yield "</figure>"

    def _table(self, table: Table) -> Iterator[str]:
        yield "<table>"
        for name, rows, tag in (
            ("thead", table.rows[: table.header], "th"),
            ("tbody", table.rows[table.header :], "td"),
        ):
            if rows:
                yield f"<{name}>"
                for row in rows:
                    yield "<tr>" + "".join(self._cell(cell, tag) for cell in row) + "</tr>"
                yield f"</{name}>"
        yield "</table>"

    def _cell(self, cell: Cell, tag: str) -> str:
        spans = (("rowspan", cell.rows), ("colspan", cell.columns))
        attributes = "".join(f' {name}="{count}"' for name, count in spans if count > 1)
        if tag == "th":
            attributes += ' scope="col"'
        only = cell.blocks[0] if len(cell.blocks) == 1 and cell.blocks[0].kind is BlockKind.PARAGRAPH else None
        inner = inline(only) if only else "".join(self.of(cell.blocks))
        return f"<{tag}{attributes}>{inner}</{tag}>"


def _credit(picture: Picture) -> str:
    return f'<span class="credit">{text(picture.credit)}</span>' if picture.credit else ""


def inline(block: Block) -> str:
    """Return the text of a block with its marks as elements, properly nested."""
    pieces: list[str] = []
    opened: list[tuple[str, str]] = []
    for segment in segments(block):
        wanted = list(_elements(segment))
        shared = 0
        while shared < min(len(opened), len(wanted)) and opened[shared] == wanted[shared]:
            shared += 1
        pieces += [f"</{name}>" for name, _ in reversed(opened[shared:])]
        pieces += [f"<{name}{attributes}>" for name, attributes in wanted[shared:]]
        pieces.append(text(segment.text))
        opened = wanted
    return "".join([*pieces, *(f"</{name}>" for name, _ in reversed(opened))])


def _is_quote(part: Block | ListTree | Table) -> bool:
    return isinstance(part, Block) and part.kind is BlockKind.QUOTE


def _list(tree: ListTree) -> Iterator[str]:
    tag = LIST_TAGS[tree.kind]
    yield f"<{tag}>"
    for item in tree.items:
        below = [line for inner in item.lists for line in _list(inner)]
        yield "\n".join([f"<li>{inline(item.block)}", *below]) + "</li>"
    yield f"</{tag}>"


def _elements(segment: Segment) -> Iterator[tuple[str, str]]:
    href = address(segment.href)
    if href:
        yield "a", f' href="{escape(href)}"'
    for mark, tag in MARK_TAGS.items():
        if mark in segment.marks:
            yield tag, ""
