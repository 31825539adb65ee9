from editor_app.document.model import Block, Mark, MarkKind
from editor_app.document.taken_back import without_taken_back

OUT, IN = MarkKind.DELETION, MarkKind.INSERTION


def left(text, *marks):
    return without_taken_back(Block(text, marks=tuple(marks)), "3", {"2"})


def test_what_is_put_in_again_where_it_was_taken_out_simply_stands():
    assert left("мостмост открыт", Mark(0, 4, OUT, "2"), Mark(4, 8, IN, "3")) == Block("мост открыт")


def test_other_words_or_another_form_are_a_change():
    other = Block("мостпост", marks=(Mark(0, 4, OUT, "2"), Mark(4, 8, IN, "3")))
    formed = Block("мостмост", marks=(Mark(0, 4, OUT, "2"), Mark(4, 8, IN, "3"), Mark(4, 8, MarkKind.BOLD)))
    for block in (other, formed):
        assert without_taken_back(block, "3", {"2"}) == block


def test_what_another_wants_to_take_out_stays_to_be_decided():
    marks = (Mark(0, 4, OUT, "1"), Mark(0, 4, OUT, "2"), Mark(4, 8, IN, "3"))
    assert left("мостмост", *marks) == Block("мостмост", marks=marks)


def test_what_another_put_in_is_that_ones_again():
    theirs = Mark(0, 4, IN, "1")
    assert left("мостмост", theirs, Mark(0, 4, OUT, "2"), Mark(4, 8, IN, "3")) == Block("мост", marks=(theirs,))


def test_what_another_change_made_before_is_let_be():
    marks = (Mark(0, 4, OUT, "2"), Mark(4, 8, IN, "2"))
    assert left("мостмост", *marks) == Block("мостмост", marks=marks)
