"""Putting documents, pictures, rules and tables into the text, and taking pictures out: each one undo step."""

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextTable

from editor_app.document.model import Block, BlockKind, Document, Picture, Table
from editor_app.ui.editor import conversion, edges, formats
from editor_app.ui.editor.edges import STANDING
from editor_app.ui.editor.steps import one_step


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
                _insert_standing(cursor, part, joins=joins)
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


def _insert_standing(cursor: QTextCursor, block: Block, *, joins: bool) -> None:
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
        _insert_standing(cursor, block, joins=True)
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
