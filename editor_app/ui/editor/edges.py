"""Where words end and something else begins: rules, pictures and tables, which no key joins with words by chance."""

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor

from editor_app.document.model import BlockKind
from editor_app.ui.editor import conversion, formats

STANDING = (BlockKind.PICTURE, BlockKind.RULE)
"""Kinds that stand by themselves: no words before or behind them are on their line."""


def kind_at(cursor: QTextCursor) -> BlockKind:
    """Return what the block of the cursor is."""
    return formats.kind_of(cursor.blockFormat())


def has_room(cursor: QTextCursor) -> bool:
    """Whether letters may be put where the cursor stands."""
    return kind_at(cursor) is not BlockKind.RULE and not formats.is_gap(cursor.blockFormat())


def make_room(cursor: QTextCursor) -> None:
    """Bring the cursor where letters may be put: off a rule into a new paragraph, and a gap becomes one."""
    if kind_at(cursor) is BlockKind.RULE:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertBlock(formats.block_format(BlockKind.PARAGRAPH), formats.empty_format(BlockKind.PARAGRAPH))
    elif formats.is_gap(cursor.blockFormat()):
        conversion.set_block_format(cursor, formats.block_format(BlockKind.PARAGRAPH))


def delete(cursor: QTextCursor, *, forward: bool) -> bool:
    """Do what Delete (`forward`) and Backspace do at the edge of a block beside something that is no text.

    False where they do nothing special.
    """
    if cursor.hasSelection() or not (cursor.atBlockEnd() if forward else cursor.atBlockStart()):
        return False
    here = cursor.block()
    kind, is_empty = kind_at(cursor), here.length() == 1
    if kind is BlockKind.RULE:
        remove(here, cursor)
        return True
    if kind is BlockKind.PICTURE and not forward:
        if is_empty:
            conversion.set_block_format(cursor, formats.block_format(BlockKind.PARAGRAPH))
        return True
    if is_beside_frame(here, forward=forward):
        _go_into_table(cursor, here, forward=forward)
        return True
    other = here.next() if forward else here.previous()
    return other.isValid() and _join(cursor, here, other, forward=forward)


def _join(cursor: QTextCursor, here: QTextBlock, other: QTextBlock, *, forward: bool) -> bool:
    there = formats.kind_of(other.blockFormat())
    if there is BlockKind.RULE:
        remove(other, cursor)
        return True
    pictures = BlockKind.PICTURE in (there, formats.kind_of(here.blockFormat()))
    if pictures and other.length() == 1 and there is not BlockKind.PICTURE:
        remove(other, cursor)
    elif there is BlockKind.PICTURE:
        target = QTextCursor(other)
        if here.length() == 1 and formats.kind_of(here.blockFormat()) is not BlockKind.PICTURE:
            remove(here, QTextCursor(other))
        if not forward:
            target.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.setPosition(target.position())
    return pictures


def is_beside_frame(block: QTextBlock, *, forward: bool) -> bool:
    """Whether a cell ends or a table begins right behind a block; before it where not `forward`."""
    place = block.position() + block.length() - 1 if forward else block.position() - 1
    return QTextCursor(block).document().characterAt(place) in conversion.FRAME_BORDERS


def remove(block: QTextBlock, cursor: QTextCursor) -> None:
    """Take an empty block away with its line; `cursor` stands at the end of the one before then, if it can."""
    before, after = block.previous(), block.next()
    edit = QTextCursor(block)
    edit.beginEditBlock()
    if before.isValid() and not is_beside_frame(block, forward=False):
        form = QTextBlockFormat(before.blockFormat())
        edit.deletePreviousChar()
        edit.setBlockFormat(form)
    elif after.isValid() and not is_beside_frame(block, forward=True):
        form = QTextBlockFormat(after.blockFormat())
        edit.deleteChar()
        edit.setBlockFormat(form)
    else:
        conversion.set_block_format(edit, formats.block_format(BlockKind.PARAGRAPH))
    edit.endEditBlock()
    if cursor.block() == block or cursor.block() == edit.block():
        cursor.setPosition(edit.position())


def _go_into_table(cursor: QTextCursor, here: QTextBlock, *, forward: bool) -> None:
    """Go on from a paragraph into the table beside it, and take the paragraph away where it is empty."""
    if cursor.currentTable() is not None:
        return
    border = here.position() + here.length() - 1 if forward else here.position() - 1
    target = QTextCursor(here)
    target.setPosition(border + 1 if forward else border)
    free = not is_beside_frame(here, forward=not forward) and (here.previous() if forward else here.next()).isValid()
    if here.length() == 1 and free:
        remove(here, QTextCursor(here))
    cursor.setPosition(target.position())
