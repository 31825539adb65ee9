import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.document.model import (
    Block,
    BlockKind,
    Cell,
    Document,
    Mark,
    MarkKind,
    Picture,
    Table,
    joined,
    paragraphs,
)

_marks = st.builds(
    lambda ends, kind, href: Mark(min(ends), max(ends) + 1, kind, href if kind is MarkKind.LINK else ""),
    st.tuples(st.integers(0, 11), st.integers(0, 11)),
    st.sampled_from([MarkKind.BOLD, MarkKind.ITALIC, MarkKind.LINK]),
    st.sampled_from(["https://a.kz", "https://b.kz"]),
)
_rows = st.lists(_marks, max_size=8).map(tuple)


def _look(marks: tuple[Mark, ...]) -> set[tuple[int, MarkKind, str]]:
    """Every letter with what is marked on it."""
    return {(place, mark.kind, mark.value) for mark in marks for place in range(mark.start, mark.end)}


@given(marks=_rows)
def test_joined_marks_look_the_same_and_are_joined(marks):
    once = joined(marks)

    assert _look(once) == _look(marks)
    assert joined(once) == once


@given(marks=_rows, data=st.data())
def test_one_look_has_one_form(marks, data):
    pieces = [Mark(place, place + 1, mark.kind, mark.value) for mark in marks for place in range(mark.start, mark.end)]

    assert joined(tuple(data.draw(st.permutations(pieces)))) == joined(marks)
    assert Block("а" * 12, marks=marks) == Block("а" * 12, marks=joined(marks))


def test_links_to_two_places_are_two_links():
    marks = (Mark(0, 3, MarkKind.LINK, "https://a.kz"), Mark(3, 6, MarkKind.LINK, "https://b.kz"))

    assert joined(marks) == marks


@given(texts=st.lists(st.text(st.characters(exclude_characters="\n\u2029\0"), max_size=9), max_size=6))
def test_starts_are_places_in_the_text(texts):
    document = Document(tuple(Block(text) for text in texts))

    assert [block for _, block in document.starts()] == list(document.blocks)
    for start, block in document.starts():
        assert document.text[start : start + len(block.text)] == block.text
        assert start == 0 or document.text[start - 1] == "\n"


@given(text=st.text())
def test_plain_text_becomes_a_paragraph_a_line(text):
    document = paragraphs(text)

    assert all(block.kind is BlockKind.PARAGRAPH and not block.marks for block in document.blocks)
    assert document.text == text.replace("\u2029", "\n").replace("\0", "\ufffd")


@pytest.mark.parametrize("text", ["две\nстроки", "две\u2029строки"])
def test_a_block_holds_one_paragraph(text):
    with pytest.raises(ValueError, match="one paragraph"):
        Block(text)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (2, 2), (3, 2), (2, 5)])
def test_a_mark_lies_inside_its_block(start, end):
    with pytest.raises(ValueError, match="outside"):
        Block("слон", marks=(Mark(start, end, MarkKind.BOLD),))


def test_a_code_point_that_cannot_be_stored_is_replaced_in_its_place():
    block = Block("а\0б\ud800в", marks=(Mark(2, 3, MarkKind.BOLD),))

    assert block.text == "а\ufffdб\ufffdв"
    assert block.marks[0].span.of(block.text) == "б"


def _cell(text: str, rows: int = 1, columns: int = 1) -> Cell:
    return Cell((Block(text),), rows, columns)


def test_cells_lie_where_those_that_reach_down_leave_room():
    table = Table(((_cell("год", rows=2), _cell("доход", columns=2)), (_cell("план"), _cell("факт"))), header=2)

    assert [(row, column, cell.blocks[0].text) for row, column, cell in table.places()] == [
        (0, 0, "год"),
        (0, 1, "доход"),
        (1, 1, "план"),
        (1, 2, "факт"),
    ]
    assert table.width == 3


@pytest.mark.parametrize(
    "rows",
    [
        (),
        ((),),
        ((_cell("а"), _cell("б")), (_cell("в"),)),
        ((_cell("а", rows=2), _cell("б")), (_cell("в"), _cell("г"))),
        ((_cell("а", rows=2),), (), (_cell("б", columns=2),)),
        ((_cell("а", rows=3),), ()),
    ],
)
def test_a_table_has_no_gaps(rows):
    with pytest.raises(ValueError, match="gaps"):
        Table(rows)


def test_the_text_of_a_document_has_that_of_its_tables_in_the_order_of_reading():
    table = Table(((_cell("а"), _cell("б")), (_cell("в"), _cell("г"))))
    document = Document((Block("до"), table, Block("после")))

    assert document.text == "до\nа\nб\nв\nг\nпосле"
    assert [start for start, _ in document.starts()] == [0, 3, 5, 7, 9, 11]


def test_a_note_to_the_editor_never_leaves_the_newsroom():
    note = Block("проверить цифру", BlockKind.NOTE)
    table = Table(((Cell((note,)), Cell((Block("б"), note))),))
    document = Document((Block("а"), note, table))

    public = document.public

    assert public == Document((Block("а"), Table(((Cell(), _cell("б")),))))
    assert public.public is public


@pytest.mark.parametrize(
    ("kind", "picture"), [(BlockKind.PICTURE, None), (BlockKind.PARAGRAPH, Picture("ab")), (BlockKind.NOTE, Picture())]
)
def test_a_picture_stands_in_a_block_of_its_own(kind, picture):
    with pytest.raises(ValueError, match="picture"):
        Block("Мост", kind, picture=picture)


def test_a_rule_has_no_text():
    with pytest.raises(ValueError, match="rule"):
        Block("Мост", BlockKind.RULE)
