"""Suggested rows, columns, tables and pictures go to Word and come back."""

from datetime import UTC, datetime

import pytest

from editor_app.document import tables
from editor_app.document.model import Block, BlockKind, Cell, Document, Picture, Table
from editor_app.document.suggested_tables import Building, put_in
from editor_app.document.suggesting import suggested
from editor_app.document.suggestions import Suggestion
from editor_app.document.tables import Area
from editor_app.exchange.readers.docx import read
from editor_app.exchange.writers.docx import FORMAT
from editor_app.workflow.article import Content

SUGGESTIONS = tuple(
    Suggestion(f"{number:06}", author, datetime(2026, 3, 2, 4, number, tzinfo=UTC))
    for number, author in enumerate(("Ержан", "Анна", "Ержан"), 1)
)
ONE, TWO, THREE = (Building(each.id, {each.id}) for each in SUGGESTIONS)
GRID = Table(tuple(tuple(Cell((Block(word),)) for word in row) for row in ("абв", "где", "жзи")), 1)


@pytest.fixture
def through(written):
    def come_back(*parts):
        content = read(written(FORMAT, Content("Мост", body=Document(parts), suggestions=SUGGESTIONS))).content
        return content.body.parts, [(each.author, each.when) for each in content.suggestions]

    return come_back


def told(*numbers):
    return [(SUGGESTIONS[number].author, SUGGESTIONS[number].when) for number in numbers]


def filled(table):
    rows = [list(row) for row in table.rows]
    rows[1][0] = Cell((Block("новое"),))
    after = Document((Table(tuple(map(tuple, rows)), table.header),))
    return suggested(Document((table,)), after, "000002", {"000002"}).parts[0]


@pytest.mark.parametrize(
    ("table", "who"),
    [
        (ONE.with_row(GRID, 1), (0,)),
        (ONE.without_rows(GRID, 1, 3), (0,)),
        (ONE.with_column(GRID, 3), (0,)),
        (ONE.without_columns(GRID, 0, 1), (0,)),
        (put_in(GRID, "000001"), (0,)),
        (ONE.without_rows(GRID, 0, 3), (0,)),
        (TWO.with_column(ONE.without_rows(GRID, 1, 2) or GRID, 1), (0, 1)),
        (TWO.with_column(ONE.with_row(GRID, 1), 1), (0, 1)),
        (TWO.without_rows(ONE.with_row(GRID, 1), 1, 2), (0, 1)),
        (filled(ONE.with_row(GRID, 1)), (0, 1)),
        (THREE.with_row(tables.merged(GRID, Area(0, 0, 2, 1)), 1), (2,)),
    ],
)
def test_what_is_suggested_of_a_table_comes_back(through, table, who):
    parts, suggestions = through(Block("до"), table, Block("после"))
    names = {f"{number:06}": SUGGESTIONS[at].id for number, at in enumerate(who, 1)}
    assert suggestions == told(*who)
    assert parts == (Block("до"), _renamed(table, {new: old for old, new in names.items()}), Block("после"))


def _renamed(table, names):
    """Give suggestions the names that a file gives them: it counts those that are there."""

    def block(before):
        marks = (type(mark)(mark.start, mark.end, mark.kind, names[mark.value]) for mark in before.marks)
        return Block(before.text, before.kind, tuple(marks), before.level, before.picture)

    cells = ((Cell(tuple(map(block, cell.blocks)), cell.rows, cell.columns) for cell in row) for row in table.rows)
    return Table(tuple(map(tuple, cells)), table.header)


def test_a_picture_that_takes_the_place_of_another_comes_back(through):
    one, other = (Block(text, BlockKind.PICTURE, picture=Picture()) for text in ("Мост", "Река"))
    made = suggested(Document((Block("до"), one)), Document((Block("до"), other)), "000001", ())
    parts, suggestions = through(*made.parts)
    assert parts == made.parts
    assert suggestions == told(0)


@pytest.mark.parametrize("thing", [Block("", BlockKind.PICTURE, picture=Picture()), Block(kind=BlockKind.RULE)])
def test_a_picture_or_a_rule_at_the_end_of_a_cell_comes_back_as_suggested(through, thing):
    bare, more = (Table(((Cell(blocks), Cell((Block("б"),))),)) for blocks in ((Block("а"),), (Block("а"), thing)))
    for before, after in ((bare, more), (more, bare)):
        made = suggested(Document((before,)), Document((after,)), "000001", ())
        parts, suggestions = through(*made.parts)
        assert parts == made.parts
        assert suggestions == told(0)
