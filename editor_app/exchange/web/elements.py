"""The body of an article as HTML elements, for a page and for a fragment alike.

The headline is the page's only `h1`, so the headings of the body begin at `h2`.
"""

from collections.abc import Callable, Iterable, Iterator
from html import escape
from itertools import groupby
from typing import TypeAlias

from editor_app.document.model import Block, BlockKind, Cell, Document, Picture, Table
from editor_app.exchange.outline import ListTree, parts
from editor_app.exchange.web.runs import RUSSIAN, Runs, attribute, text

HEADING_DEPTHS = {BlockKind.HEADING_1: 2, BlockKind.HEADING_2: 3, BlockKind.HEADING_3: 4}
LIST_TAGS = {BlockKind.BULLET: "ul", BlockKind.NUMBER: "ol"}
FOOTNOTES = "footnotes"
"""Class of the element at the end that has them."""

_QUOTE = "blockquote"
_BACK = "К тексту"


Locate: TypeAlias = Callable[[Picture], str]
"""Returns the address at which a page shows a picture, empty when nobody has it."""


def body(document: Document, locate: Locate, language: str = RUSSIAN) -> str:
    """Return the elements of a body, one a line; rows of quotation paragraphs share one `blockquote`.

    A heading is never more than one step deeper than the one before it, which a valid page demands. Footnotes stand
    at the end. `language` is that of the page: passages in another one say so.
    """
    elements = _Elements(locate, language)
    return "\n".join((*elements.of(document.parts), *elements.footnotes()))


class _Elements:
    """Makes elements of parts, and remembers how deep the headings before went and which footnotes there were."""

    def __init__(self, locate: Locate, language: str) -> None:
        self._locate = locate
        self._depth = 1
        self._runs = Runs(language)

    def footnotes(self) -> Iterator[str]:
        """Yield the list of the footnotes that the elements so far have signs of."""
        if self._runs.notes:
            yield f'<section class="{FOOTNOTES}" role="doc-endnotes">'
            yield "<ol>"
            for number, said in enumerate(self._runs.notes, start=1):
                back = f'<a href="#sign-{number}" role="doc-backlink" aria-label="{_BACK}">↩</a>'
                yield f'<li id="note-{number}">{text(said)} {back}</li>'
            yield "</ol>"
            yield "</section>"

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
            yield from self._list(part)
        elif isinstance(part, Table):
            yield from self._table(part)
        elif part.picture is not None:
            yield from self._figure(part, part.picture)
        elif part.kind is BlockKind.RULE:
            yield "<hr>"
        elif part.kind in HEADING_DEPTHS:
            self._depth = min(HEADING_DEPTHS[part.kind], self._depth + 1)
            yield self._runs.element(f"h{self._depth}", part)
        else:
            yield self._runs.element("p", part)

    def _list(self, tree: ListTree) -> Iterator[str]:
        tag = LIST_TAGS[tree.kind]
        yield f"<{tag}>"
        for item in tree.items:
            begun = self._runs.element("li", item.block).removesuffix("</li>")
            yield "\n".join([begun, *(line for inner in item.lists for line in self._list(inner))]) + "</li>"
        yield f"</{tag}>"

    def _figure(self, block: Block, picture: Picture) -> Iterator[str]:
        address_ = self._locate(picture)
        caption = " ".join(said for said in (self._runs.inline(block), _credit(picture)) if said)
        if not (address_ or caption):
            return
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
        if not any(block.text.strip() or block.picture for block in cell.blocks):
            tag = "td"  # no heading of anything
        if tag == "th":
            attributes += ' scope="col"'
        only = cell.blocks[0] if len(cell.blocks) == 1 and cell.blocks[0].kind is BlockKind.PARAGRAPH else None
        inner = self._runs.inline(only) if only else "".join(self.of(cell.blocks))
        return f"<{tag}{attributes}>{inner}</{tag}>"


def _credit(picture: Picture) -> str:
    return f'<span class="credit">{text(picture.credit)}</span>' if picture.credit else ""


def _is_quote(part: Block | ListTree | Table) -> bool:
    return isinstance(part, Block) and part.kind is BlockKind.QUOTE
