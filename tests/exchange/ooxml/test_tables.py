import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.document.model import Block, BlockKind, Cell, Table
from editor_app.document.verdicts import original, proposed


def tc(text="", properties=""):
    said = f"<w:r><w:t>{text}</w:t></w:r>" if text else ""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{said}</w:p></w:tc>"


def tr(*cells, properties=""):
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def tbl(*rows):
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def span(columns):
    return f'<w:gridSpan w:val="{columns}"/>'


def cell(text, rows=1, columns=1):
    return Cell((Block(text),), rows, columns)


BEGUN, GOES_ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"


def test_cells_that_are_merged_across_and_down_are_one(body):
    (table,) = body(
        tbl(
            tr(tc("Город", BEGUN), tc("Жители", span(2))),
            tr(tc("", GOES_ON), tc("2023"), tc("2024")),
            tr(tc("Алматы"), tc("2,2 млн"), tc("2,3 млн")),
        )
    )
    assert table == Table(
        (
            (cell("Город", rows=2), cell("Жители", columns=2)),
            (cell("2023"), cell("2024")),
            (cell("Алматы"), cell("2,2 млн"), cell("2,3 млн")),
        )
    )


def test_the_older_way_to_merge_across_is_known(body):
    (table,) = body(
        tbl(
            tr(tc("Итоги", '<w:hMerge w:val="restart"/>'), tc("", '<w:hMerge w:val="continue"/>')),
            tr(tc("а"), tc("б")),
        )
    )
    assert table.rows == ((cell("Итоги", columns=2),), (cell("а"), cell("б")))


def test_first_rows_that_repeat_on_every_page_are_the_head(body):
    (table,) = body(tbl(tr(tc("а"), tc("б"), properties="<w:tblHeader/>"), tr(tc("1"), tc("2")), tr(tc("3"), tc("4"))))
    assert table.header == 1


def test_short_rows_and_indented_ones_are_filled(body):
    (table,) = body(
        tbl(
            tr(tc("а"), tc("б"), tc("в")),
            tr(tc("г")),
            tr(tc("д"), tc("е"), properties='<w:gridBefore w:val="1"/>'),
        )
    )
    assert table.rows[1] == (cell("г"), cell("", columns=2))
    assert table.rows[2] == (cell(""), cell("д"), cell("е"))


def test_what_hidden_merged_cells_say_is_kept(body):
    (table,) = body(tbl(tr(tc("видно", BEGUN), tc("а")), tr(tc("скрыто", GOES_ON), tc("б"))))
    assert table.rows[0][0] == Cell((Block("видно"), Block("скрыто")), 2)


def test_rows_and_cells_may_be_wrapped(body):
    def wrapped(inside):
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{inside}</w:sdtContent></w:sdt>"

    (table,) = body(tbl(wrapped(tr(wrapped(tc("а")), tc("б")))))
    assert table.rows == ((cell("а"), cell("б")),)


def test_a_cell_holds_lists_and_headings(body, p, r):
    heading = p(r("Итог"), '<w:outlineLvl w:val="1"/>')
    (table,) = body(tbl(tr(f"<w:tc>{heading}{p('')}{p(r('текст'))}</w:tc>", tc("б"))))
    assert table.rows[0][0].blocks == (Block("Итог", BlockKind.HEADING_2), Block("текст"))


def test_a_table_in_a_cell_becomes_its_blocks_and_is_told(imported, told):
    inner = tbl(tr(tc("внутри"), tc("ещё")))
    found = imported(tbl(tr(f"<w:tc>{inner}<w:p/></w:tc>", tc("рядом"))))
    (table,) = found.content.body.parts
    assert table.rows[0][0].blocks == (Block("внутри"), Block("ещё"))
    assert "внутри ячеек стали абзацами: 1" in told(found)


def test_a_table_of_one_cell_is_a_frame_around_paragraphs(imported, told, p, r):
    found = imported(tbl(tr(f"<w:tc>{p(r('раз'))}{p(r('два'))}</w:tc>")))
    assert found.content.body.parts == (Block("раз"), Block("два"))
    assert "из одной ячейки" in told(found)


