"""The article's document and Qt's, each made of the other without a loss."""

import re
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from editor_app.document.model import Block, Document, Mark
from editor_app.ui.editor import formats
from editor_app.ui.editor.formats import Look
from editor_app.ui.editor.offsets import Offsets

_UNHOLDABLE = re.compile("[\r\ufdd0\ufdd1]")
"""Characters that no Qt document can hold: it takes each for the end of a block or of a frame."""


def block_of(block: QTextBlock) -> Block:
    """Return a block of Qt's as ours."""
    text = block.text()
    form = block.blockFormat()
    offsets = Offsets(text)
    marks = []
    for run in block.textFormats():
        start = offsets.to_points(run.start)
        end = min(offsets.to_points(run.start + run.length), len(text))  # Qt counts the end of the block as a letter
        if start < end:
            marks += [Mark(start, end, kind, href) for kind, href in formats.looks_of(run.format)]
    return Block(text, formats.kind_of(form), tuple(marks), formats.level_of(form))


def document_of(source: QTextDocument) -> Document:
    """Return the whole of a Qt document as ours."""
    if is_bare(source):
        return Document()
    blocks = []
    block = source.begin()
    while block.isValid():
        blocks.append(block_of(block))
        block = block.next()
    return Document(tuple(blocks))


def is_bare(source: QTextDocument) -> bool:
    """Whether there is nothing but the one block that Qt puts into a document without any."""
    return source.isEmpty() and not formats.has_kind(source.firstBlock().blockFormat())


def fill(target: QTextDocument, document: Document) -> None:
    """Make `target` show `document`, and nothing of it can be undone."""
    target.setUndoRedoEnabled(False)
    target.clear()
    insert(QTextCursor(target), document)
    target.setUndoRedoEnabled(True)


def insert(cursor: QTextCursor, document: Document) -> None:
    """Put whole blocks at the cursor, the first one in place of the empty block where it stands."""
    cursor.beginEditBlock()
    for number, block in enumerate(document.blocks):
        form = formats.block_format(block.kind, block.level)
        if number:
            cursor.insertBlock(form, formats.empty_format(block.kind))
        else:
            cursor.setBlockFormat(form)
            cursor.setBlockCharFormat(formats.empty_format(block.kind))
        insert_text(cursor, block)
    cursor.endEditBlock()


def insert_text(cursor: QTextCursor, block: Block) -> None:
    """Put the letters of a block with their marks at the cursor, which stays in its own block."""
    for text, looks in runs(block):
        cursor.insertText(_UNHOLDABLE.sub("", text), formats.char_format(looks))


def runs(block: Block) -> Iterator[tuple[str, frozenset[Look]]]:
    """Yield the text of a block in pieces whose letters all have the same meanings."""
    borders = sorted({0, len(block.text), *(place for mark in block.marks for place in mark.span)})
    for start, end in pairwise(borders):
        looks = frozenset((mark.kind, mark.value) for mark in block.marks if mark.start <= start and end <= mark.end)
        yield block.text[start:end], looks


def cut(block: Block, start: int, end: int) -> Block:
    """Return the part of a block from code point `start` to `end` (exclusive), with the marks that lie in it."""
    marks = (
        Mark(max(mark.start, start) - start, min(mark.end, end) - start, mark.kind, mark.value)
        for mark in block.marks
        if mark.start < end and mark.end > start
    )
    return Block(block.text[start:end], block.kind, tuple(marks), block.level)
