import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table

PICTURE = Picture("0" * 64, 300, 200)
RULE = Block(kind=BlockKind.RULE)
BACK, DELETE, ENTER = Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return


def picture(caption=""):
    return Block(caption, BlockKind.PICTURE, picture=PICTURE)


def table(*texts):
    return Table((tuple(Cell((Block(text),)) for text in texts),))


def show(body, *parts):
    body.show_document(Document(parts))


def parts(body):
    return body.passages.document().parts


def stand(body, number, *, at_end=False):
    """Put the cursor into a block of Qt's."""
    cursor = QTextCursor(body.document().findBlockByNumber(number))
    if at_end:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    body.setTextCursor(cursor)


def undone(body):
    body.undo()
    return parts(body)


@pytest.mark.parametrize(
    ("key", "number", "at_end"), [(BACK, 1, False), (DELETE, 1, False), (BACK, 2, False), (DELETE, 0, True)]
)
def test_a_rule_goes_and_no_word_with_it(body, hands, key, number, at_end):
    show(body, Block("до"), RULE, Block("после"))
    before = parts(body)
    stand(body, number, at_end=at_end)
    hands(body).press(key)
    assert parts(body) == (Block("до"), Block("после"))
    assert undone(body) == before


def test_the_cursor_passes_over_a_rule(body, hands):
    show(body, Block("до"), RULE, Block("после"))
    stand(body, 0, at_end=True)
    hands(body).press(Qt.Key.Key_Right)
    assert body.textCursor().blockNumber() == 2
    hands(body).press(Qt.Key.Key_Up)
    assert body.textCursor().blockNumber() == 0


def test_what_is_typed_on_a_rule_stands_below_it(body, hands):
    show(body, Block("до"), RULE)
    stand(body, 1)
    hands(body).type("да")
    assert parts(body) == (Block("до"), RULE, Block("да"))


def test_backspace_in_an_empty_caption_takes_the_picture_away(body, hands):
    show(body, picture("а"), Block("после"))
    stand(body, 0, at_end=True)
    hands(body).press(BACK, times=2)
    assert parts(body) == (Block(""), Block("после"))
    assert undone(body) == (picture(""), Block("после"))


def test_a_caption_and_the_words_around_it_stay_apart(body, hands):
    show(body, Block("до"), picture("мост"), Block("после"))
    before = parts(body)
    for key, number, at_end in ((DELETE, 0, True), (BACK, 1, False), (DELETE, 1, True), (BACK, 2, False)):
        stand(body, number, at_end=at_end)
        hands(body).press(key)
        assert parts(body) == before


def test_an_empty_paragraph_beside_a_picture_goes(body, hands):
    for key, number in ((DELETE, 0), (BACK, 2)):
        show(body, Block(), picture("мост"), Block())
        stand(body, number)
        hands(body).press(key)
        assert [part for part in parts(body) if part == picture("мост")]
        assert len(parts(body)) == 2


def test_enter_in_a_caption_goes_on_below(body, hands):
    show(body, picture())
    stand(body, 0)
    hands(body).type("мост")
    hands(body).press(ENTER)
    hands(body).type("да")
    assert parts(body) == (picture("мост"), Block("да"))


def test_enter_in_a_note_leaves_it(body, hands):
    show(body, Block("имя?", BlockKind.NOTE))
    stand(body, 0, at_end=True)
    hands(body).press(ENTER)
    hands(body).type("да")
    assert parts(body) == (Block("имя?", BlockKind.NOTE), Block("да"))


def test_clearing_and_kinds_leave_pictures_and_rules_alone(body):
    show(body, Block("до", BlockKind.QUOTE), picture("мост"), RULE)
    body.selectAll()
    body.clear_formatting()
    assert parts(body) == (Block("до"), picture("мост"), RULE)
    body.toggle_kind(BlockKind.BULLET)
    assert parts(body) == (Block("до", BlockKind.BULLET), picture("мост"), RULE)


def test_no_key_joins_words_with_a_table(body, hands):
    show(body, Block("до"), table("а", "б"), Block("после"))
    before = parts(body)
    for key, number, at_end in ((DELETE, 0, True), (BACK, 3, False), (BACK, 1, False), (DELETE, 1, True)):
        stand(body, number, at_end=at_end)
        hands(body).press(key)
        assert parts(body) == before


def test_before_a_first_table_can_be_written(body, hands):
    show(body, table("а"))
    stand(body, 0)
    hands(body).type("да")
    assert parts(body) == (Block("да"), table("а"))
    body.undo()
    assert parts(body) == (table("а"),)


def test_what_is_typed_behind_a_footnote_is_not_its_own(body, hands):
    show(body, Block("мост", marks=(Mark(0, 4, MarkKind.FOOTNOTE, "Через Ишим"),)))
    stand(body, 0, at_end=True)
    hands(body).type("!")
    assert parts(body) == (Block("мост!", marks=(Mark(0, 4, MarkKind.FOOTNOTE, "Через Ишим"),)),)
