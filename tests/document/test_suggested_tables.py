from hypothesis import given
from hypothesis import strategies as st

from editor_app.document import tables
from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.document.suggested_tables import Building, held, lines, put_in
from editor_app.document.suggesting import suggested
from editor_app.document.suggestions import ids
from editor_app.document.tables import Area
from editor_app.document.verdicts import Verdict, original, proposed, resolved

ANNA, BORIS = "Анна", "Борис"


@st.composite
def made_tables(draw):
    """A table with a word in every cell, some of them merged."""
    height, width = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    rows = tuple(tuple(Cell((Block(f"{row}{column}"),)) for column in range(width)) for row in range(height))
    table = Table(rows, draw(st.integers(0, height)))
    for _ in range(draw(st.integers(0, 1))):
        top, left = draw(st.integers(0, height - 1)), draw(st.integers(0, width - 1))
        area = Area(top, left, draw(st.integers(top + 1, height)), draw(st.integers(left + 1, width)))
        table = tables.merged(table, area)
    return table


def some(part: Block | Table | None) -> Table:
    assert isinstance(part, Table)
    return part


def only(table):
    return Document((table,) if table is not None else ())


@given(made_tables(), st.data())
def test_a_row_or_a_column_is_put_in_and_refused(table, data):
    anna = Building("000001", ())
    row, column = data.draw(st.integers(0, len(table.rows))), data.draw(st.integers(0, table.width))
    for made, wanted in (
        (anna.with_row(table, row), tables.with_row(table, row)),
        (anna.with_column(table, column), tables.with_column(table, column)),
    ):
        assert original(only(made)) == only(table)
        assert proposed(only(made)) == only(wanted if ids(only(made)) else table)  # else only merged cells would grow


@given(made_tables(), st.data())
def test_rows_and_columns_are_taken_out_and_kept(table, data):
    anna = Building("000001", ())
    row = data.draw(st.integers(0, len(table.rows) - 1))
    end = data.draw(st.integers(row + 1, len(table.rows)))
    area = tables.whole(table, Area(row, 0, end, table.width))  # what a person can select
    made = anna.without_rows(table, area.top, area.bottom)
    assert original(only(made)) == only(table)
    assert proposed(only(made)) == only(tables.without_rows(table, area.top, area.bottom))
    column = data.draw(st.integers(0, table.width - 1))
    area = tables.whole(table, Area(0, column, len(table.rows), column + 1))
    made = anna.without_columns(table, area.left, area.right)
    assert original(only(made)) == only(table)
    assert proposed(only(made)) == only(tables.without_columns(table, area.left, area.right))


class Desk:
    """A table between two paragraphs, and two people at it."""

    def __init__(self, table):
        self.document = self.first = Document((Block("до"), table, Block("после")))
        self.authors = {}

    @property
    def table(self):
        return next((part for part in self.document.parts if isinstance(part, Table)), None)

    def put(self, table):
        parts = (part if isinstance(part, Block) else table for part in self.document.parts)
        self.document = Document(tuple(part for part in parts if part is not None))

    def act(self, data):
        author = data.draw(st.sampled_from([ANNA, BORIS]))
        own = {id_ for id_, whose in self.authors.items() if whose == author}
        id_ = f"{len(self.authors) + 1:06}"
        table, building = self.table, Building(id_, own)
        self.authors[id_] = author
        row, column = data.draw(st.integers(0, len(table.rows) - 1)), data.draw(st.integers(0, table.width - 1))
        match data.draw(st.sampled_from(["row", "column", "rows", "columns", "type", "split", "accept", "reject"])):
            case "row":
                self.put(building.with_row(table, row))
            case "column":
                self.put(building.with_column(table, column))
            case "rows":
                area = tables.whole(table, Area(row, 0, row + 1, table.width))
                self.put(building.without_rows(table, area.top, area.bottom))
            case "columns":
                area = tables.whole(table, Area(0, column, len(table.rows), column + 1))
                self.put(building.without_columns(table, area.left, area.right))
            case "type" | "split" as how:
                self._type(data, id_, own, how)
            case verdict:
                if standing := sorted(ids(self.document)):
                    self.document = resolved(self.document, {data.draw(st.sampled_from(standing))}, Verdict(verdict))
                    self.first = original(self.document)

    def _type(self, data, id_, own, how):
        table = self.table
        number = data.draw(st.integers(0, sum(map(len, table.rows)) - 1))
        new = (Block("нов"),) if how == "type" else (Block(), Block())
        cells = [replace_cell(cell, new) if at == number else cell for at, cell in enumerate(sum(table.rows, ()))]
        places = iter(cells)
        after = Table(tuple(tuple(next(places) for _ in row) for row in table.rows), table.header)
        self.document = suggested(self.document, Document((Block("до"), after, Block("после"))), id_, own)


def replace_cell(cell, blocks):
    return Cell((*cell.blocks[:-1], *blocks), cell.rows, cell.columns)


