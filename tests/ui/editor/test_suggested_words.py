import pytest

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.document.suggested_tables import Building, put_in
from editor_app.document.suggesting import suggested
from editor_app.ui.editor.suggested_words import told

GRID = Table(tuple(tuple(Cell((Block(word),)) for word in row) for row in ("аб", "вг")))
ONE = Building("000001", ())
PICTURE = Block("Мост", BlockKind.PICTURE, picture=Picture("ab"))


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (ONE.with_row(GRID, 1), "Вставлена строка таблицы"),
        (ONE.without_rows(GRID, 0, 1), "Удалена строка таблицы: «а б»"),
        (ONE.with_column(GRID, 1), "Вставлен столбец таблицы"),
        (ONE.without_columns(GRID, 0, 1), "Удалён столбец таблицы: «а в»"),
        (put_in(GRID, "000001"), "Вставлена таблица: «а б в г»"),
        (ONE.without_rows(GRID, 0, 2), "Удалена таблица: «а б в г»"),
    ],
)
def test_what_is_done_to_a_table_is_told(table, words):
    assert {id_: str(each) for id_, each in told(Document((table,))).items()} == {"000001": words}


def test_rows_that_go_together_are_counted():
    tall = Table((*GRID.rows, *GRID.rows))
    shorter = ONE.without_rows(tall, 1, 3)
    assert shorter is not None
    assert str(told(Document((shorter,)))["000001"]) == "Удалено строк: 2: «в г а б»"


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ((Block("а"),), (Block("а"), PICTURE), "Вставлен снимок: «Мост»"),
        ((Block("а"), PICTURE), (Block("а"),), "Удалён снимок: «Мост»"),
        (
            (PICTURE,),
            (Block("Мост", BlockKind.PICTURE, picture=Picture("cd")),),
            "Снимок заменён другим: «Мост»",
        ),
    ],
)
def test_what_is_done_to_a_picture_is_told(before, after, words):
    document = suggested(Document(before), Document(after), "000001", ())
    assert str(told(document)["000001"]) == words


def test_words_of_several_paragraphs_are_told_apart():
    document = suggested(Document((Block("а"),)), Document((Block("а"), Block("раз"), Block("два"))), "000001", ())
    assert str(told(document)["000001"]) == "Вставка: «раз два»"


def test_words_that_go_elsewhere_are_moved_and_not_replaced_by_themselves():
    out, kept, put_in = MarkKind.DELETION, Block("один"), MarkKind.INSERTION
    gone, come = (Block("два", marks=(Mark(0, 4, kind, "000001"),)) for kind in (out, put_in))
    assert str(told(Document((come, kept, gone)))["000001"]) == "Перенос: «два»"
