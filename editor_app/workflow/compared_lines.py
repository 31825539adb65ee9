"""A body as the lines in which it is compared: blocks, and rows of tables; as it is proposed, and what of it is so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import reduce
from typing import TYPE_CHECKING

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, Table
from editor_app.text.rows import PARAGRAPH
from editor_app.workflow.compared_suggestions import Suggested, Trace, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BETWEEN_CELLS = " │ "
_BETWEEN_BLOCKS = " ¶ "
"""What stands between the paragraphs of a cell: a row of a table is read as one line."""


@dataclass(frozen=True, slots=True)
class Line:
    """What is compared as one: a block, or a row of a table, whose `place` is the numbers of the table and of the row.

    `kinds` are kind and level of its blocks; `trace` is None where nothing is suggested in either body.
    """

    text: str
    marks: tuple[Mark, ...]
    kinds: tuple[tuple[BlockKind, int], ...]
    place: tuple[int, int] | None = None
    trace: Trace | None = None

    @property
    def is_paragraph(self) -> bool:
        """Whether it can be split, and joined with its like."""
        return self.place is None and self.kinds[0][0] is not BlockKind.RULE


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """A picture, how many lines stand before it, and what is suggested about its caption, as with a `Line`."""

    block: Block
    line: int
    trace: Trace | None = None


def lines(body: Document, found: Suggested | None) -> list[Line]:
    """Return what has words in a body without suggestions, everything but pictures; `found` is what was suggested."""
    made: list[Line] = []
    letters = tables = 0
    for part in body.parts:
        if isinstance(part, Table):
            for number, cells in enumerate(part.rows):
                made.append(_row(cells, (tables, number), found, letters))
                letters += sum(len(block.text) for cell in cells for block in cell.blocks)
            tables += 1
        else:
            if part.picture is None:
                made.append(_line(part, found, letters))
            letters += len(part.text)
    return made


def pictures(body: Document, found: Suggested | None) -> list[Standing]:
    """Return the pictures, those in a table before their row."""
    made: list[Standing] = []
    letters = count = 0
    for part in body.parts:
        rows = part.rows if isinstance(part, Table) else ((Cell((part,)),),)
        for cells in rows:
            for block in (block for cell in cells for block in cell.blocks):
                if block.picture is not None:
                    made.append(Standing(block, count, found.trace(letters, block.text) if found else None))
                letters += len(block.text)
            count += isinstance(part, Table) or part.picture is None
    return made


def joined(several: Sequence[Line]) -> Line | None:
    """Return lines as one; None for none."""
    return reduce(lambda one, other: _together(one, other, PARAGRAPH), several) if several else None


def _line(block: Block, found: Suggested | None, letters: int) -> Line:
    """Return a block, before which so many letters stand in the body."""
    kinds = ((block.kind, block.level),)
    if found is None:
        return Line(block.text, block.marks, kinds)
    marks = (*block.marks, *found.forms(letters, block.text))
    return Line(block.text, marks, kinds, trace=found.trace(letters, block.text))


def _row(cells: Sequence[Cell], place: tuple[int, int], found: Suggested | None, letters: int) -> Line:
    def each() -> Iterator[tuple[str, Line]]:
        at = letters
        for cell in cells:
            for number, block in enumerate(cell.blocks):
                line = _line(block, found, at)
                at += len(block.text)
                if block.picture is not None:  # its caption is told with it
                    line = Line("", (), line.kinds, trace=line.trace and plain(""))
                yield _BETWEEN_BLOCKS if number else _BETWEEN_CELLS, line

    (_, first), *rest = each()
    for between, line in rest:
        first = _together(first, line, between)
    return replace(first, place=place)


def _together(one: Line, other: Line, between: str) -> Line:
    start = len(one.text) + len(between)
    marks = (replace(mark, start=mark.start + start, end=mark.end + start) for mark in other.marks)
    trace = one.trace + plain(between) + other.trace if one.trace and other.trace else None
    return Line(one.text + between + other.text, (*one.marks, *marks), one.kinds + other.kinds, one.place, trace)
