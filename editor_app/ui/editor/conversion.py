"""The article's document and Qt's, each made of the other without a loss."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextTable

from editor_app.document.model import Block, BlockKind, Document, Mark, Table
from editor_app.ui.editor import formats, grids
from editor_app.ui.editor.formats import Look
from editor_app.ui.editor.offsets import Offsets

_UNHOLDABLE = re.compile("[\r\ufdd0\ufdd1]")
"""Characters that no Qt document can hold: it takes each for the end of a block or of a frame."""

FRAME_BORDERS = ("\ufdd0", "\ufdd1")
"""What stands in a Qt document where a cell begins and where a table ends."""


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
    marks += [Mark(len(text), len(text) + 1, kind, value) for kind, value in formats.end_looks_of(form)]
    kind, picture = formats.kind_of(form), formats.picture_of(form)
    if (kind is BlockKind.RULE and text) or (kind is BlockKind.PICTURE and picture is None):
        kind = BlockKind.PARAGRAPH  # whatever was done to it, no word is lost
    return Block(text, kind, tuple(marks), formats.level_of(form), picture if kind is BlockKind.PICTURE else None)


def document_of(source: QTextDocument) -> Document:
    """Return the whole of a Qt document as ours."""
    if is_bare(source):
        return Document()
    blocks = []
    block = source.begin()
    while block.isValid():
        blocks.append(block_of(block))
        block = block.next()
    return assembled(source, blocks)


def assembled(source: QTextDocument, blocks: Sequence[Block], number: int = 0) -> Document:
    """Return a document that is not bare, or a row of its blocks from a `number` on; a table in it has all of its own.

    `blocks` are one for each of Qt's.
    """
    end = number + len(blocks)
    parts: list[Block | Table] = []
    begin = number
    for table in grids.tables(source):
        first, last = grids.block_numbers(table)
        if first >= number and last < end:
            parts += _between(source, blocks, number, range(begin, first))
            parts.append(grids.table_of(table, blocks, number))
            begin = last + 1
    return Document((*parts, *_between(source, blocks, number, range(begin, end))))


def _between(source: QTextDocument, blocks: Sequence[Block], number: int, row: range) -> Sequence[Block]:
    """Return the blocks before, between or behind tables without those that only Qt wants there."""
    if row.start == number and row.stop == number + len(blocks):
        return blocks
    if row and row.stop < number + len(blocks) and is_filler(source.findBlockByNumber(row.stop - 1)):
        row = row[:-1]
    if row and row.start > number and is_filler(source.findBlockByNumber(row.start)):
        row = row[1:]
    return blocks[row.start - number : row.stop - number]


def is_filler(block: QTextBlock) -> bool:
    """Whether a block stands empty beside a table for no use but Qt's."""
    return block.length() == 1 and not formats.has_kind(block.blockFormat())


def is_bare(source: QTextDocument) -> bool:
    """Whether there is nothing but the one block that Qt puts into a document without any."""
    return source.isEmpty() and not formats.has_kind(source.firstBlock().blockFormat())


def fill(target: QTextDocument, document: Document) -> None:
    """Make `target` show `document`, and nothing of it can be undone."""
    target.setUndoRedoEnabled(False)
    cursor = QTextCursor(target)
    cursor.beginEditBlock()  # clearing is part of it: Qt then lays out what can be seen, and the rest when it has time
    target.clear()
    insert(cursor, document)
    cursor.endEditBlock()
    target.setUndoRedoEnabled(True)


def insert(cursor: QTextCursor, document: Document) -> None:
    """Put whole parts at the cursor, the first one in place of the empty block where it stands."""
    cursor.beginEditBlock()
    is_fresh = True
    for _, (part, *alike) in groupby(document.parts, _likeness):
        if isinstance(part, Table):
            if is_fresh:
                cursor.setBlockFormat(formats.gap_format())
            insert_table(cursor, part)
            cursor.setBlockFormat(formats.gap_format())
        else:
            insert_block(cursor, part, is_fresh=is_fresh)
            if alike:
                lines = "\n".join(["", *(block.text for block in alike if isinstance(block, Block))])
                cursor.insertText(_UNHOLDABLE.sub("", lines), formats.char_format(frozenset()))
        is_fresh = isinstance(part, Table)
    cursor.endEditBlock()


def _likeness(part: Block | Table) -> object:
    """Return what parts in a row share that Qt can take at once, as lines of one text: most of an article is such."""
    if isinstance(part, Table) or part.marks or part.picture or formats.empty_format(part.kind).propertyCount():
        return object()
    return part.kind, part.level


def insert_block(cursor: QTextCursor, block: Block, *, is_fresh: bool) -> None:
    """Put a block behind that of the cursor; in its place where that is `is_fresh`, empty and for no other use."""
    form = form_of(block)
    if is_fresh:
        set_block_format(cursor, form)
    else:
        cursor.insertBlock(form, formats.empty_format(block.kind))
    insert_text(cursor, block)


def set_block_format(cursor: QTextCursor, form: QTextBlockFormat) -> None:
    """Make the block of the cursor what a format says, as one step of undo."""
    cursor.beginEditBlock()
    cursor.setBlockFormat(form)
    before = cursor.document().characterAt(cursor.block().position() - 1)
    if before not in FRAME_BORDERS:  # whose own format Qt takes for that of the block: a table would fall apart
        cursor.setBlockCharFormat(formats.empty_format(formats.kind_of(form)))
    cursor.endEditBlock()


def insert_table(cursor: QTextCursor, table: Table) -> QTextTable:
    """Put a table at the cursor, which then stands at the beginning of the block behind it, and return it.

    What stood behind the cursor in its block is behind the table, in a block without a kind.
    """
    made = grids.insert(cursor, table)
    for row, column, cell in table.places():
        inside = made.cellAt(row, column).firstCursorPosition()
        for number, block in enumerate(cell.blocks):
            insert_block(inside, block, is_fresh=not number)
    cursor.setPosition(made.lastPosition() + 1)
    return made


def form_of(block: Block) -> QTextBlockFormat:
    """Return the format that a block has."""
    end = frozenset((mark.kind, mark.value) for mark in block.marks if mark.end > len(block.text))
    return formats.block_format(block.kind, block.level, block.picture, end)


def insert_text(cursor: QTextCursor, block: Block) -> None:
    """Put the letters of a block with their marks at the cursor, which stays in its own block."""
    for text, looks in runs(block):
        cursor.insertText(_UNHOLDABLE.sub("", text), formats.char_format(looks))


def runs(block: Block) -> Iterator[tuple[str, frozenset[Look]]]:
    """Yield the text of a block in pieces whose letters all have the same meanings."""
    length = len(block.text)
    borders = sorted({0, length, *(min(place, length) for mark in block.marks for place in mark.span)})
    for start, end in pairwise(borders):
        looks = frozenset((mark.kind, mark.value) for mark in block.marks if mark.start <= start and end <= mark.end)
        yield block.text[start:end], looks


def cut(block: Block, start: int, end: int) -> Block:
    """Return the part of a block from code point `start` to `end` (exclusive), with the marks that lie in it.

    What is said about the end of the paragraph is not said about a part of it.
    """
    marks = (
        Mark(max(mark.start, start) - start, min(mark.end, end) - start, mark.kind, mark.value)
        for mark in block.marks
        if max(mark.start, start) < min(mark.end, end)
    )
    return replace(block, text=block.text[start:end], marks=tuple(marks))
