"""A document as other programs take it from the clipboard: as HTML and as plain text."""

from collections.abc import Iterator
from html import escape
from itertools import groupby

from editor_app.document.model import LINE_BREAK, Block, BlockKind, Document, MarkKind, Table
from editor_app.ui.editor import conversion

_ELEMENT = {
    MarkKind.BOLD: "b",
    MarkKind.ITALIC: "i",
    MarkKind.UNDERLINE: "u",
    MarkKind.STRIKE: "s",
    MarkKind.SUPERSCRIPT: "sup",
    MarkKind.SUBSCRIPT: "sub",
}
_BLOCK_ELEMENT = {
    BlockKind.PARAGRAPH: "p",
    BlockKind.HEADING_1: "h1",
    BlockKind.HEADING_2: "h2",
    BlockKind.HEADING_3: "h3",
    BlockKind.QUOTE: "blockquote",
    BlockKind.NOTE: "p",
}
_RULE = "* * *"
"""A horizontal rule in plain text."""


def html_of(document: Document) -> str:
    """Return a document as plain HTML."""
    return "".join(_html(document.parts))


def text_of(document: Document) -> str:
    """Return a document as plain text: a line a block, cells of a row parted by tabs."""
    return "\n".join(_lines(document.parts)).replace(LINE_BREAK, "\n")


def _html(parts: tuple[Block | Table, ...]) -> Iterator[str]:
    for is_list, row in groupby(parts, key=_is_item):
        if is_list:
            yield from _lists(part for part in row if isinstance(part, Block))
        else:
            for part in row:
                yield _block(part) if isinstance(part, Block) else _table(part)


def _is_item(part: Block | Table) -> bool:
    return isinstance(part, Block) and part.kind.is_list


def _lists(items: Iterator[Block]) -> Iterator[str]:
    opened: list[str] = []
    for block in items:
        wanted = block.level + 1
        element = "ol" if block.kind is BlockKind.NUMBER else "ul"
        while len(opened) > wanted or (len(opened) == wanted and opened[-1] != element):
            yield f"</{opened.pop()}>"
        while len(opened) < wanted:
            opened.append(element)
            yield f"<{element}>"
        yield f"<li>{_inline(block)}</li>"
    yield from (f"</{element}>" for element in reversed(opened))


def _block(block: Block) -> str:
    if block.kind is BlockKind.RULE:
        return "<hr>"
    if block.picture is not None:
        alternative = escape(block.picture.alternative)
        return f'<figure><img alt="{alternative}"><figcaption>{_inline(block)}</figcaption></figure>'
    name = _BLOCK_ELEMENT[block.kind]
    return f"<{name}>{_inline(block)}</{name}>"


def _table(table: Table) -> str:
    rows = []
    for number, row in enumerate(table.rows):
        name = "th" if number < table.header else "td"
        rows.append(f"<tr>{''.join(_cell(name, cell.rows, cell.columns, cell.blocks) for cell in row)}</tr>")
    return f"<table>{''.join(rows)}</table>"


def _cell(name: str, rows: int, columns: int, blocks: tuple[Block, ...]) -> str:
    spans = (f' rowspan="{rows}"' if rows > 1 else "") + (f' colspan="{columns}"' if columns > 1 else "")
    is_plain = len(blocks) == 1 and blocks[0].kind is BlockKind.PARAGRAPH
    inside = _inline(blocks[0]) if is_plain else "".join(_html(blocks))
    return f"<{name}{spans}>{inside}</{name}>"


def _inline(block: Block) -> str:
    made = []
    for text, looks in conversion.runs(block):
        piece = escape(text, quote=False).replace(LINE_BREAK, "<br>")
        for kind, value in sorted(looks):
            if kind is MarkKind.LINK:
                piece = f'<a href="{escape(value)}">{piece}</a>'
            elif kind is MarkKind.FOOTNOTE:
                piece = f'<span title="{escape(value)}">{piece}</span>'
            elif element := _ELEMENT.get(kind):
                piece = f"<{element}>{piece}</{element}>"
        made.append(piece)
    return "".join(made)


def _lines(parts: tuple[Block | Table, ...]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, Block):
            yield _RULE if part.kind is BlockKind.RULE else part.text
        else:
            for row in part.rows:
                yield "\t".join(" ".join(block.text for block in cell.blocks) for cell in row)
