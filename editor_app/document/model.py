"""The document: an immutable row of blocks, each a text with marked ranges.

A snapshot of it can be handed to another thread or process and compared by `==`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from editor_app.text.encodable import encodable
from editor_app.text.span import Span

LINE_BREAK = "\u2028"
"""A line break inside a block."""


class BlockKind(StrEnum):
    """What a block is; the values are those of the form on disk."""

    PARAGRAPH = "paragraph"
    HEADING_1 = "heading1"
    HEADING_2 = "heading2"
    HEADING_3 = "heading3"
    QUOTE = "quote"
    BULLET = "bullet"
    NUMBER = "number"

    @property
    def is_list(self) -> bool:
        """Whether the block is an item of a list."""
        return self in (BlockKind.BULLET, BlockKind.NUMBER)


class MarkKind(StrEnum):
    """What a marked range means; the values are those of the form on disk."""

    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"
    STRIKE = "strike"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    LINK = "link"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A range of a block's text (code points, end exclusive) with a meaning; `href` is a link's address."""

    start: int
    end: int
    kind: MarkKind
    href: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "href", encodable(self.href))

    @property
    def span(self) -> Span:
        """Where the mark lies in its block."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, quotation or list item; `level` is the depth of a list item, 0 outermost.

    Code points that cannot be stored become U+FFFD.
    """

    text: str = ""
    kind: BlockKind = BlockKind.PARAGRAPH
    marks: tuple[Mark, ...] = ()
    level: int = 0

    def __post_init__(self) -> None:
        if "\n" in self.text or "\u2029" in self.text:
            raise ValueError("a block holds one paragraph; a line break inside it is U+2028")
        for mark in self.marks:
            if not 0 <= mark.start < mark.end <= len(self.text):
                raise ValueError(f"{mark} lies outside a text of {len(self.text)}")
        object.__setattr__(self, "text", encodable(self.text))
        object.__setattr__(self, "marks", joined(self.marks))


@dataclass(frozen=True, slots=True)
class Document:
    """The body of an article."""

    blocks: tuple[Block, ...] = ()

    @property
    def text(self) -> str:
        """The plain text, one line a block."""
        return "\n".join(block.text for block in self.blocks)

    def starts(self) -> Iterator[tuple[int, Block]]:
        """Yield each block with the place in `text` (code points) where it starts."""
        start = 0
        for block in self.blocks:
            yield start, block
            start += len(block.text) + 1


def joined(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Sort marks, and join those of one meaning that overlap or touch: one form for one look."""
    done: list[Mark] = []
    latest: dict[tuple[MarkKind, str], int] = {}
    for mark in sorted(marks):
        before = latest.get((mark.kind, mark.href))
        if before is not None and done[before].end >= mark.start:
            done[before] = Mark(done[before].start, max(done[before].end, mark.end), mark.kind, mark.href)
        else:
            latest[mark.kind, mark.href] = len(done)
            done.append(mark)
    return tuple(sorted(done))


def paragraphs(text: str) -> Document:
    """Make a document of plain text, one paragraph a line."""
    return Document(tuple(Block(line) for line in text.replace("\u2029", "\n").split("\n")))
