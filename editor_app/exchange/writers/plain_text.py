"""Plain text: what is left when only the words count."""

from collections.abc import Iterator

from editor_app.document.model import LINE_BREAK, Block, BlockKind, Cell, Table
from editor_app.exchange.format import Outlet, WriteFormat
from editor_app.exchange.outline import ListTree, parts
from editor_app.exchange.reference_marks import ReferenceMarks
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow.article import Article, Content

_INDENT = "    "
_RULE = "* * *"


def write(article: Article, outlet: Outlet) -> None:
    """Write headline, deck, lead and body in UTF-8, an empty line between paragraphs, lists with marks and numbers.

    The cells of a row are parted by tabs, as a spreadsheet takes them. Of a picture the caption and credit are left.
    Footnotes stand at the end, their numbers in square brackets.
    """
    outlet.stream.write((text_of(article.content) + "\n").encode("utf-8", errors="replace"))


def text_of(content: Content) -> str:
    """Return what the file says, without the end of its last line."""
    references = ReferenceMarks()
    paragraphs = [part for part in (content.headline, content.deck, content.lead) if part]
    paragraphs += [said for part in parts(content.body.parts) if (said := _part(part, references)) is not None]
    if references.notes:
        paragraphs.append(
            "\n".join(f"{_reference(number)} {note}" for number, note in enumerate(references.notes, start=1))
        )
    return "\n\n".join(paragraphs).replace(LINE_BREAK, "\n")


def _part(part: Block | ListTree | Table, references: ReferenceMarks) -> str | None:
    if isinstance(part, ListTree):
        return "\n".join(_items(part, "", references))
    if isinstance(part, Table):
        return "\n".join("\t".join(_cell(cell, references) for cell in row) for row in part.rows)
    if part.kind is BlockKind.RULE:
        return _RULE
    said = references.noted(part, _reference).text
    if part.picture is None:
        return said
    return " ".join(words for words in (said, part.picture.credit) if words) or None


def _cell(cell: Cell, references: ReferenceMarks) -> str:
    said = " ".join(references.noted(block, _reference).text for block in cell.blocks)
    return said.replace("\t", " ").replace(LINE_BREAK, " ")


def _items(tree: ListTree, indent: str, references: ReferenceMarks) -> Iterator[str]:
    for number, item in enumerate(tree.items, start=1):
        mark = f"{number}." if tree.kind is BlockKind.NUMBER else "•"
        yield f"{indent}{mark} {references.noted(item.block, _reference).text}"
        for below in item.lists:
            yield from _items(below, indent + _INDENT, references)


def _reference(number: int) -> str:
    return f"[{number}]"


FORMAT = WriteFormat("text", QT_TRANSLATE_NOOP("formats", "Текст"), (".txt",), write)