@given(made_tables(), st.data())
def test_whatever_two_people_do_to_a_table_the_original_is_there_and_every_order_of_verdicts_ends_the_same(table, data):
    desk = Desk(table)
    for _ in range(data.draw(st.integers(1, 6))):
        if desk.table is None:
            break
        desk.act(data)
        assert original(desk.document) == desk.first
    order = data.draw(st.permutations(sorted(ids(desk.document))))
    for verdict, whole in ((Verdict.ACCEPT, proposed(desk.document)), (Verdict.REJECT, original(desk.document))):
        document = desk.document
        for id_ in order:
            document = resolved(document, {id_}, verdict)
        assert document == whole
        assert not ids(document)


def grid(*rows):
    return Table(tuple(tuple(Cell((Block(word),)) for word in row.split()) for row in rows))


def test_a_new_column_goes_with_the_row_that_another_takes_out():
    table = some(Building("000001", ()).without_rows(grid("а б", "в г"), 0, 1))
    both = Building("000002", ()).with_column(table, 1)
    assert [block.text for block in proposed(only(both)).blocks] == ["в", "", "г"]
    assert resolved(only(both), {"000002"}, Verdict.REJECT) == only(table)
    accepted = resolved(only(both), {"000001"}, Verdict.ACCEPT)
    assert original(accepted) == only(grid("в г"))


def test_words_in_a_new_row_go_with_it_whoever_wrote_them():
    table = Building("000001", ()).with_row(grid("а", "б"), 1)
    filled = grid("а", "новое", "б")
    wrote = suggested(only(table), only(filled), "000002", {"000002"})
    assert ids(wrote) == {"000001", "000002"}
    assert resolved(wrote, {"000001"}, Verdict.REJECT) == only(grid("а", "б"))
    assert resolved(wrote, {"000002"}, Verdict.REJECT) == only(table)
    assert ids(suggested(only(table), only(filled), "000002", {"000001"})) == {"000001"}


def test_a_row_of_ones_own_goes_at_once_and_one_that_another_wrote_in_is_struck():
    table = Building("000001", ()).with_row(grid("а", "б"), 1)
    assert Building("000002", {"000001"}).without_rows(table, 1, 2) == grid("а", "б")
    wrote = some(suggested(only(table), only(grid("а", "новое", "б")), "000002", {"000002"}).parts[0])
    struck = Building("000003", {"000001"}).without_rows(wrote, 1, 2)
    assert resolved(only(struck), {"000003"}, Verdict.REJECT) == only(wrote)
    assert resolved(only(struck), {"000003"}, Verdict.ACCEPT) == only(grid("а", "б"))


def test_a_merged_cell_goes_with_the_last_of_its_rows():
    table = tables.merged(grid("а б", "в г", "д е"), Area(0, 0, 2, 1))
    once = some(Building("000001", ()).without_rows(table, 0, 1))
    assert not held(once.rows[0][0])
    twice = Building("000002", ()).without_rows(once, 1, 2)
    assert proposed(only(twice)) == only(grid("д е"))
    assert original(only(twice)) == only(table)


def test_an_empty_cell_is_no_row_and_a_new_paragraph_in_it_is_none():
    before = Document((grid("а"),))
    after = Document((Table(((Cell((Block("а"), Block())),),)),))
    made = suggested(before, after, "000001", ())
    assert not list(lines(some(made.parts[0])))
    assert original(made) == before


def test_what_is_suggested_about_lines_is_told():
    table = Building("000001", ()).with_row(grid("а б", "в г"), 2)
    table = some(Building("000002", ()).without_columns(table, 0, 1))
    first, second = lines(table)
    assert (first.look, set(first.rows), set(first.columns)) == ((MarkKind.INSERTION, "000001"), {2}, set())
    assert (second.look, set(second.rows), set(second.columns)) == ((MarkKind.DELETION, "000002"), set(), {0})
    (whole,) = lines(put_in(grid("а б"), "000003"))
    assert whole.rows == {0}


def test_a_table_comes_into_the_middle_of_a_paragraph_and_goes_with_the_words_about_it():
    whole = Document((Block("мост открыт"),))
    parted = Document((Block("мост"), grid("а б"), Block(" открыт")))
    put, taken = suggested(whole, parted, "000001", ()), suggested(parted, whole, "000001", ())
    assert (original(put), proposed(put)) == (whole, parted)
    assert (original(taken), proposed(taken)) == (parted, whole)


def test_a_picture_takes_the_place_of_another_and_of_an_empty_paragraph():
    one, other = (Block("Мост", BlockKind.PICTURE, picture=Picture(digest)) for digest in ("ab", "cd"))
    for was, became in ((one, other), (Block(), one), (one, Block())):
        made = suggested(Document((was,)), Document((became,)), "000001", ())
        assert original(made) == Document((was,))
        assert proposed(made) == Document((became,))
        ends = [{mark.kind for mark in block.marks} for block in made.blocks]
        assert ends == [{MarkKind.DELETION}, {MarkKind.INSERTION}]


def test_a_caption_is_suggested_word_by_word():
    made = suggested(
        Document((Block("Мост", BlockKind.PICTURE, picture=Picture("ab")),)),
        Document((Block("Мост ночью", BlockKind.PICTURE, picture=Picture("ab")),)),
        "000001",
        (),
    )
    assert made.blocks[0].marks == (Mark(4, 10, MarkKind.INSERTION, "000001"),)
