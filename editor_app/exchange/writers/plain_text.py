"""Plain text: what is left when only the words count."""

from collections.abc import Iterator

from editor_app.document.model import LINE_BREAK, Block, BlockKind, Cell, Table
from editor_app.exchange.format import Outlet, WriteFormat
from editor_app.exchange.outline import ListTree, parts
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow.article import Article

_INDENT = "    "
_RULE = "* * *"


def write(article: Article, outlet: Outlet) -> None:
    """Write headline, deck, lead and body in UTF-8, an empty line between paragraphs, lists with marks and numbers.

    The cells of a row are parted by tabs, as a spreadsheet takes them. Of a picture the caption and credit are left.
    """
    content = article.content
    paragraphs = [part for part in (content.headline, content.deck, content.lead) if part]
    paragraphs += [said for part in parts(content.body.parts) if (said := _part(part)) is not None]
    text = "\n\n".join(paragraphs).replace(LINE_BREAK, "\n")
    outlet.stream.write((text + "\n").encode("utf-8", errors="replace"))


def _part(part: Block | ListTree | Table) -> str | None:
    if isinstance(part, ListTree):
        return "\n".join(_items(part, ""))
    if isinstance(part, Table):
        return "\n".join("\t".join(map(_cell, row)) for row in part.rows)
    if part.kind is BlockKind.RULE:
        return _RULE
    if part.picture is None:
        return part.text
    return " ".join(said for said in (part.text, part.picture.credit) if said) or None


def _cell(cell: Cell) -> str:
    return " ".join(block.text for block in cell.blocks).replace("\t", " ").replace(LINE_BREAK, " ")


def _items(tree: ListTree, indent: str) -> Iterator[str]:
    for number, item in enumerate(tree.items, start=1):
        mark = f"{number}." if tree.kind is BlockKind.NUMBER else "•"
        yield f"{indent}{mark} {item.block.text}"
        for below in item.lists:
            yield from _items(below, indent + _INDENT)


FORMAT = WriteFormat("text", QT_TRANSLATE_NOOP("formats", "Текст"), (".txt",), write)
