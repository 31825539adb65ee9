"""Posts for Telegram: the text of each message in its HTML, ready to be given to a bot or a scheduler."""

from collections.abc import Iterator
from dataclasses import replace

from editor_app.document.model import LINE_BREAK, Block, BlockKind, Cell, Mark, MarkKind, Picture, Table
from editor_app.exchange.format import Outlet, WriteFormat
from editor_app.exchange.outline import ListTree, parts
from editor_app.exchange.picture_files import PictureFiles
from editor_app.exchange.reference_marks import ReferenceMarks
from editor_app.exchange.telegram.markup import escaped, raised
from editor_app.exchange.telegram.posts import Line, Post, posts
from editor_app.exchange.web.elements import Locate
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.text.counting import code_units
from editor_app.workflow.article import Article, Content

_INDENT = "\u2003"
_RULE = "* * *"


def write(article: Article, outlet: Outlet) -> None:
    """Write the messages one below the other, each below a line that numbers it; a single one stands alone.

    The first picture comes with the beginning of the text as its caption, each other one with its own caption.
    """
    made = posts(_Lines(PictureFiles(outlet).locate).of(article.content))
    if len(made) == 1 and not made[0].picture:
        said = made[0].text
    else:
        said = "\n\n".join(f"{_ruled(number, len(made), post)}\n\n{post.text}" for number, post in enumerate(made, 1))
    outlet.stream.write(f"{said}\n".encode("utf-8", errors="replace"))


def _ruled(number: int, count: int, post: Post) -> str:
    kind = f"подпись к снимку {post.picture}" if post.picture else "сообщение"
    return f"═══ {number} из {count} · {kind} · {code_units(post.text)} из {post.limit} ═══"


class _Lines:
    """Makes paragraphs of posts out of an article, and gathers its footnotes for the end."""

    def __init__(self, locate: Locate) -> None:
        self._locate = locate
        self._references = ReferenceMarks()

    def of(self, content: Content) -> Iterator[Line]:
        """Yield the paragraphs from the headline to the hashtags."""
        first = next((block for block in content.body.blocks if block.picture is not None), None)
        cover = self._locate(first.picture) if first is not None and first.picture is not None else ""
        if cover:
            yield Line(Block(), picture=cover)
        for said, kind in ((content.headline, MarkKind.BOLD), (content.deck, MarkKind.ITALIC), (content.lead, None)):
            if said:
                text = said.replace("\n", LINE_BREAK)
                yield Line(Block(text, marks=(Mark(0, len(text), kind),) if kind else ()))
        for part in parts(content.body.parts):
            yield from self._part(part, is_cover=bool(cover) and part is first)
        for number, said in enumerate(self._references.notes, start=1):
            yield Line(Block(f"{raised(number)} {said}".replace("\n", LINE_BREAK)), gap="\n\n" if number == 1 else "\n")
        if tags := " ".join(filter(None, map(_hashtag, content.tags))):
            yield Line(Block(tags))

    def _part(self, part: Block | ListTree | Table, *, is_cover: bool) -> Iterator[Line]:
        if isinstance(part, ListTree):
            for number, line in enumerate(self._items(part, "")):
                yield Line(line.block, line.before, gap="\n" if number else "\n\n")
        elif isinstance(part, Table):
            yield from self._rows(part)
        elif part.picture is not None:
            yield from self._picture(part, part.picture, is_cover=is_cover)
        elif part.kind is BlockKind.RULE:
            yield Line(Block(_RULE))
        elif part.kind is BlockKind.QUOTE:
            yield Line(self._noted(part), "<blockquote>", "</blockquote>")
        elif part.kind in (BlockKind.HEADING_1, BlockKind.HEADING_2, BlockKind.HEADING_3):
            marks = tuple(mark for mark in part.marks if mark.kind is not MarkKind.BOLD)
            yield Line(self._noted(replace(part, marks=marks)), "<b>", "</b>", heading=True)
        elif part.text:
            yield Line(self._noted(part))

    def _picture(self, block: Block, picture: Picture, *, is_cover: bool) -> Iterator[Line]:
        address = "" if is_cover else self._locate(picture)
        caption = self._noted(block)
        credit = f" ({picture.credit})" if picture.credit else ""
        if caption.text or credit or address:
            yield Line(caption, after=escaped(credit), picture=address, alone=bool(address))

    def _rows(self, table: Table) -> Iterator[Line]:
        for number, row in enumerate(table.rows):
            said = " | ".join(map(self._cell, row))
            bold = (Mark(0, len(said), MarkKind.BOLD),) if said and number < table.header else ()
            yield Line(Block(said, marks=bold), gap="\n" if number else "\n\n")

    def _items(self, tree: ListTree, indent: str) -> Iterator[Line]:
        for number, item in enumerate(tree.items, start=1):
            mark = f"{number}." if tree.kind is BlockKind.NUMBER else "•"
            yield Line(self._noted(item.block), f"{indent}{mark} ")
            for below in item.lists:
                yield from self._items(below, indent + _INDENT)

    def _cell(self, cell: Cell) -> str:
        return " ".join(self._noted(block).text for block in cell.blocks if block.text).replace(LINE_BREAK, " ")

    def _noted(self, block: Block) -> Block:
        """Return a paragraph with the references to its footnotes as raised figures."""
        return replace(self._references.noted(block, raised), kind=BlockKind.PARAGRAPH, level=0, picture=None)


def _hashtag(tag: str) -> str:
    """Return a tag as Telegram links it: letters, figures and low lines only."""
    letters = "".join(letter if letter.isalnum() else "_" for letter in tag).strip("_")
    return f"#{letters}" if letters else ""


FORMAT = WriteFormat("telegram", QT_TRANSLATE_NOOP("formats", "Сообщения для Telegram"), (".telegram.txt",), write)
