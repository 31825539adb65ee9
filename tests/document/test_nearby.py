from hypothesis import given
from hypothesis import strategies as st

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind
from editor_app.document.nearby import nearby
from editor_app.document.suggesting import direct, suggested
from editor_app.document.verdicts import original


@st.composite
def _blocks(draw):
    text = draw(st.text("аб", max_size=8))
    kinds = [MarkKind.BOLD, MarkKind.INSERTION, MarkKind.DELETION]
    marks = []
    for _ in range(draw(st.integers(0, 3)) if text else 0):
        kind, start = draw(st.sampled_from(kinds)), draw(st.integers(0, len(text) - 1))
        value = "" if kind is MarkKind.BOLD else draw(st.sampled_from(["000001", "000002"]))
        marks.append(Mark(start, draw(st.integers(start + 1, len(text))), kind, value))
    return Block(text, marks=tuple(marks))


@given(_blocks(), _blocks())
def test_a_block_that_is_changed_nearby_is_what_a_look_at_all_its_letters_makes(before, after):
    assert nearby(before, after, lambda _, new: new) == after
    assert nearby(before, after, lambda old, _: old) == before


@given(_blocks(), st.integers(0, 8), st.integers(0, 8), st.text("ав", max_size=2))
def test_an_edit_is_suggested_and_made_at_once_as_in_any_other_paragraph(before, one, other, typed):
    start, end = sorted((min(one, len(before.text)), min(other, len(before.text))))
    marks = (Mark(min(mark.start, start), min(mark.end, start), mark.kind, mark.value) for mark in before.marks
             if mark.start < start)  # fmt: skip
    after = Block(before.text[:start] + typed + before.text[end:], marks=tuple(marks))
    made = suggested(Document((before,)), Document((after,)), "000003", {"000002"})
    assert original(made) == original(Document((before,)))
    assert direct(Document((before,)), Document((after,))).text == after.text


def test_another_end_or_kind_is_looked_at_as_a_whole():
    mark = Mark(2, 3, MarkKind.INSERTION, "000001")
    assert nearby(Block("аб"), Block("ав", BlockKind.QUOTE), lambda _, new: new) is None
    assert nearby(Block("аб"), Block("аб", marks=(mark,)), lambda _, new: new) is None
