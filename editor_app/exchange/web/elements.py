"""The body of an article as HTML elements, for a page and for a fragment alike.

The headline is the page's only `h1`, so the headings of the body begin at `h2`.
"""

from collections.abc import Iterator
from html import escape
from itertools import groupby

from editor_app.document.model import LINE_BREAK, Block, BlockKind, Document, MarkKind
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


def body(document: Document) -> str:
    """Return the elements of a body, one a line; rows of quotation paragraphs share one `blockquote`.

    A heading is never more than one step deeper than the one before it, which a valid page demands.
    """
    lines: list[str] = []
    depth = 1
    for is_quote, row in groupby(parts(document), key=_is_quote):
        inner: list[str] = []
        for part in row:
            if isinstance(part, ListTree):
                inner += _list(part)
            elif part.kind in HEADING_DEPTHS:
                depth = min(HEADING_DEPTHS[part.kind], depth + 1)
                inner.append(f"<h{depth}>{inline(part)}</h{depth}>")
            else:
                inner.append(f"<p>{inline(part)}</p>")
        lines += [f"<{_QUOTE}>", *inner, f"</{_QUOTE}>"] if is_quote else inner
    return "\n".join(lines)


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


def _is_quote(part: Block | ListTree) -> bool:
    return part.kind is BlockKind.QUOTE


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