def test_a_row_that_somebody_takes_out_is_a_suggestion(imported, told):
    change = '<w:del w:id="1" w:author="А"/>'
    found = imported(tbl(tr(tc("а"), tc("б")), tr(tc("в"), tc("г"), properties=change)))
    assert not told(found)
    (table,) = proposed(found.content.body).parts
    assert isinstance(table, Table)
    assert [[cell.blocks[0].text for cell in row] for row in table.rows] == [["а", "б"]]
    assert [each.author for each in found.content.suggestions] == ["А"]


@pytest.mark.parametrize("kind", ["ins", "del"])
def test_a_letter_that_stands_in_for_nothing_in_a_tracked_row_does_not_come_in(imported, kind):
    change = f'<w:{kind} w:id="1" w:author="А"/>'
    found = imported(tbl(tr(tc("а"), tc("б")), tr(tc("\u200d"), tc(), properties=change))).content
    assert found.body.text.split() == ["а", "б"]
    assert len(found.suggestions) == 1
    for verdict, rows in ((original, 1 + (kind == "del")), (proposed, 1 + (kind == "ins"))):
        (table,) = verdict(found.body).parts
        assert isinstance(table, Table)
        assert len(table.rows) == rows


def test_a_column_that_somebody_put_in_is_one_suggestion(imported):
    change = '<w:cellIns w:id="1" w:author="А" w:date="2026-03-02T04:05:00Z"/>'
    found = imported(tbl(*(tr(tc(one), tc(other, properties=change)) for one, other in ("аб", "вг"))))
    (table,) = original(found.content.body).parts
    assert isinstance(table, Table)
    assert (len(table.rows), table.width) == (2, 1)
    assert len(found.content.suggestions) == 1


def test_the_end_of_a_cell_alone_puts_no_row_in(imported, p):
    ended = '<w:p><w:pPr><w:rPr><w:ins w:id="1" w:author="А"/></w:rPr></w:pPr></w:p>'
    found = imported(tbl(tr(f"<w:tc>{ended}</w:tc>", tc("б")), tr(tc("в"), tc("г"))))
    assert not found.content.suggestions


def test_cells_that_somebody_merges_are_told(imported, told):
    change = '<w:cellMerge w:id="1" w:author="А"/>'
    found = imported(tbl(tr(tc("а", properties=change), tc("б")), tr(tc("в"), tc("г"))))
    assert "в соединении ячеек таблиц: 1" in told(found)


def test_a_comment_may_begin_between_cells(imported):
    found = imported(
        tbl(tr('<w:commentRangeStart w:id="1"/>', tc("а"), '<w:commentRangeEnd w:id="1"/>', tc("б"))),
        comments='<w:comment w:id="1" w:author="А"><w:p><w:r><w:t>Точно?</w:t></w:r></w:p></w:comment>',
    )
    assert [thread.quote for thread in found.content.threads] == ["а"]


@given(
    st.lists(
        st.lists(st.tuples(st.integers(0, 4), st.sampled_from(("", BEGUN, GOES_ON))), max_size=4),
        min_size=1,
        max_size=5,
    )
)
def test_any_grid_becomes_a_table_or_paragraphs_with_every_word(imported, rows):
    names = iter(f"я{number}." for number in range(100))
    made = [[tc(next(names), span(columns) + merge) for columns, merge in row] for row in rows]
    found = imported(tbl(*(tr(*row) for row in made)))
    text = found.content.body.text
    assert all(f"я{number}." in text for number in range(sum(map(len, rows))))


@pytest.mark.parametrize("columns", ["9" * 30, "-1", "много"])
def test_a_senseless_width_is_no_harm(body, columns):
    (table,) = body(tbl(tr(tc("а", span(columns)), tc("б"))))
    assert table.rows == ((cell("а"), cell("б")),)
