import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.document import tables
from editor_app.document.model import Block, Cell, Table
from editor_app.document.tables import Area


@st.composite
def made_tables(draw):
    """A table with a word in every cell, some of them merged."""
    height, width = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    rows = tuple(tuple(Cell((Block(f"{row}{column}"),)) for column in range(width)) for row in range(height))
    table = Table(rows, draw(st.integers(0, height)))
    for _ in range(draw(st.integers(0, 2))):
        table = tables.merged(table, draw(areas(table)))
    return table


@st.composite
def areas(draw, table):
    top, left = draw(st.integers(0, len(table.rows) - 1)), draw(st.integers(0, table.width - 1))
    return Area(top, left, draw(st.integers(top + 1, len(table.rows))), draw(st.integers(left + 1, table.width)))


def words(table):
    return sorted(block.text for block in table.blocks if block.text)


@given(made_tables(), st.data())
def test_a_new_row_is_empty_and_takes_nothing_away(table, data):
    at = data.draw(st.integers(0, len(table.rows)))
    taller = tables.with_row(table, at)
    assert (len(taller.rows), taller.width, words(taller)) == (len(table.rows) + 1, table.width, words(table))
    assert tables.without_rows(taller, at, at + 1) == table


@given(made_tables(), st.data())
def test_a_new_column_is_empty_and_takes_nothing_away(table, data):
    at = data.draw(st.integers(0, table.width))
    wider = tables.with_column(table, at)
    assert (len(wider.rows), wider.width, words(wider)) == (len(table.rows), table.width + 1, words(table))
    assert tables.without_columns(wider, at, at + 1) == table


@given(made_tables(), st.data())
def test_only_cells_that_lie_wholly_in_removed_rows_are_gone(table, data):
    first = data.draw(st.integers(0, len(table.rows) - 1))
    end = data.draw(st.integers(first + 1, len(table.rows)))
    shorter = tables.without_rows(table, first, end)
    inside = [cell for row, _, cell in table.places() if first <= row and row + cell.rows <= end]
    if end - first == len(table.rows):
        assert shorter is None
    else:
        gone = [block.text for cell in inside for block in cell.blocks if block.text]
        assert words(shorter) == sorted(set(words(table)) - set(gone))


@given(made_tables(), st.data())
def test_merging_and_splitting_lose_no_word(table, data):
    area = data.draw(areas(table))
    one = tables.merged(table, area)
    assert words(one) == words(table)
    apart = tables.split(one, area)
    assert words(apart) == words(table)
    assert all(cell.rows == cell.columns == 1 for row, column, cell in apart.places() if area.meets(row, column, cell))


@given(made_tables(), st.data())
def test_a_part_is_cut_through_no_cell(table, data):
    area = data.draw(areas(table))
    part = tables.part(table, area)
    assert set(words(part)) <= set(words(table))
    assert len(part.rows) >= area.bottom - area.top
    assert part.width >= area.right - area.left


@pytest.mark.parametrize(("at", "header"), [(0, 3), (1, 3), (2, 2), (3, 2)])
def test_a_row_inside_the_head_is_part_of_it(at, header):
    assert tables.with_row(tables.empty(3, 1, header=2), at).header == header
