"""The document: an immutable row of blocks, each a text with marked ranges, and of tables, whose cells hold blocks.

A snapshot of it can be handed to another thread or process and compared by `==`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
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
    PICTURE = "picture"
    """A picture; the text of the block is its caption."""
    RULE = "rule"
    """A horizontal rule, which has no text."""
    NOTE = "note"
    """A note to the editor, which never leaves the newsroom."""

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
    FOOTNOTE = "footnote"
    """Words that a footnote is about; its sign stands behind the last of them."""
    COMMENT = "comment"
    """What a thread of comments is about."""
    INSERTION = "insertion"
    """What somebody suggests to put in."""
    DELETION = "deletion"
    """What somebody suggests to take out."""
    FORMATTING = "formatting"
    """Where somebody suggests another form."""

    @property
    def is_suggestion(self) -> bool:
        """Whether the mark suggests a change, and so may reach over the end of its paragraph."""
        return self in (MarkKind.INSERTION, MarkKind.DELETION, MarkKind.FORMATTING)


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A range of a block's text (code points, end exclusive) with a meaning.

    `value` says what the kind alone does not: a link's address, a footnote's text, the id of a thread of comments, and
    for suggestions what `document.suggestions` says. A suggestion may be about the end of the paragraph, as if that
    were one more letter of the text.
    """

    start: int
    end: int
    kind: MarkKind
    value: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "value", encodable(self.value))

    @property
    def span(self) -> Span:
        """Where the mark lies in its block."""
        return Span(self.start, self.end)


def joined(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Sort marks, and join those of one meaning that overlap or touch: one form for one look."""
    done: list[Mark] = []
    latest: dict[tuple[MarkKind, str], int] = {}
    for mark in sorted(marks):
        before = latest.get((mark.kind, mark.value))
        if before is not None and done[before].end >= mark.start:
            done[before] = Mark(done[before].start, max(done[before].end, mark.end), mark.kind, mark.value)
        else:
            latest[mark.kind, mark.value] = len(done)
            done.append(mark)
    return tuple(sorted(done))


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a block, without the caption, which is the block's text.

    `digest` (SHA-256 of the file's bytes, in hexadecimal digits) finds the bytes among the newsroom's assets; it is
    empty for a picture of which only the place is known. `source` is where such a one came from, for the writer's eye
    only. `width` and `height` are in pixels, 0 where they are not known.
    """

    digest: str = ""
    width: int = 0
    height: int = 0
    credit: str = ""
    alternative: str = ""
    source: str = ""

    def __post_init__(self) -> None:
        for name in ("digest", "credit", "alternative", "source"):
            object.__setattr__(self, name, encodable(getattr(self, name)))


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, quotation, list item, picture or rule; `level` is the depth of a list item, 0 outermost.

    Code points that cannot be stored become U+FFFD.
    """

    text: str = ""
    kind: BlockKind = BlockKind.PARAGRAPH
    marks: tuple[Mark, ...] = ()
    level: int = 0
    picture: Picture | None = None

    def __post_init__(self) -> None:
        if "\n" in self.text or "\u2029" in self.text:
            raise ValueError("a block holds one paragraph; a line break inside it is U+2028")
        if (self.kind is BlockKind.PICTURE) != (self.picture is not None):
            raise ValueError("a block of a picture, and no other, has one")
        if self.kind is BlockKind.RULE and self.text:
            raise ValueError("a rule has no text")
        for mark in self.marks:
            if not 0 <= mark.start < mark.end <= len(self.text) + mark.kind.is_suggestion:
                raise ValueError(f"{mark} lies outside a text of {len(self.text)}")
        object.__setattr__(self, "text", encodable(self.text))
        object.__setattr__(self, "marks", joined(self.marks))


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: at least one block, and how many rows and columns it takes."""

    blocks: tuple[Block, ...] = (Block(),)
    rows: int = 1
    columns: int = 1

    def __post_init__(self) -> None:
        if not self.blocks:
            raise ValueError("a cell holds at least one block")
        if self.rows < 1 or self.columns < 1:
            raise ValueError("a cell takes at least one row and one column")


@dataclass(frozen=True, slots=True)
class Table:
    """A table without gaps: every place of its grid belongs to exactly one cell.

    A row holds the cells that begin in it, from left to right. The first `header` rows are its head.
    """

    rows: tuple[tuple[Cell, ...], ...]
    header: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.header <= len(self.rows):
            raise ValueError("the head of a table is made of its rows")
        taken = [place for row, column, cell in self.places() for place in _covered(row, column, cell)]
        if not taken or len(set(taken)) != len(taken) or len(taken) != len(self.rows) * self.width:
            raise ValueError("a table has no gaps, and its cells do not overlap")

    @property
    def width(self) -> int:
        """How many columns the grid has."""
        return sum(cell.columns for cell in self.rows[0]) if self.rows else 0

    @property
    def blocks(self) -> Iterator[Block]:
        """The blocks of all cells, row by row."""
        return (block for row in self.rows for cell in row for block in cell.blocks)

    def places(self) -> Iterator[tuple[int, int, Cell]]:
        """Yield each cell with the row and the column where it begins."""
        taken: set[tuple[int, int]] = set()
        for row, cells in enumerate(self.rows):
            column = 0
            for cell in cells:
                while (row, column) in taken:
                    column += 1
                yield row, column, cell
                taken.update(_covered(row, column, cell))
                column += cell.columns


def _covered(row: int, column: int, cell: Cell) -> Iterator[tuple[int, int]]:
    return ((row + down, column + right) for down in range(cell.rows) for right in range(cell.columns))


@dataclass(frozen=True, slots=True)
class Document:
    """The body of an article: its `parts` from top to bottom."""

    parts: tuple[Block | Table, ...] = ()
    blocks: tuple[Block, ...] = field(init=False, compare=False, repr=False)
    """Every block in the order of reading, those inside tables too."""

    def __post_init__(self) -> None:
        blocks: list[Block] = []
        for part in self.parts:
            if isinstance(part, Block):
                blocks.append(part)
            else:
                blocks.extend(part.blocks)
        object.__setattr__(self, "blocks", tuple(blocks))

    @property
    def text(self) -> str:
        """The plain text, one line a block."""
        return "\n".join(block.text for block in self.blocks)

    @property
    def public(self) -> "Document":
        """The document without what never leaves the newsroom: notes to the editor."""
        if not any(block.kind is BlockKind.NOTE for block in self.blocks):
            return self
        return Document(tuple(kept for part in self.parts if (kept := _public(part)) is not None))

    def starts(self) -> Iterator[tuple[int, Block]]:
        """Yield each block with the place in `text` (code points) where it starts."""
        start = 0
        for block in self.blocks:
            yield start, block
            start += len(block.text) + 1


def _public(part: Block | Table) -> Block | Table | None:
    if isinstance(part, Block):
        return None if part.kind is BlockKind.NOTE else part
    return replace(part, rows=tuple(tuple(_public_cell(cell) for cell in row) for row in part.rows))


def _public_cell(cell: Cell) -> Cell:
    blocks = tuple(block for block in cell.blocks if block.kind is not BlockKind.NOTE)
    return replace(cell, blocks=blocks or (Block(),))


def paragraphs(text: str) -> Document:
    """Make a document of plain text, one paragraph a line."""
    return Document(tuple(Block(line) for line in text.replace("\u2029", "\n").split("\n")))
