"""What the keys and commands of formatting do to the text: each one undo step."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor

from editor_app.document.model import BlockKind, Document, MarkKind
from editor_app.ui.editor import conversion, formats
from editor_app.ui.editor.formats import Look
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.editor.passages import change

DEEPEST = 8
"""Deepest level of a list, counted from 0."""

_OPPOSITE = {MarkKind.SUPERSCRIPT: MarkKind.SUBSCRIPT, MarkKind.SUBSCRIPT: MarkKind.SUPERSCRIPT}


@contextmanager
def one_step(cursor: QTextCursor) -> Iterator[None]:
    """Make all that is done inside one step of undo."""
    cursor.beginEditBlock()
    try:
        yield
    finally:
        cursor.endEditBlock()
        cursor.document().setModified(False)  # else Qt makes what is typed next a part of the step


def blocks(cursor: QTextCursor) -> Iterator[QTextBlock]:
    """Yield the blocks that the selection touches, or the one of the cursor."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    while block.isValid():
        yield block
        if block == last:
            return
        block = block.next()


def runs(cursor: QTextCursor) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Yield stretches of the selection (positions of the document) whose letters have one format."""
    for block in list(blocks(cursor)):
        end_of_text = block.position() + block.length() - 1
        for run in block.textFormats():
            start = max(block.position() + run.start, cursor.selectionStart())
            end = min(block.position() + run.start + run.length, cursor.selectionEnd(), end_of_text)
            if start < end:
                yield start, end, QTextCharFormat(run.format)  # which would not outlive the list of runs


def looks(cursor: QTextCursor) -> frozenset[Look]:
    """Return the meanings that all letters of the selection share, or that a letter typed now would have."""
    if not cursor.hasSelection():
        return formats.looks_of(cursor.charFormat())
    found = [formats.looks_of(form) for _, _, form in runs(cursor)]
    return frozenset.intersection(*found) if found else frozenset()


def with_mark(before: frozenset[Look], kind: MarkKind, href: str = "") -> frozenset[Look]:
    """Return meanings with one more, in place of what cannot stand beside it."""
    return without_mark(before, kind, _OPPOSITE.get(kind, kind)) | {(kind, href)}


def without_mark(before: frozenset[Look], *kinds: MarkKind) -> frozenset[Look]:
    """Return meanings without those of some kinds."""
    return frozenset(look for look in before if look[0] not in kinds)


def set_mark(cursor: QTextCursor, kind: MarkKind, href: str = "", *, on: bool) -> None:
    """Give the selected letters a meaning, or take it from them."""
    with one_step(cursor):
        for start, end, form in list(runs(cursor)):
            before = formats.looks_of(form)
            after = with_mark(before, kind, href) if on else without_mark(before, kind)
            _span(cursor, start, end).setCharFormat(formats.char_format(after))


def clear(cursor: QTextCursor) -> None:
    """Take every meaning from the selected letters, and make the selected blocks paragraphs."""
    with one_step(cursor):
        for start, end, _ in list(runs(cursor)):
            _span(cursor, start, end).setCharFormat(formats.char_format(frozenset()))
        _set_kind(cursor, BlockKind.PARAGRAPH)


def toggle_kind(cursor: QTextCursor, kind: BlockKind) -> None:
    """Make the selected blocks what is asked for, or paragraphs again where all of them are that."""
    with one_step(cursor):
        all_are = all(formats.kind_of(block.blockFormat()) is kind for block in blocks(cursor))
        _set_kind(cursor, BlockKind.PARAGRAPH if all_are else kind)


def _set_kind(cursor: QTextCursor, kind: BlockKind) -> None:
    for block in list(blocks(cursor)):
        set_format(block, kind, formats.level_of(block.blockFormat()) if kind.is_list else 0)


def set_format(block: QTextBlock, kind: BlockKind, level: int = 0) -> None:
    """Make a block what is asked for."""
    conversion.set_block_format(QTextCursor(block), formats.block_format(kind, level))


def indent(cursor: QTextCursor, by: int) -> bool:
    """Move the selected items of a list in or out; False where there are none."""
    items = [block for block in blocks(cursor) if formats.kind_of(block.blockFormat()).is_list]
    with one_step(cursor):
        for block in items:
            form = block.blockFormat()
            set_format(block, formats.kind_of(form), min(max(formats.level_of(form) + by, 0), DEEPEST))
    return bool(items)


def start_paragraph(cursor: QTextCursor) -> None:
    """Do what Enter does: leave a list from its empty item, go on with body text after a heading, or split."""
    form = cursor.blockFormat()
    kind, level = formats.kind_of(form), formats.level_of(form)
    with one_step(cursor):
        cursor.removeSelectedText()
        block = cursor.block()
        if block.length() == 1 and kind is not BlockKind.PARAGRAPH:
            set_format(block, kind if level else BlockKind.PARAGRAPH, max(level - 1, 0))
            return
        heading = not kind.is_list and kind not in (BlockKind.PARAGRAPH, BlockKind.QUOTE)
        after = BlockKind.PARAGRAPH if heading and cursor.atBlockEnd() else kind
        before = BlockKind.PARAGRAPH if heading and cursor.atBlockStart() else kind
        carried = without_mark(looks(cursor), MarkKind.LINK)
        cursor.insertBlock(formats.block_format(after, level), formats.char_format(carried))
        if after is kind and heading:
            cursor.setBlockCharFormat(formats.empty_format(kind))
        if before is not kind:
            set_format(block, before)


def unwrap(cursor: QTextCursor) -> bool:
    """Do what Backspace does at the beginning of a block that is no paragraph; False where it does nothing special."""
    if cursor.hasSelection() or not cursor.atBlockStart():
        return False
    if formats.kind_of(cursor.blockFormat()) is BlockKind.PARAGRAPH:
        return False
    set_format(cursor.block(), BlockKind.PARAGRAPH)
    return True


def insert_document(cursor: QTextCursor, document: Document) -> None:
    """Put a document in place of the selection; its first block goes on the line of the cursor."""
    with one_step(cursor):
        cursor.removeSelectedText()
        for number, block in enumerate(document.blocks):
            form: QTextBlockFormat = formats.block_format(block.kind, block.level)
            if number:
                cursor.insertBlock(form, formats.empty_format(block.kind))
            elif cursor.block().length() == 1 and (len(document.blocks) > 1 or block.kind is not BlockKind.PARAGRAPH):
                cursor.setBlockFormat(form)
            conversion.insert_text(cursor, block)


def selected(cursor: QTextCursor) -> Document:
    """Return the selection as a document."""
    cuts = []
    for block in blocks(cursor):
        ours = conversion.block_of(block)
        offsets = Offsets(ours.text)
        start = max(cursor.selectionStart() - block.position(), 0)
        end = min(cursor.selectionEnd() - block.position(), block.length() - 1)
        cuts.append(conversion.cut(ours, offsets.to_points(start), offsets.to_points(end)))
    return Document(tuple(cuts))


def replace(cursor: QTextCursor, text: str) -> None:
    """Put `text` in place of the selected words of one block: only the letters that differ, in their own format."""
    before = cursor.selectedText()
    start, old_end, new_end = change(before, text)
    offsets, first = Offsets(before), cursor.selectionStart()
    old_start, old_stop = first + offsets.to_units(start), first + offsets.to_units(old_end)
    inside = _span(cursor, old_start, min(old_start + 1, old_stop))
    form = formats.char_format(formats.looks_of(inside.charFormat()))
    target = _span(cursor, old_start, old_stop)
    target.insertText(text[start:new_end], form)


def trimmed(cursor: QTextCursor) -> QTextCursor:
    """Return a cursor over the selection without the spaces at its ends, which no one means to underline."""
    text = cursor.selectedText()
    start = cursor.selectionStart() + len(text) - len(text.lstrip())
    return _span(cursor, start, max(start, cursor.selectionEnd() - len(text) + len(text.rstrip())))


def link_around(cursor: QTextCursor) -> QTextCursor | None:
    """Return a cursor over the whole link in which the cursor stands."""
    position = cursor.position() - cursor.block().position()
    ours = conversion.block_of(cursor.block())
    offsets = Offsets(ours.text)
    place = offsets.to_points(position)
    for mark in ours.marks:
        if mark.kind is MarkKind.LINK and mark.start <= place <= mark.end:
            first = cursor.block().position()
            return _span(cursor, first + offsets.to_units(mark.start), first + offsets.to_units(mark.end))
    return None


def _span(cursor: QTextCursor, start: int, end: int) -> QTextCursor:
    made = QTextCursor(cursor.document())
    made.setPosition(start)
    made.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return made
