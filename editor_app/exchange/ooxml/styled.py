"""A paragraph that was read: a block, and what is known of it besides while the document is put together."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from editor_app.document.model import Block, BlockKind, MarkKind, Table
from editor_app.exchange.ooxml.styles import Part


@dataclass(frozen=True, slots=True)
class StyledBlock:
    """A block with the part of an article that its style says it is (None for the body).

    `counted` is the list that counts a numbered item, `start` the number that it begins with.
    """

    block: Block
    part: Part | None = None
    is_caption: bool = False
    is_credit: bool = False
    counted: str = ""
    start: int = 1

    @property
    def is_blank(self) -> bool:
        """Whether a paragraph is no more than distance."""
        return not self.block.text.strip() and self.block.kind not in (BlockKind.PICTURE, BlockKind.RULE)

    def as_body(self) -> Block:
        """Return the block as one of the body: a headline is a heading there."""
        if self.part is not Part.HEADLINE:
            return self.block
        return replace(self.block, kind=BlockKind.HEADING_1)


def without_blanks(row: Iterable[StyledBlock | Table]) -> Iterator[StyledBlock | Table]:
    """Yield a row of parts without blank paragraphs; an empty headline stays, for it says that there is none.

    What is suggested about the end of a blank paragraph goes on at the end of the one before, so that no verdict on it
    joins paragraphs that were never one. A picture and a rule have no end but themselves.
    """
    last: StyledBlock | Table | None = None
    for part in row:
        if isinstance(part, StyledBlock) and part.is_blank and part.part is not Part.HEADLINE:
            if isinstance(last, StyledBlock) and last.block.kind not in (BlockKind.PICTURE, BlockKind.RULE):
                last = replace(last, block=_ended_as(last.block, part.block))
            continue
        if last is not None:
            yield last
        last = part
    if last is not None:
        yield last


def _ended_as(block: Block, blank: Block) -> Block:
    """Return a block whose end is suggested as far as the end of the blank paragraph behind it is, too."""
    end = len(block.text)
    ends = {mark.kind for mark in blank.marks if mark.end > len(blank.text)}
    marks = [
        mark if mark.end <= end or mark.kind is MarkKind.FORMATTING or mark.kind in ends else replace(mark, end=end)
        for mark in block.marks
    ]
    return replace(block, marks=tuple(mark for mark in marks if mark.start < mark.end))
