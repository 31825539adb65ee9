from editor_app.document import tables
from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.document.standing import standing
from editor_app.document.suggested_tables import Building
from editor_app.document.suggesting import suggested
from editor_app.document.tables import Area

OWN = frozenset({"000002"})
GRID = Table(tuple(tuple(Cell((Block(word),)) for word in row) for row in ("аб", "вг")))
PICTURE = Block("Мост", BlockKind.PICTURE, picture=Picture("ab"))


def same(before, after):
    return standing(Document(before), OWN) == standing(Document(after), OWN)


def test_rows_that_one_puts_in_and_takes_out_leave_all_as_it_was():
    building = Building("000002", OWN)
    put_in = building.with_row(GRID, 1)
    assert same((GRID,), (put_in,))
    assert same((put_in,), (building.without_rows(put_in, 1, 2),))
    assert same((GRID,), (building.without_columns(GRID, 0, 1),))
    assert same((Block("а"),), (Block("а"), *suggested(Document(), Document((GRID,)), "000002", OWN).parts))


def test_another_build_another_head_and_another_table_are_noticed():
    others = Building("000001", ()).with_row(GRID, 1)
    for before, after in (
        (GRID, tables.merged(GRID, Area(0, 0, 1, 2))),
        (GRID, Table(GRID.rows, 1)),
        (GRID, tables.with_row(GRID, 2)),
        (GRID, tables.without_rows(GRID, 0, 1)),
        (others, tables.merged(others, Area(1, 0, 2, 2))),
        (others, GRID),
    ):
        assert not same((before,), (after,))


def test_words_of_another_in_ones_own_row_are_not_ones_own():
    row = Building("000002", OWN).with_row(GRID, 1)
    filled = [list(cells) for cells in row.rows]
    filled[1][0] = Cell((Block("новое", marks=filled[1][0].blocks[0].marks),))
    others = suggested(Document((row,)), Document((Table(tuple(map(tuple, filled))),)), "000003", {"000003"}).parts
    assert not same(others, (row,))


def test_a_picture_and_the_end_of_a_paragraph_are_noticed():
    other = Block("Мост", BlockKind.PICTURE, picture=Picture("cd"))
    assert not same((PICTURE,), (other,))
    assert not same((PICTURE,), ())
    assert not same((Block("аб"),), (Block("а"), Block("б")))
    assert same((PICTURE,), suggested(Document((PICTURE,)), Document((other,)), "000002", OWN).parts)
    struck = Block("Мост", BlockKind.PICTURE, (Mark(0, 5, MarkKind.DELETION, "000002"),), picture=Picture("ab"))
    assert same((PICTURE,), (struck,))
