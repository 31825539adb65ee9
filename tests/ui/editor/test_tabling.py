from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Table
from editor_app.ui.editor import clipboard, tabling

TAB, BACKTAB = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


def table(*rows, header=0):
    return Table(tuple(tuple(Cell((Block(text),)) for text in row) for row in rows), header)


def show(body, *parts):
    body.show_document(Document(parts))


def parts(body):
    return body.passages.document().parts


def into(body, text):
    body.setTextCursor(body.document().find(text))


def test_a_table_is_put_below_the_paragraph_and_parts_no_words(body, hands):
    show(body, Block("до после"), Block("ещё"))
    hands(body).stand("до ")
    tabling.insert(body.textCursor(), table("а"))
    assert parts(body) == (Block("до после"), table("а"), Block("ещё"))
    body.undo()
    assert parts(body) == (Block("до после"), Block("ещё"))
    body.moveCursor(QTextCursor.MoveOperation.Start)
    tabling.insert(body.textCursor(), table("а"))
    assert parts(body) == (table("а"), Block("до после"), Block("ещё"))


def test_a_table_takes_the_place_of_an_empty_paragraph_and_leaves_one_to_go_on_in(body):
    show(body, Block("до"), Block(""))
    body.moveCursor(QTextCursor.MoveOperation.End)
    tabling.insert(body.textCursor(), table("а"))
    assert parts(body) == (Block("до"), table("а"), Block(""))


def test_tab_goes_from_cell_to_cell_and_makes_a_row_behind_the_last(body, hands):
    show(body, table("аб"), Block("после"))
    into(body, "а")
    hands(body).press(TAB)
    hands(body).type("!")
    hands(body).press(TAB)
    hands(body).type("в")
    assert parts(body) == (table(("а", "б!"), ("в", "")), Block("после"))
    hands(body).press(BACKTAB)
    hands(body).type("?")
    assert parts(body)[0] == table(("а", "б!?"), ("в", ""))


def test_rows_and_columns_come_and_go_and_undo_is_exact(body):
    first = table(("а", "б"), ("в", "г"), header=1)
    show(body, Block("до"), first, Block("после"))
    for change, expected in (
        (lambda field: tabling.add_row(field, -1), table(("", ""), ("а", "б"), ("в", "г"), header=2)),
        (lambda field: tabling.add_row(field, 1), table(("а", "б"), ("", ""), ("в", "г"), header=1)),
        (lambda field: tabling.add_column(field, -1), table(("", "а", "б"), ("", "в", "г"), header=1)),
        (lambda field: tabling.add_column(field, 1), table(("а", "", "б"), ("в", "", "г"), header=1)),
        (tabling.remove_rows, table(("в", "г"))),
        (tabling.remove_columns, table(("б",), ("г",), header=1)),
        (tabling.toggle_header, table(("а", "б"), ("в", "г"))),
    ):
        into(body, "а")
        change(body)
        assert parts(body) == (Block("до"), expected, Block("после"))
        body.undo()
        assert parts(body) == (Block("до"), first, Block("после"))
        body.redo()
        assert parts(body)[1] == expected
        body.undo()


def test_selected_cells_become_one_and_parts_again(body):
    show(body, table(("а", "б"), ("в", "г")))
    into(body, "а")
    cursor = body.textCursor()
    cursor.setPosition(body.document().find("б").position(), QTextCursor.MoveMode.KeepAnchor)
    body.setTextCursor(cursor)
    tabling.merge(body)
    assert parts(body) == (Table(((Cell((Block("а"), Block("б")), 1, 2),), table("вг").rows[0])),)
    tabling.split(body)
    assert parts(body) == (Table(((Cell((Block("а"), Block("б"))), Cell()), table("вг").rows[0])),)


def test_a_removed_table_leaves_its_surroundings(body):
    for around in ((), (Block("до"),), (Block("до", BlockKind.HEADING_2), Block("после", BlockKind.QUOTE))):
        show(body, *around[:1], table("а"), *around[1:])
        before = parts(body)
        into(body, "а")
        tabling.remove(body)
        assert parts(body) == around
        body.undo()
        assert parts(body) == before


def test_a_mark_over_selected_cells_touches_no_others(body):
    show(body, table(("а", "б"), ("в", "г")))
    into(body, "а")
    cursor = body.textCursor()
    cursor.setPosition(body.document().find("в").position(), QTextCursor.MoveMode.KeepAnchor)
    body.setTextCursor(cursor)
    body.toggle_mark(MarkKind.BOLD)
    marked = {block.text for block in body.passages.document().blocks if block.marks == (Mark(0, 1, MarkKind.BOLD),)}
    assert marked == {"а", "в"}
    copied = clipboard.taken(body.createMimeDataFromSelection()).document
    assert [block.text for block in copied.blocks] == ["а", "в"]
    assert isinstance(copied.parts[0], Table)


def test_a_table_pasted_into_a_cell_is_its_paragraphs(body):
    show(body, table("а"))
    into(body, "а")
    body.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    body.insertFromMimeData(clipboard.mime_of(Document((table("б", "в"),))))
    assert [block.text for block in parts(body)[0].rows[0][0].blocks] == ["аб", "в"]


def test_a_copied_selection_over_a_table_has_it_whole(body):
    show(body, Block("до"), table("а", "б"), Block("после"))
    body.selectAll()
    assert clipboard.taken(body.createMimeDataFromSelection()).document.parts == parts(body)
