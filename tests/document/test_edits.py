from hypothesis import given
from hypothesis import strategies as st

from editor_app.document.edits import amended, rewritten
from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Table
from editor_app.text.edits import Edit, between
from editor_app.text.span import Span


def _bold(text: str, *edits: Edit) -> str:
    """Amend a text of which what stands in brackets is bold, and show the result in the same way."""
    start, end = text.index("["), text.index("]") - 1
    block = amended(Block(text.replace("[", "").replace("]", ""), marks=(Mark(start, end, MarkKind.BOLD),)), edits)
    if not block.marks:
        return block.text
    [mark] = block.marks
    return f"{block.text[: mark.start]}[{mark.span.of(block.text)}]{block.text[mark.end :]}"


def test_a_mark_goes_with_its_letters():
    assert _bold("мост [открыт] вчера", Edit(Span(0, 4), "тоннель")) == "тоннель [открыт] вчера"
    assert _bold("мост [открыт] вчера", Edit(Span(12, 17), "сегодня")) == "мост [открыт] сегодня"
    assert _bold("мост [открыт] вчера", Edit(Span(5, 11), "сдан")) == "мост [сдан] вчера"
    assert _bold("мост [открыт] вчера", Edit(Span(7, 9), "")) == "мост [отыт] вчера"


def test_what_a_mark_lies_half_in_is_marked_whole():
    assert _bold("мо[ст] открыт", Edit(Span(0, 4), "тоннель")) == "[тоннель] открыт"
    assert _bold("[мо]ст открыт", Edit(Span(0, 4), "тоннель")) == "[тоннель] открыт"


def test_what_is_put_between_letters_is_marked_as_the_one_before():
    assert _bold("[мост] открыт", Edit(Span(4, 4), ",")) == "[мост,] открыт"
    assert _bold("мост [открыт]", Edit(Span(5, 5), "был ")) == "мост был [открыт]"


def test_a_mark_of_which_nothing_is_left_is_gone():
    assert _bold("мост [не] открыт", Edit(Span(4, 7), "")) == "мост открыт"


@given(before=st.text("аб –😀", max_size=12), after=st.text("аб –😀", max_size=12), data=st.data())
def test_marks_always_lie_in_the_text(before, after, data):
    spans = st.tuples(st.integers(0, len(before)), st.integers(0, len(before))).map(sorted)
    marks = tuple(
        Mark(span[0], span[1], MarkKind.BOLD) for span in data.draw(st.lists(spans, max_size=3)) if span[0] < span[1]
    )
    block = amended(Block(before, marks=marks), list(between(before, after)))

    assert block.text == after
    assert amended(block, []) is block


def test_every_block_is_rewritten_and_the_form_stays():
    table = Table(((Cell((Block("мост", BlockKind.QUOTE),), columns=2),),), header=1)
    document = Document((Block("мост", BlockKind.BULLET, level=1), table))

    assert rewritten(document, lambda _: [Edit(Span(0, 1), "М")]) == Document(
        (
            Block("Мост", BlockKind.BULLET, level=1),
            Table(((Cell((Block("Мост", BlockKind.QUOTE),), columns=2),),), header=1),
        )
    )
