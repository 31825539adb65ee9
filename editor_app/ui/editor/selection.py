"""What a selection, or the place of a cursor, holds: its blocks, its letters and their meanings, as a document."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from editor_app.document import tables
from editor_app.document.model import Block, BlockKind, Document, MarkKind
from editor_app.ui.editor import conversion, formats, grids
from editor_app.ui.editor.formats import Look
from editor_app.ui.editor.offsets import Offsets


def blocks(cursor: QTextCursor) -> Iterator[QTextBlock]:
    """Yield the blocks that the selection touches, or the one of the cursor."""
    document = cursor.document()
    for first, last in _stretches(cursor):
        block, end = document.findBlock(first), document.findBlock(last)
        while block.isValid():
            yield block
            if block == end:
                break
            block = block.next()


def _stretches(cursor: QTextCursor) -> Iterator[tuple[int, int]]:
    """Yield the first and the last position of what is selected: one stretch, or one for each selected cell."""
    if not cursor.hasComplexSelection():
        yield cursor.selectionStart(), cursor.selectionEnd()
        return
    table, area = grids.selected(cursor)
    for row, column, cell in grids.cells(table):
        if area.top <= row < area.bottom and area.left <= column < area.right:
            yield cell.firstPosition(), cell.lastPosition()


def ranges(cursor: QTextCursor) -> Iterator[tuple[QTextBlock, int, int]]:
    """Yield the blocks that the selection touches, and from where to where (positions of the document) it does."""
    cells = cursor.hasComplexSelection()
    for block in list(blocks(cursor)):
        start, end = block.position(), block.position() + block.length() - 1
        yield (
            (block, start, end)
            if cells
            else (block, max(start, cursor.selectionStart()), min(end, cursor.selectionEnd()))
        )


def runs(cursor: QTextCursor) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Yield stretches of the selection (positions of the document) whose letters have one format."""
    for block, first, last in ranges(cursor):
        for run in block.textFormats():
            start = max(block.position() + run.start, first)
            end = min(block.position() + run.start + run.length, last)
            if start < end:
                yield start, end, QTextCharFormat(run.format)  # which would not outlive the list of runs


def standing(cursor: QTextCursor) -> list[QTextCursor]:
    """Return what is selected, but for words that somebody suggests to take out."""
    found = ((start, end, formats.looks_of(form)) for start, end, form in runs(cursor))
    return [
        span(cursor, start, end)
        for start, end, looks in found
        if not any(kind is MarkKind.DELETION for kind, _ in looks)
    ]


def looks(cursor: QTextCursor) -> frozenset[Look]:
    """Return the meanings that all letters of the selection share, or that a letter typed now would have."""
    if not cursor.hasSelection():
        return formats.looks_of(cursor.charFormat())
    found = [formats.looks_of(form) for _, _, form in runs(cursor)]
    return frozenset.intersection(*found) if found else frozenset()


def selected(cursor: QTextCursor) -> Document:
    """Return the selection as a document; some words of a caption come without its picture."""
    cuts = [_cut(*found) for found in ranges(cursor)]
    if len(cuts) == 1 and cuts[0].text != conversion.block_of(cursor.block()).text and cuts[0].picture is not None:
        return Document((replace(cuts[0], kind=BlockKind.PARAGRAPH, picture=None),))
    table = cursor.currentTable()
    if cursor.hasComplexSelection():
        qt_table, area = grids.selected(cursor)
        first, last = grids.block_numbers(qt_table)
        inside = [conversion.block_of(cursor.document().findBlockByNumber(n)) for n in range(first, last + 1)]
        return Document((tables.part(grids.table_of(qt_table, inside, first), area),))
    if table is not None:
        return Document(tuple(cuts))
    first = cursor.document().findBlock(cursor.selectionStart()).blockNumber()
    return conversion.assembled(cursor.document(), cuts, first)


def _cut(block: QTextBlock, start: int, end: int) -> Block:
    ours = conversion.block_of(block)
    offsets = Offsets(ours.text)
    first = block.position()
    return conversion.cut(ours, offsets.to_points(start - first), offsets.to_points(end - first))


def trimmed(cursor: QTextCursor) -> QTextCursor:
    """Return a cursor over the selection without the spaces at its ends, which no one means to underline."""
    text = cursor.selectedText()
    start = cursor.selectionStart() + len(text) - len(text.lstrip())
    return span(cursor, start, max(start, cursor.selectionEnd() - len(text) + len(text.rstrip())))


def around(cursor: QTextCursor, kind: MarkKind) -> QTextCursor | None:
    """Return a cursor over all the words of a mark in which the cursor stands."""
    position = cursor.position() - cursor.block().position()
    ours = conversion.block_of(cursor.block())
    offsets = Offsets(ours.text)
    place = offsets.to_points(position)
    for mark in ours.marks:
        if mark.kind is kind and mark.start <= place <= mark.end:
            first = cursor.block().position()
            return span(cursor, first + offsets.to_units(mark.start), first + offsets.to_units(mark.end))
    return None


def span(cursor: QTextCursor, start: int, end: int) -> QTextCursor:
    """Return a cursor over the text between two positions of the document of another one."""
    made = QTextCursor(cursor.document())
    made.setPosition(start)
    made.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return made
