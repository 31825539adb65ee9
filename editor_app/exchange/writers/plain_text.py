"""Plain text: what is left when only the words count."""

from collections.abc import Iterator
from typing import BinaryIO

from editor_app.document.model import LINE_BREAK, Block, BlockKind
from editor_app.exchange.format import WriteFormat
from editor_app.exchange.outline import ListTree, parts
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow.article import Article

_INDENT = "    "


def write(article: Article, stream: BinaryIO) -> None:
    """Write headline, deck, lead and body in UTF-8, an empty line between paragraphs, lists with marks and numbers."""
    content = article.content
    paragraphs = [part for part in (content.headline, content.deck, content.lead) if part]
    paragraphs += [
        part.text if isinstance(part, Block) else "\n".join(_items(part, "")) for part in parts(content.body)
    ]
    text = "\n\n".join(paragraphs).replace(LINE_BREAK, "\n")
    stream.write((text + "\n").encode("utf-8", errors="replace"))


def _items(tree: ListTree, indent: str) -> Iterator[str]:
    for number, item in enumerate(tree.items, start=1):
        mark = f"{number}." if tree.kind is BlockKind.NUMBER else "•"
        yield f"{indent}{mark} {item.block.text}"
        for below in item.lists:
            yield from _items(below, indent + _INDENT)


FORMAT = WriteFormat("text", QT_TRANSLATE_NOOP("formats", "Текст"), (".txt",), write)
