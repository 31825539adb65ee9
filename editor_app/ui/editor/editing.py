"""What the keys and commands of formatting do to the text: each one undo step."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextTable

from editor_app.document import tables
from editor_app.document.model import Block, BlockKind, Document, MarkKind, Picture, Table
from editor_app.text.parting import change
from editor_app.ui.editor import conversion, edges, formats, grids
from editor_app.ui.editor.formats import Look
from editor_app.ui.editor.offsets import Offsets

DEEPEST = 8
"""Deepest level of a list, counted from 0."""

STANDING = (BlockKind.PICTURE, BlockKind.RULE)
"""Kinds that stand by themselves: no words before or behind them are on their line."""

OF_THEIR_WORDS = (MarkKind.LINK, MarkKind.FOOTNOTE, MarkKind.COMMENT)
"""Marks that end where their words end, and are not gone on with."""

SAID = frozenset({MarkKind.COMMENT, *(kind for kind in MarkKind if kind.is_suggestion)})
"""Marks that are no form of the letters: people said something about them."""

_OPPOSITE = {MarkKind.SUPERSCRIPT: MarkKind.SUBSCRIPT, MarkKind.SUBSCRIPT: MarkKind.SUPERSCRIPT}


@contextmanager
def one_step(cursor: QTextCursor) -> Iterator[None]:
    """Make all that is done inside one step of undo."""
    cursor.beginEditBlock()
    try:
        yield
    finally:
        cursor.endEditBlock()


@contextmanager
def closed_step(cursor: QTextCursor) -> Iterator[None]:
    """Make all that is done inside one step of undo that what is typed right after it does not become a part of."""
    with one_step(cursor):
        yield
    cursor.document().setModified(False)  # Qt joins a letter with an insertion only where something was modified


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


def texts(cursor: QTextCursor) -> Iterator[QTextBlock]:
    """Yield the blocks that the selection touches and that can be made another kind: no pictures, no rules."""
    return (block for block in blocks(cursor) if formats.kind_of(block.blockFormat()) not in STANDING)


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


def between(before: frozenset[Look], cursor: QTextCursor) -> frozenset[Look]:
    """Return the meanings of what comes in place of the selection: marks of words only where they go on behind it."""
    block, end = cursor.document().findBlock(cursor.selectionStart()), cursor.selectionEnd()
    around: frozenset[Look] = frozenset()
    if block.position() < cursor.selectionStart() and end < block.position() + block.length() - 1:
        ahead = formats.looks_of(_span(cursor, end, end + 1).charFormat())
        around = formats.looks_of(_span(cursor, *[cursor.selectionStart()] * 2).charFormat()) & ahead
    return without_mark(before, *OF_THEIR_WORDS) | {look for look in around if look[0] in OF_THEIR_WORDS}


def set_mark(cursor: QTextCursor, kind: MarkKind, href: str = "", *, on: bool) -> None:
    """Give the selected letters a meaning, or take it from them."""
    with one_step(cursor):
        for start, end, form in list(runs(cursor)):
            before = formats.looks_of(form)
            after = with_mark(before, kind, href) if on else without_mark(before, kind)
            _span(cursor, start, end).setCharFormat(formats.char_format(after))


def clear(cursor: QTextCursor) -> None:
    """Take every meaning from the selected letters but what is said about them, and make their blocks paragraphs."""
    with one_step(cursor):
        for start, end, form in list(runs(cursor)):
            said = frozenset(look for look in formats.looks_of(form) if look[0] in SAID)
            _span(cursor, start, end).setCharFormat(formats.char_format(said))
        _set_kind(cursor, BlockKind.PARAGRAPH)


def toggle_kind(cursor: QTextCursor, kind: BlockKind) -> None:
    """Make the selected blocks what is asked for, or paragraphs again where all of them are that."""
    with one_step(cursor):
        all_are = all(formats.kind_of(block.blockFormat()) is kind for block in texts(cursor))
        _set_kind(cursor, BlockKind.PARAGRAPH if all_are else kind)


def _set_kind(cursor: QTextCursor, kind: BlockKind) -> None:
    for block in list(texts(cursor)):
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
        carried = without_mark(looks(cursor), *OF_THEIR_WORDS)
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


def insert_document(cursor: QTextCursor, document: Document) -> None:
    """Put a document in place of the selection; its first block goes on the line of the cursor."""
    with one_step(cursor):
        cursor.removeSelectedText()
        edges.make_room(cursor)
        parts = document.parts if cursor.currentTable() is None else document.blocks  # tables hold no tables
        joins = True
        for part in parts:
            if isinstance(part, Table):
                insert_table(cursor, part)
            elif part.kind in STANDING:
                insert_standing(cursor, part, joins=joins)
            elif not joins:
                conversion.insert_block(cursor, part, is_fresh=False)
            else:
                kind = formats.kind_of(cursor.blockFormat())
                is_whole = len(parts) > 1 or part.kind is not BlockKind.PARAGRAPH
                if cursor.block().length() == 1 and is_whole and kind is not BlockKind.PICTURE:
                    cursor.setBlockFormat(conversion.form_of(part))
                edges.make_room(cursor)
                conversion.insert_text(cursor, part)
            joins = isinstance(part, Table)
        leave_gap(cursor)


def insert_standing(cursor: QTextCursor, block: Block, *, joins: bool) -> None:
    """Put a picture or a rule at the cursor, in a block of its own; `joins` as long as its line is old."""
    here = cursor.block()
    if joins and not cursor.atBlockEnd():
        cursor.insertBlock(_rest_format(cursor), formats.empty_format(BlockKind.PARAGRAPH))
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
    is_fresh = joins and here.length() == 1 and formats.kind_of(here.blockFormat()) not in STANDING
    conversion.insert_block(cursor, block, is_fresh=is_fresh)


def step_aside(cursor: QTextCursor) -> None:
    """Go to where something can stand by itself: below the paragraph that the cursor is in, not between its words."""
    if not cursor.atBlockStart():
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)


def insert_alone(cursor: QTextCursor, block: Block) -> None:
    """Put a picture or a rule in place of the selection; behind a rule there is a paragraph to go on in."""
    with one_step(cursor):
        cursor.removeSelectedText()
        step_aside(cursor)
        insert_standing(cursor, block, joins=True)
        if block.kind is BlockKind.RULE:
            after = cursor.block().next()
            if after.isValid() and not edges.is_beside_frame(cursor.block(), forward=True):
                cursor.setPosition(after.position())
            else:
                edges.make_room(cursor)


def set_picture(block: QTextBlock, picture: Picture) -> None:
    """Give a block another picture, or the same one told differently; its caption stays."""
    QTextCursor(block).setBlockFormat(formats.block_format(BlockKind.PICTURE, picture=picture))


def remove_picture(block: QTextBlock) -> None:
    """Take a picture out with its caption."""
    cursor = QTextCursor(block)
    with one_step(cursor):
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        edges.remove(cursor.block(), cursor)


def insert_table(cursor: QTextCursor, table: Table) -> QTextTable:
    """Put a table at the cursor and return it; the cursor stands behind it then, where what followed goes on."""
    rest = _rest_format(cursor)
    made = conversion.insert_table(cursor, table)
    cursor.setBlockFormat(rest if cursor.block().length() > 1 else formats.gap_format())
    before = cursor.document().findBlock(made.firstPosition() - 1)
    if before.length() == 1 and formats.kind_of(before.blockFormat()) not in STANDING:
        if before.previous().isValid() and not edges.is_beside_frame(before, forward=False):
            edges.remove(before, QTextCursor(before))
        else:
            QTextCursor(before).setBlockFormat(formats.gap_format())
    return made


def leave_gap(cursor: QTextCursor) -> None:
    """Make the empty block behind a table one that can be written in, or take it away where another follows."""
    block = cursor.block()
    if block.length() == 1 and formats.is_gap(block.blockFormat()):
        if block.next().isValid() and not edges.is_beside_frame(block, forward=True):
            edges.remove(block, cursor)
        else:
            edges.make_room(cursor)


def _rest_format(cursor: QTextCursor) -> QTextBlockFormat:
    """Return the format of what follows the cursor in its block, once it stands by itself."""
    form = cursor.blockFormat()
    is_text = formats.has_kind(form) and formats.kind_of(form) not in STANDING
    return form if is_text else formats.block_format(BlockKind.PARAGRAPH)


def selected(cursor: QTextCursor) -> Document:
    """Return the selection as a document."""
    cuts = [_cut(*found) for found in ranges(cursor)]
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


def replace(cursor: QTextCursor, text: str) -> None:
    """Put `text` in place of the selected words of one block: only the letters that differ, in their own format."""
    before = cursor.selectedText()
    start, old_end, new_end = change(before, text)
    offsets, first = Offsets(before), cursor.selectionStart()
    old_start, old_stop = first + offsets.to_units(start), first + offsets.to_units(old_end)
    inside = formats.looks_of(_span(cursor, old_start, min(old_start + 1, old_stop)).charFormat())
    target = _span(cursor, old_start, old_stop)
    if not target.hasSelection():
        inside = between(inside, target)
    target.insertText(text[start:new_end], formats.char_format(inside))


def trimmed(cursor: QTextCursor) -> QTextCursor:
    """Return a cursor over the selection without the spaces at its ends, which no one means to underline."""
    text = cursor.selectedText()
    start = cursor.selectionStart() + len(text) - len(text.lstrip())
    return _span(cursor, start, max(start, cursor.selectionEnd() - len(text) + len(text.rstrip())))


def link_around(cursor: QTextCursor) -> QTextCursor | None:
    """Return a cursor over the whole link in which the cursor stands."""
    return around(cursor, MarkKind.LINK)


def around(cursor: QTextCursor, kind: MarkKind) -> QTextCursor | None:
    """Return a cursor over all the words of a mark in which the cursor stands."""
    position = cursor.position() - cursor.block().position()
    ours = conversion.block_of(cursor.block())
    offsets = Offsets(ours.text)
    place = offsets.to_points(position)
    for mark in ours.marks:
        if mark.kind is kind and mark.start <= place <= mark.end:
            first = cursor.block().position()
            return _span(cursor, first + offsets.to_units(mark.start), first + offsets.to_units(mark.end))
    return None


def _span(cursor: QTextCursor, start: int, end: int) -> QTextCursor:
    made = QTextCursor(cursor.document())
    made.setPosition(start)
    made.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return made
