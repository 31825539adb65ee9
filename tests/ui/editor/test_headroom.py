"""What is painted above its words has room there, whatever stands before it."""

import pytest
from PySide6.QtGui import QTextCursor

from editor_app.document import tables
from editor_app.document.model import Block, BlockKind, Cell, Document, Picture, Table
from editor_app.ui.editor import formats, grids, headroom, ornaments, tabling
from editor_app.workflow.article import Content

PICTURE = Picture("", 200, 100)
TABLE = Table(((Cell((Block("Год"),)), Cell((Block("План"),))),))
TEXT = Block("Мост открыли.")
NOTE = Block("Уточнить", BlockKind.NOTE)


def snap(caption="Подпись"):
    return Block(caption, BlockKind.PICTURE, picture=PICTURE)


@pytest.fixture
def shown(editor):
    def show(*parts):
        editor.resize(900, 900)
        editor.show_content(Content(body=Document(parts)), writable=True)
        editor.turn_to(editor.body)
        return editor.body

    return show


def _place(body, kind):
    block = body.document().begin()
    while block.isValid():
        if formats.kind_of(block.blockFormat()) is kind:
            return block, body.document().documentLayout().blockBoundingRect(block)
        block = block.next()
    raise AssertionError(kind)


def _head(body, kind):
    """Return the top of what is painted above a picture or a note."""
    block, place = _place(body, kind)
    if kind is BlockKind.PICTURE:
        return ornaments.picture_rect(block, place, PICTURE).top()
    return ornaments.text_rect(block, place).top() - ornaments.head_height(block)


def _end(body):
    """Return the bottom of the table."""
    (table,) = grids.tables(body.document())
    behind = body.document().findBlock(table.lastPosition() + 1)
    return body.document().documentLayout().blockBoundingRect(behind).top() - table.format().bottomMargin()


@pytest.mark.parametrize("block", [snap(), NOTE], ids=["picture", "note"])
def test_it_has_room_at_the_top_of_a_text(shown, block):
    assert _head(shown(block, TEXT), block.kind) >= 0


@pytest.mark.parametrize("block", [snap(), snap(""), NOTE, Block("", BlockKind.NOTE)])
def test_it_has_room_under_a_table(shown, block):
    body = shown(TEXT, TABLE, block, TEXT)
    assert _head(body, block.kind) >= _end(body)


@pytest.mark.parametrize("block", [snap(""), Block("", BlockKind.NOTE), Block("", BlockKind.RULE)])
def test_an_empty_one_under_a_table_is_as_wide_as_any(shown, block):
    body = shown(TEXT, TABLE, block, TEXT)
    below = ornaments.text_rect(*_place(body, block.kind))
    body = shown(TEXT, block, TEXT)
    above = ornaments.text_rect(*_place(body, block.kind))
    assert (below.left(), below.width()) == pytest.approx((above.left(), above.width()), abs=2)


def test_what_stands_before_goes_and_comes_back_and_so_does_the_room(shown, editor):
    body = shown(TEXT, snap(), TEXT)
    before = body.document().rootFrame().frameFormat().topMargin()
    cursor = QTextCursor(body.document())
    cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    assert body.passages.document().parts[0] == snap()
    assert _head(body, BlockKind.PICTURE) >= 0
    editor.undoing.undo(body)
    assert body.passages.document() == Document((TEXT, snap(), TEXT))
    assert body.document().rootFrame().frameFormat().topMargin() == before
    editor.undoing.redo(body)
    assert _head(body, BlockKind.PICTURE) >= 0
    assert not body.document().isRedoAvailable()


def test_a_table_that_is_put_over_a_note_leaves_it_its_room_in_one_step(shown, editor):
    body = shown(TEXT, NOTE)
    tabling.insert(QTextCursor(body.document().begin()), tables.empty(1, 2))
    assert all(
        (frame.frameFormat().topMargin(), frame.frameFormat().bottomMargin()) == (above, below)
        for frame, above, below in headroom.wanted(body.document())
    )
    editor.undoing.undo(body)
    assert body.passages.document() == Document((TEXT, NOTE))


def test_typing_makes_no_step_of_its_own_for_it(shown, hands, editor):
    body = shown(NOTE, TABLE, snap())
    hands(body).stand("Уточ")
    hands(body).type("ь")
    editor.undoing.undo(body)
    assert body.passages.document() == Document((NOTE, TABLE, snap()))
    assert not body.document().isUndoAvailable()
