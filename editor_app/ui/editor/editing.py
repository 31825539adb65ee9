"""What the keys and commands of formatting do to the text: each one undo step."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor

from editor_app.document.model import BlockKind, MarkKind
from editor_app.text.parting import change
from editor_app.ui.editor import conversion, formats, selection
from editor_app.ui.editor.edges import STANDING
from editor_app.ui.editor.formats import Look
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.editor.steps import one_step

DEEPEST = 8
"""Deepest level of a list, counted from 0."""

OF_THEIR_WORDS = (MarkKind.LINK, MarkKind.FOOTNOTE, MarkKind.COMMENT)
"""Marks that end where their words end, and are not gone on with."""

SAID = frozenset({MarkKind.COMMENT, *(kind for kind in MarkKind if kind.is_suggestion)})
"""Marks that are no form of the letters: people said something about them."""

_OPPOSITE = {MarkKind.SUPERSCRIPT: MarkKind.SUBSCRIPT, MarkKind.SUBSCRIPT: MarkKind.SUPERSCRIPT}


def with_mark(before: frozenset[Look], kind: MarkKind, href: str = "") -> frozenset[Look]:
    """Return meanings with one more, in place of what cannot stand beside it."""
    return without_mark(before, kind, _OPPOSITE.get(kind, kind)) | {(kind, href)}


def without_mark(before: frozenset[Look], *kinds: MarkKind) -> frozenset[Look]:
    """Return meanings without those of some kinds."""
    return frozenset(look for look in before if look[0] not in kinds)


def between(before: frozenset[Look], cursor: QTextCursor) -> frozenset[Look]:
    """Return the meanings of what comes in place of the selection: marks of words only where they go on behind it."""
    block, end = cursor.document().findBlock(cursor.selectionStart()), cursor.selectionEnd()
    around: frozenset[Look] = frozenset()
    if block.position() < cursor.selectionStart() and end < block.position() + block.length() - 1:
        ahead = formats.looks_of(selection.span(cursor, end, end + 1).charFormat())
        around = formats.looks_of(selection.span(cursor, *[cursor.selectionStart()] * 2).charFormat()) & ahead
    return without_mark(before, *OF_THEIR_WORDS) | {look for look in around if look[0] in OF_THEIR_WORDS}


def set_mark(cursor: QTextCursor, kind: MarkKind, href: str = "", *, on: bool) -> None:
    """Give the selected letters a meaning, or take it from them."""
    with one_step(cursor):
        for start, end, form in list(selection.runs(cursor)):
            before = formats.looks_of(form)
            after = with_mark(before, kind, href) if on else without_mark(before, kind)
            selection.span(cursor, start, end).setCharFormat(formats.char_format(after))


def clear(cursor: QTextCursor) -> None:
    """Take every meaning from the selected letters but what is said about them, and make their blocks paragraphs."""
    with one_step(cursor):
        for start, end, form in list(selection.runs(cursor)):
            said = frozenset(look for look in formats.looks_of(form) if look[0] in SAID)
            selection.span(cursor, start, end).setCharFormat(formats.char_format(said))
        _set_kind(cursor, BlockKind.PARAGRAPH)


def toggle_kind(cursor: QTextCursor, kind: BlockKind) -> None:
    """Make the selected blocks what is asked for, or paragraphs again where all of them are that."""
    with one_step(cursor):
        all_are = all(formats.kind_of(block.blockFormat()) is kind for block in _texts(cursor))
        _set_kind(cursor, BlockKind.PARAGRAPH if all_are else kind)


def _set_kind(cursor: QTextCursor, kind: BlockKind) -> None:
    for block in list(_texts(cursor)):
        set_format(block, kind, formats.level_of(block.blockFormat()) if kind.is_list else 0)


def _texts(cursor: QTextCursor) -> Iterator[QTextBlock]:
    """Yield the blocks that the selection touches and that can be made another kind: no pictures, no rules."""
    return (block for block in selection.blocks(cursor) if formats.kind_of(block.blockFormat()) not in STANDING)


def set_format(block: QTextBlock, kind: BlockKind, level: int = 0) -> None:
    """Make a block what is asked for; what is suggested about its end stays."""
    said = formats.end_looks_of(block.blockFormat())
    conversion.set_block_format(QTextCursor(block), formats.block_format(kind, level, end=said))


def indent(cursor: QTextCursor, by: int) -> bool:
    """Move the selected items of a list in or out; False where there are none."""
    items = [block for block in selection.blocks(cursor) if formats.kind_of(block.blockFormat()).is_list]
    with one_step(cursor):
        for block in items:
            form = block.blockFormat()
            set_format(block, formats.kind_of(form), min(max(formats.level_of(form) + by, 0), DEEPEST))
    return bool(items)


def start_paragraph(cursor: QTextCursor) -> None:
    """Do what Enter does: leave a list from its empty item, go on with body text after a heading, or split."""
    with one_step(cursor):
        cursor.removeSelectedText()
        form, block = cursor.blockFormat(), cursor.block()
        kind, level = formats.kind_of(form), formats.level_of(form)
        if block.length() == 1 and kind not in (BlockKind.PARAGRAPH, *STANDING):
            set_format(block, kind if level else BlockKind.PARAGRAPH, max(level - 1, 0))
            return
        ends = not kind.is_list and kind not in (BlockKind.PARAGRAPH, BlockKind.QUOTE)
        after = BlockKind.PARAGRAPH if ends and (cursor.atBlockEnd() or kind in STANDING) else kind
        before = BlockKind.PARAGRAPH if ends and cursor.atBlockStart() and kind not in STANDING else kind
        carried = without_mark(selection.looks(cursor), *OF_THEIR_WORDS)
        cursor.insertBlock(formats.block_format(after, level), formats.char_format(carried))
        if after is kind and ends:
            cursor.setBlockCharFormat(formats.empty_format(kind))
        if before is not kind:
            set_format(block, before)


def unwrap(cursor: QTextCursor) -> bool:
    """Do what Backspace does at the beginning of a block that is no paragraph; False where it does nothing special."""
    if cursor.hasSelection() or not cursor.atBlockStart():
        return False
    if formats.kind_of(cursor.blockFormat()) in (BlockKind.PARAGRAPH, *STANDING):
        return False
    set_format(cursor.block(), BlockKind.PARAGRAPH)
    return True


def replace(cursor: QTextCursor, text: str) -> None:
    """Put `text` in place of the selected words of one block: only the letters that differ, in their own format.

    A word that only grows at its end is one still, and so are its link and its footnote.
    """
    before = cursor.selectedText()
    start, old_end, new_end = change(before, text)
    offsets, first = Offsets(before), cursor.selectionStart()
    old_start, old_stop = first + offsets.to_units(start), first + offsets.to_units(old_end)
    inside = formats.looks_of(selection.span(cursor, old_start, min(old_start + 1, old_stop)).charFormat())
    target = selection.span(cursor, old_start, old_stop)
    grows = text[max(start - 1, 0) : start].isalnum() and text[start : start + 1].isalnum()
    if not target.hasSelection() and not grows:
        inside = between(inside, target)
    target.insertText(text[start:new_end], formats.char_format(inside))
