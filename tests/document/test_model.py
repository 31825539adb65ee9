import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind, joined, paragraphs

_marks = st.builds(
    lambda ends, kind, href: Mark(min(ends), max(ends) + 1, kind, href if kind is MarkKind.LINK else ""),
    st.tuples(st.integers(0, 11), st.integers(0, 11)),
    st.sampled_from([MarkKind.BOLD, MarkKind.ITALIC, MarkKind.LINK]),
    st.sampled_from(["https://a.kz", "https://b.kz"]),
)
_rows = st.lists(_marks, max_size=8).map(tuple)


def _look(marks: tuple[Mark, ...]) -> set[tuple[int, MarkKind, str]]:
    """Every letter with what is marked on it."""
    return {(place, mark.kind, mark.href) for mark in marks for place in range(mark.start, mark.end)}


@given(marks=_rows)
def test_joined_marks_look_the_same_and_are_joined(marks):
    once = joined(marks)

    assert _look(once) == _look(marks)
    assert joined(once) == once


@given(marks=_rows, data=st.data())
def test_one_look_has_one_form(marks, data):
    pieces = [Mark(place, place + 1, mark.kind, mark.href) for mark in marks for place in range(mark.start, mark.end)]

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
