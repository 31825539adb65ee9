import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.ui.editor import grids, marks, ornaments, zooming
from editor_app.ui.editor.dress import SIGN_ROOM
from editor_app.workflow.article import Content

_PICTURE = Picture("", 200, 100, "Фото: Айгуль")
_BODY = Document(
    (
        Block("Раздел", BlockKind.HEADING_2),
        Block("Мост открыли утром."),
        Block("Пункт", BlockKind.BULLET),
        Block("Подпись", BlockKind.PICTURE, picture=_PICTURE),
        Table(((Cell((Block("Год"),)), Cell((Block("План"),))), (Cell((Block("2025"),)), Cell((Block("1"),)))), 1),
        Block("Заметка", BlockKind.NOTE),
        Block("Сноска здесь.", marks=(Mark(0, 6, MarkKind.FOOTNOTE, "Там же"),)),
    )
)


@pytest.fixture
def body(editor):
    editor.show_content(Content(body=_BODY), writable=True)
    return editor.body


def _tops(body):
    """Return where the first line of each block stands, below that of the first one."""
    document, tops = body.document(), []
    block = document.begin()
    while block.isValid():
        place = document.documentLayout().blockBoundingRect(block)
        if block.layout().lineCount() and block.length() > 1:
            tops.append(place.top() + block.layout().lineAt(0).y())
        block = block.next()
    return [top - tops[0] for top in tops]


@pytest.mark.parametrize("zoom", [50, 80, 150, 200])
def test_all_that_stands_between_paragraphs_grows_with_the_letters(editor, body, zoom):
    before = _tops(body)
    editor.set_zoom(zoom)
    assert zooming.scale(body.document()) == pytest.approx(zoom / 100, abs=0.01)
    assert _tops(body) == pytest.approx([top * zoom / 100 for top in before], rel=0.04, abs=3)
    editor.set_zoom(100)
    assert _tops(body) == before


@pytest.mark.parametrize("zoom", [50, 150])
def test_lists_quotations_and_notes_stand_in_as_far_as_letters_are_large(editor, body, zoom):
    kinds = (BlockKind.BULLET, BlockKind.QUOTE, BlockKind.NOTE)
    editor.show_content(Content(body=Document(tuple(Block("Слово", kind) for kind in kinds))), writable=True)

    def indents():
        blocks = (body.document().findBlockByNumber(number) for number in range(len(kinds)))
        return [block.layout().lineAt(0).x() for block in blocks]

    before = indents()
    assert all(before)
    editor.set_zoom(zoom)
    assert indents() == pytest.approx([each * zoom / 100 for each in before], abs=1)


def test_undo_across_a_zoom_changes_the_text_and_not_the_zoom(editor, body, hands):
    editor.turn_to(body)
    hands(body).stand("утром")
    hands(body).type(" рано")
    body.toggle_kind(BlockKind.QUOTE)
    editor.set_zoom(150)
    at_150 = _tops(body)
    editor.undoing.undo(body)
    editor.undoing.undo(body)
    assert body.passages.document() == _BODY
    assert _tops(body)[0] != at_150
    undone = _tops(body)
    editor.undoing.redo(body)
    editor.undoing.redo(body)
    assert _tops(body) == at_150
    editor.set_zoom(100)
    editor.undoing.undo(body)
    editor.undoing.undo(body)
    assert body.passages.document() == _BODY
    editor.set_zoom(150)
    assert _tops(body) == undone


def test_pictures_and_cells_are_where_they_are_drawn(editor, body):
    def places():
        document = body.document()
        block = document.findBlockByNumber(3)
        place = document.documentLayout().blockBoundingRect(block)
        picture = ornaments.picture_rect(block, place, _PICTURE)
        above = document.documentLayout().blockBoundingRect(block.previous())
        assert above.bottom() < picture.top()
        (table,) = grids.tables(document)
        cells = [rect for _, rect in grids.cell_rects(document, table)]
        head = grids.head_rect(document, table)
        assert head is not None
        assert head.bottom() == pytest.approx(cells[2].top())
        return picture, cells

    before, cells = places()
    editor.set_zoom(150)
    after, larger = places()
    assert (after.width(), after.height()) == pytest.approx((before.width() * 1.5, before.height() * 1.5))
    assert larger[0].height() == pytest.approx(cells[0].height() * 1.5, rel=0.04, abs=3)
    assert not body.grab().isNull()


def test_letters_keep_their_size_when_the_window_gets_another_font(editor, body):
    editor.set_zoom(150)
    before = _tops(body)
    heading = body.document().begin()
    size = heading.layout().lineAt(0).height()
    assert size > 1.1 * heading.next().layout().lineAt(0).height() / 1.55 * 1.3
    QApplication.sendEvent(body, QEvent(QEvent.Type.FontChange))
    assert _tops(body) == before


@pytest.mark.parametrize("zoom", [50, 90, 100, 150, 200])
def test_there_is_room_for_the_sign_of_a_footnote(editor, body, zoom):
    editor.set_zoom(zoom)
    line = body.document().lastBlock().layout().lineAt(0)
    left, right = (marks.x_of(line.cursorToX(place)) for place in (5, 6))
    room = body.letters.pointSizeF() * SIGN_ROOM
    letter = QFontMetricsF(body.letters).horizontalAdvance("а")
    assert right - left == pytest.approx(letter + room, rel=0.08)
