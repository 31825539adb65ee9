"""Edits of the words of a document that leave its form as it is."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from editor_app.document.model import Block, Cell, Document, Mark, Table
from editor_app.text.edits import Edit, applied

Rewrite = Callable[[str], Sequence[Edit]]
"""Tells what is to be changed in a text, in the order of places; it puts no line ends there."""


def amended(block: Block, edits: Sequence[Edit]) -> Block:
    """Return a block after edits of its text.

    A mark goes with its letters: one that begins or ends inside what is replaced takes the whole of the replacement.
    What is put in between two letters is marked as the one before it.
    """
    if not edits:
        return block
    text = applied(block.text, edits)
    marks = (_moved(mark, edits) for mark in block.marks)
    return replace(block, text=text, marks=tuple(mark for mark in marks if mark is not None))


def _moved(mark: Mark, edits: Sequence[Edit]) -> Mark | None:
    start, end = _place(mark.start, edits, is_end=False), _place(mark.end, edits, is_end=True)
    return replace(mark, start=start, end=end) if start < end else None


def _place(place: int, edits: Sequence[Edit], *, is_end: bool) -> int:
    """Return where an end of a mark lies after the edits."""
    moved = place
    for edit in edits:
        start, end = edit.span
        if end <= place:
            moved += len(edit.text) - (end - start)
        elif start < place:
            moved += start - place + (len(edit.text) if is_end else 0)
    return moved


def rewritten(document: Document, rewrite: Rewrite) -> Document:
    """Return a document in which every block was rewritten."""
    return mapped(document, lambda block: amended(block, rewrite(block.text)))


def mapped(document: Document, change: Callable[[Block], Block]) -> Document:
    """Return a document with every block changed, in the order of reading."""

    def part(before: Block | Table) -> Block | Table:
        if isinstance(before, Block):
            return change(before)
        return replace(before, rows=tuple(tuple(cell(each) for each in row) for row in before.rows))

    def cell(before: Cell) -> Cell:
        return replace(before, blocks=tuple(map(change, before.blocks)))

    return Document(tuple(map(part, document.parts)))
