"""Words that take the place of others are suggested as wholes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.document.suggesting import suggested
from editor_app.document.verdicts import original, proposed
from editor_app.text.tokens import tokens

_WORDS = ("подписал", "утвердил", "Токаев", "Токаева", "по", "прежнему", "по-прежнему", "5", "км", "1,5", "akorda.kz")
_SIGNS = (" ", " ", ", ", ". ", "\u00a0", "-", "")


@st.composite
def _texts(draw: st.DrawFn) -> str:
    words = draw(st.lists(st.tuples(st.sampled_from(_WORDS), st.sampled_from(_SIGNS)), max_size=6))
    return "".join(word + sign for word, sign in words)


def _changed(before: str, after: str) -> list[tuple[MarkKind, str]]:
    document = suggested(Document((Block(before),)), Document((Block(after),)), "000001", (), by_words=True)
    return [(mark.kind, mark.span.of(block.text)) for block in document.blocks for mark in block.marks]


@pytest.mark.parametrize(
    ("before", "after", "gone", "new"),
    [
        ("Касым-Жомарт Токаев сказал", "Касым-Жомарт Токаева сказал", "Токаев", "Токаева"),
        ("президент подписал указ", "президент утвердил указ", "подписал", "утвердил"),
        ("верная программма", "верная программа", "программма", "программа"),
        ("он по прежнему там", "он по-прежнему там", "по прежнему", "по-прежнему"),
        ("это какраз он", "это как раз он", "какраз", "как раз"),
        ("за 1,5 года", "за 1,7 года", "1,5", "1,7"),
        ("мост открыт", "Мост открыт", "мост", "Мост"),
        ("подписали новый закон", "утвердили старый указ", "подписали новый закон", "утвердили старый указ"),
    ],
)
def test_the_whole_of_a_word_is_struck_and_the_whole_of_the_new_one_put_in(before, after, gone, new):
    assert _changed(before, after) == [(MarkKind.DELETION, gone), (MarkKind.INSERTION, new)]


def test_signs_and_spaces_between_words_are_suggested_alone():
    assert _changed("Сказал что едет", "Сказал, что едет") == [(MarkKind.INSERTION, ",")]
    assert _changed("в  срок", "в срок") == [(MarkKind.DELETION, " ")]
    assert _changed('"Мост" сдан', "«Мост» сдан") == [
        (MarkKind.DELETION, '"'),
        (MarkKind.INSERTION, "«"),
        (MarkKind.DELETION, '"'),
        (MarkKind.INSERTION, "»"),
    ]


def test_the_form_of_what_stays_of_a_word_stays():
    before = Block("Токаев тут", marks=(Mark(0, 6, MarkKind.BOLD),))
    after = Block("Токаева тут", marks=(Mark(0, 7, MarkKind.BOLD),))
    made = suggested(Document((before,)), Document((after,)), "000001", (), by_words=True)

    assert (original(made), proposed(made)) == (Document((before,)), Document((after,)))


def test_a_word_of_ones_own_gives_way_at_once_and_what_was_there_first_comes_back_whole():
    first = Document((Block("он подписал"),))
    once = suggested(first, Document((Block("он утвердил"),)), "000001", (), by_words=True)
    twice = once.blocks[0]
    at = twice.text.index("утвердил")
    again = Block(twice.text[:at] + "принял", marks=tuple(mark for mark in twice.marks if mark.end <= at))
    made = suggested(once, Document((again,)), "000002", {"000001", "000002"}, by_words=True)
    assert (original(made), proposed(made).text) == (first, "он принял")
    at = made.blocks[0].text.index("принял")
    back = Block(
        made.blocks[0].text[:at] + "подписал", marks=tuple(mark for mark in made.blocks[0].marks if mark.end <= at)
    )

    assert suggested(made, Document((back,)), "000003", {"000001", "000002", "000003"}, by_words=True) == first


@given(st.lists(_texts(), min_size=1, max_size=3), st.lists(_texts(), min_size=1, max_size=3))
def test_no_suggestion_begins_or_ends_inside_a_word(before, after):
    was, became = (Document(tuple(map(Block, texts))) for texts in (before, after))
    made = suggested(was, became, "000001", (), by_words=True)

    assert original(made) == was
    assert proposed(made).text.strip("\n") == became.text.strip("\n")
    for kind, text in ((MarkKind.INSERTION, original), (MarkKind.DELETION, proposed)):
        _assert_whole(made, kind, text(made))


def _assert_whole(made: Document, hidden: MarkKind, shown: Document) -> None:
    """See that in one of the two texts, every change of it begins and ends between words."""
    row = [(letter, {m.kind for m in block.marks if m.start <= at < m.end}) for block in made.blocks
           for at, letter in enumerate(block.text + "\n")]  # fmt: skip
    text = "".join(letter for letter, kinds in row if hidden not in kinds)
    changed = [bool(kinds) for _, kinds in row if hidden not in kinds]
    assert text.strip("\n") == shown.text.strip("\n")
    for line_start, line in _lines(text):
        for token in tokens(line):
            assert len(set(changed[line_start + token.start : line_start + token.end])) == 1


def _lines(text: str) -> list[tuple[int, str]]:
    lines, at = [], 0
    for line in text.split("\n"):
        lines.append((at, line))
        at += len(line) + 1
    return lines
