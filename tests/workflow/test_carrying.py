from datetime import UTC, datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from editor_app.document.model import Block, Cell, Document, Mark, MarkKind, Table
from editor_app.workflow.article import Content
from editor_app.workflow.carrying import carried_over
from editor_app.workflow.comments import Remark, Thread

_WORDS = (
    "мост река берег лодка весло парус якорь причал волна ветер буря штиль маяк гавань порт кран груз склад "
    "вагон поезд рельс шпала вокзал касса билет кондуктор купе полка окно стекло"
).split()


def _thread(id_: str = "000001", text: str = "Точно?") -> Thread:
    return Thread(id_, (Remark("Анна", datetime(2026, 11, 23, tzinfo=UTC), text),))


def _marked(text: str, words: str) -> Block:
    start = text.index(words)
    return Block(text, marks=(Mark(start, start + len(words), MarkKind.COMMENT, "000001"),))


def _stands_at(content: Content) -> list[str]:
    return [
        mark.span.of(block.text)
        for block in content.body.blocks
        for mark in block.marks
        if mark.kind is MarkKind.COMMENT
    ]


def _carried(then: Document, now: Document) -> Content:
    return carried_over(Content(body=then), Content(body=now, threads=(_thread(),)))


def test_what_was_said_since_stands_at_its_words_where_they_are():
    now = Document((Block("Новый абзац."), _marked("Мост через реку открыт для всех.", "реку")))
    then = Document((Block("Мост через реку закрыт для всех."),))
    carried = _carried(then, now)
    assert (_stands_at(carried), len(carried.threads)) == (["реку"], 1)
    assert carried.body.text == then.text


def test_what_was_said_of_words_that_are_not_there_stays_with_the_article():
    now = Document((_marked("Мост через реку открыт для всех.", "открыт"),))
    carried = _carried(Document((Block("Мост через реку закрыт для всех."),)), now)
    assert (_stands_at(carried), carried.threads) == ([], (_thread(),))


def test_a_remark_goes_with_its_words_into_a_table_and_with_a_paragraph_that_moved():
    line = "Мост через реку открыт для всех."
    there = Document((Block("Первый абзац стоит на месте."), Block("Второй тоже."), _marked(line, "реку")))
    moved = Document((Block(line), Block("Первый абзац стоит на месте."), Block("Второй тоже.")))
    assert _stands_at(_carried(moved, there)) == ["реку"]
    table = Table(((Cell((Block("Ячейка"),)), Cell((Block("Соседняя"),))),))
    in_table = Document((Table(((Cell((Block("Ячейка"),)), Cell((_marked("Соседняя", "Соседняя"),))),)),))
    assert _stands_at(_carried(Document((Block("Новый абзац."), table)), in_table)) == ["Соседняя"]


@st.composite
def _texts(draw: st.DrawFn) -> list[list[str]]:
    """Paragraphs of words of which each stands once in the whole text."""
    chosen = draw(st.lists(st.sampled_from(_WORDS), unique=True, min_size=1))
    cuts = draw(st.lists(st.integers(0, len(chosen)), max_size=4))
    ends = [0, *sorted(cuts), len(chosen)]
    return [chosen[start:end] for start, end in pairwise(ends)]


@given(then=_texts(), now=_texts(), data=st.data())
def test_a_remark_is_on_its_words_or_on_none(then: list[list[str]], now: list[list[str]], data: st.DataObject):
    """And on them where the text is the same one."""
    word = data.draw(st.sampled_from([word for words in now for word in words]))
    blocks = [_marked(" ".join(words), word) if word in words else Block(" ".join(words)) for words in now]
    carried = _carried(Document(tuple(Block(" ".join(words)) for words in then)), Document(tuple(blocks)))
    assert _stands_at(carried) in ([], [word])
    assert carried.threads == (_thread(),)
    assert _stands_at(_carried(Document(tuple(map(_bare, blocks))), Document(tuple(blocks)))) == [word]


def _bare(block: Block) -> Block:
    return Block(block.text)
