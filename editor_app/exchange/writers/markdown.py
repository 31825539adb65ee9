"""Markdown: for the systems that publish it, and for those who keep their texts in it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from editor_app.document.model import Block, BlockKind, Document, Table
from editor_app.exchange.features import Feature
from editor_app.exchange.format import Outlet, WriteFormat
from editor_app.exchange.markdown.escaping import escaped, lines, one_line
from editor_app.exchange.markdown.front_matter import written
from editor_app.exchange.markdown.inline import inline
from editor_app.exchange.outline import ListTree, parts
from editor_app.exchange.picture_files import PictureFiles
from editor_app.exchange.readback import ReadBack
from editor_app.exchange.readers.markdown import read
from editor_app.exchange.reference_marks import ReferenceMarks
from editor_app.exchange.web.elements import Locate, body
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow.article import Article, Content

_HEADINGS = {BlockKind.HEADING_1: "##", BlockKind.HEADING_2: "###", BlockKind.HEADING_3: "####"}


def write(article: Article, outlet: Outlet) -> None:
    """Write front matter, headline, deck, lead and body; what Markdown has no markup for as elements of HTML."""
    text = "\n".join(_Writing(PictureFiles(outlet).locate).of(article.content)).rstrip("\n")
    outlet.stream.write(f"{text}\n".encode("utf-8", errors="replace"))


class _Writing:
    """Writes the parts of an article, and gathers its footnotes for the end."""

    def __init__(self, locate: Locate) -> None:
        self._locate = locate
        self._notes: list[str] = []

    def of(self, content: Content) -> Iterator[str]:
        """Yield the lines of the file; an empty one stands behind each part."""
        yield from written(content)
        if content.headline.strip():
            yield from (f"# {one_line(escaped(content.headline))}", "")
        for said in (content.deck, content.lead):
            if said.strip():
                yield from (*lines(escaped(said.replace("\n", " "))), "")
        for part in self._parts(content.body.parts):
            yield from (*part, "")
        for number, note in enumerate(self._notes, start=1):
            first, *rest = (one_line(escaped(line)) for line in note.split("\n"))
            yield from (f"[^{number}]: {first}", *(f"    {line}" for more in rest for line in ("", more)), "")

    def _parts(self, row: Iterable[Block | Table]) -> Iterator[list[str]]:
        for is_quote, same in groupby(parts(row), key=_is_quote):
            made = [said for part in same if any(said := self._part(part))]
            if is_quote and made:
                yield [f"> {line}".rstrip() for said in made for line in ("", *said)][1:]
            elif not is_quote:
                yield from made

    def _part(self, part: Block | ListTree | Table) -> list[str]:
        if isinstance(part, ListTree):
            return list(self._items(part))
        if isinstance(part, Table):
            return list(self._table(part))
        if part.kind is BlockKind.RULE:
            return ["---"]
        if part.picture is not None:
            return self._picture(part)
        if part.kind in _HEADINGS:
            said = one_line(inline(part, self._notes))
            return [f"{_HEADINGS[part.kind]} {said}"] if said else []
        return lines(inline(part, self._notes))

    def _picture(self, block: Block) -> list[str]:
        if block.picture is None:
            return []
        address = self._locate(block.picture)
        if not address:  # the words below a picture that is not there are none of the text
            return body(Document((_without_notes(block),)), self._locate).split("\n")
        shown = f"![{one_line(escaped(block.picture.alternative))}](<{address}>)"
        credit = f"<small>{escaped(block.picture.credit)}</small>" if block.picture.credit else ""
        said = " ".join(words for words in (inline(block, self._notes), credit) if words)
        return [f"{shown}\\", *lines(said)] if said else [shown]

    def _items(self, tree: ListTree) -> Iterator[str]:
        for number, item in enumerate(tree.items, start=1):
            mark = f"{number}. " if tree.kind is BlockKind.NUMBER else "- "
            inside = [
                *lines(inline(item.block, self._notes)),
                *(line for below in item.lists for line in self._items(below)),
            ]
            yield from (((" " * len(mark) if place else mark) + line).rstrip() for place, line in enumerate(inside))

    def _table(self, table: Table) -> Iterator[str]:
        """Yield a table with bars; one that those cannot hold as the elements of HTML."""
        if not _is_simple(table):
            yield body(Document((_without_notes(table),)), self._locate)
            return
        head, rows = (table.rows[0], table.rows[1:]) if table.header else ((), table.rows)
        yield self._row([inline(cell.blocks[0], self._notes) for cell in head] or [""] * table.width)
        yield self._row(["---"] * table.width, is_text=False)
        for row in rows:
            yield self._row([inline(cell.blocks[0], self._notes) for cell in row])

    def _row(self, cells: list[str], *, is_text: bool = True) -> str:
        return f"| {' | '.join(one_line(cell) if is_text else cell for cell in cells)} |"


def _is_quote(part: Block | ListTree | Table) -> bool:
    return isinstance(part, Block) and part.kind is BlockKind.QUOTE


def _is_simple(table: Table) -> bool:
    cells = [cell for row in table.rows for cell in row]
    plain = all(len(cell.blocks) == 1 and cell.blocks[0].kind is BlockKind.PARAGRAPH for cell in cells)
    return plain and table.header <= 1 and all(cell.rows == cell.columns == 1 for cell in cells)


def _without_notes(part: Block | Table) -> Block | Table:
    """Return a part with its footnotes in brackets: inside of elements their markup means nothing."""
    references = ReferenceMarks()

    def said(block: Block) -> Block:
        return references.noted(block, lambda _: f" ({references.notes[-1]})")

    if isinstance(part, Block):
        return said(part)
    rows = (tuple(replace(cell, blocks=tuple(map(said, cell.blocks))) for cell in row) for row in part.rows)
    return replace(part, rows=tuple(rows))


FORMAT = WriteFormat(
    "markdown",
    QT_TRANSLATE_NOOP("formats", "Markdown"),
    (".md", ".markdown"),
    write,
    ReadBack(read, holds=frozenset(Feature) - {Feature.PLACES, Feature.COMMENTS, Feature.SUGGESTIONS}),
)
