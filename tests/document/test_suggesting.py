from hypothesis import given
from hypothesis import strategies as st

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.document.suggesting import suggested
from editor_app.document.suggestions import ids
from editor_app.document.verdicts import Verdict, original, proposed, resolved

ANNA, BORIS = "Анна", "Борис"

_KINDS = (BlockKind.PARAGRAPH, BlockKind.HEADING_2, BlockKind.QUOTE, BlockKind.BULLET)
_LETTERS = st.text("аб 😀", max_size=4)


@st.composite
def _blocks(draw: st.DrawFn) -> Block:
    text = draw(_LETTERS)
    marks = []
    if text and draw(st.booleans()):
        start = draw(st.integers(0, len(text) - 1))
        kind = draw(st.sampled_from([MarkKind.BOLD, MarkKind.COMMENT]))
        marks.append(Mark(start, len(text), kind, "1" if kind is MarkKind.COMMENT else ""))
    return Block(text, draw(st.sampled_from(_KINDS)), tuple(marks))


_rows = st.lists(_blocks(), min_size=1, max_size=3).map(tuple)


def _replaced(blocks: tuple[Block, ...], start: int, end: int, text: str) -> tuple[Block, ...]:
    """Edit as a window does it: what is selected gives way to plain text, and the rest keeps its form."""
    letters: list[tuple[str, frozenset[tuple[MarkKind, str]], Block | None]] = []
    for block in blocks:
        for at, letter in enumerate(block.text + "\n"):
            looks = frozenset((mark.kind, mark.value) for mark in block.marks if mark.start <= at < mark.end)
            letters.append((letter, looks, block if at == len(block.text) else None))
    here = next(block for *_, block in letters[start:] if block is not None)
    letters[start:end] = [(letter, frozenset(), here if letter == "\n" else None) for letter in text]
    made, row = [], []
    for each in letters:
        row.append(each)
        if each[2] is not None:
            marks = [Mark(at, at + 1, *look) for at, (_, looks, _) in enumerate(row) for look in looks]
            marks = [mark for mark in marks if mark.start < len(row) - 1 or mark.kind.is_suggestion]
            made.append(Block("".join(letter for letter, *_ in row[:-1]), each[2].kind, tuple(marks)))
            row = []
    return tuple(made)


def _formed(block: Block, kind: MarkKind | BlockKind) -> Block:
    if isinstance(kind, BlockKind):
        return Block(block.text, kind, block.marks)
    return Block(block.text, block.kind, (*block.marks, Mark(0, len(block.text), kind)) if block.text else block.marks)


class Desk:
    """A document and the people who suggest changes to it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.first = document
        self.authors: dict[str, str] = {}

    def _own(self, author: str) -> set[str]:
        return {id_ for id_, whose in self.authors.items() if whose == author}

    def edit(self, author: str, after: Document) -> None:
        id_ = f"{len(self.authors) + 1:06}"
        self.document = suggested(self.document, after, id_, self._own(author))
        self.authors[id_] = author


def _act(desk: Desk, data: st.DataObject) -> None:
    author = data.draw(st.sampled_from([ANNA, BORIS]))
    blocks = desk.document.blocks
    what = data.draw(st.sampled_from(["replace", "replace", "form", "accept", "reject"]))
    if what == "replace":
        length = sum(len(block.text) + 1 for block in blocks) - 1
        start, end = sorted((data.draw(st.integers(0, length)), data.draw(st.integers(0, length))))
        text = data.draw(st.text("вг\n", max_size=3))
        desk.edit(author, Document(_replaced(blocks, start, end, text)))
    elif what == "form":
        at = data.draw(st.integers(0, len(blocks) - 1))
        forms: list[MarkKind | BlockKind] = [MarkKind.BOLD, MarkKind.ITALIC, *_KINDS]
        kind = data.draw(st.sampled_from(forms))
        desk.edit(author, Document((*blocks[:at], _formed(blocks[at], kind), *blocks[at + 1 :])))
    elif ids(desk.document):
        id_ = data.draw(st.sampled_from(sorted(ids(desk.document))))
        verdict = Verdict.ACCEPT if what == "accept" else Verdict.REJECT
        desk.document = resolved(desk.document, {id_}, verdict)
        desk.first = original(desk.document)
        assert id_ not in ids(desk.document)


@given(blocks=_rows, data=st.data())
def test_whatever_is_suggested_the_original_is_there(blocks, data):
    desk = Desk(Document(blocks))
    for _ in range(data.draw(st.integers(1, 6))):
        _act(desk, data)

        assert original(desk.document) == desk.first


@given(blocks=_rows, data=st.data())
def test_what_is_proposed_reads_as_it_was_typed(blocks, data):
    desk = Desk(Document(blocks))
    for _ in range(data.draw(st.integers(1, 4))):
        length = sum(len(block.text) + 1 for block in desk.document.blocks) - 1
        start, end = sorted((data.draw(st.integers(0, length)), data.draw(st.integers(0, length))))
        after = Document(_replaced(desk.document.blocks, start, end, data.draw(st.text("вг\n", max_size=3))))
        desk.edit(data.draw(st.sampled_from([ANNA, BORIS])), after)

        assert proposed(desk.document).text.strip("\n") == proposed(after).text.strip("\n")


@given(blocks=_rows, data=st.data())
def test_one_by_one_in_any_order_is_all_at_once(blocks, data):
    desk = Desk(Document(blocks))
    for _ in range(data.draw(st.integers(1, 6))):
        _act(desk, data)
    order = data.draw(st.permutations(sorted(ids(desk.document))))
    for verdict, whole in ((Verdict.ACCEPT, proposed(desk.document)), (Verdict.REJECT, original(desk.document))):
        document = desk.document
        for id_ in order:
            document = resolved(document, {id_}, verdict)

        assert document == whole
        assert not ids(document)


def _typed(document: Document, text: str, id_: str = "000001", own: tuple[str, ...] = ()) -> Document:
    return suggested(document, Document(tuple(Block(line) for line in text.split("\n"))), id_, own)


def test_a_word_is_put_in_and_another_taken_out():
    document = _typed(Document((Block("мост открыт"),)), "мост сдан")

    assert document.blocks[0].text == "мост открытсдан"
    assert [(mark.kind, mark.span.of(document.text)) for mark in document.blocks[0].marks] == [
        (MarkKind.DELETION, "открыт"),
        (MarkKind.INSERTION, "сдан"),
    ]
    assert proposed(document).text == "мост сдан"
    assert original(document).text == "мост открыт"
    assert ids(document) == {"000001"}


def test_what_one_put_in_and_takes_out_again_is_gone():
    document = Document((Block("мост"),))
    once = _typed(document, "мосты")

    assert _typed(once, "мост", "000002", ("000001",)) == document
    assert proposed(_typed(once, "мост", "000002")) == document
    assert ids(_typed(once, "мост", "000002")) == {"000001", "000002"}


def test_a_paragraph_is_parted_and_joined():
    whole, parted = Document((Block("мост открыт"),)), Document((Block("мост "), Block("открыт")))

    assert proposed(_typed(whole, "мост \nоткрыт")) == parted
    assert original(_typed(whole, "мост \nоткрыт")) == whole
    assert proposed(_typed(parted, "мост открыт")) == whole
    assert original(_typed(parted, "мост открыт")) == parted


def test_a_paragraph_that_is_put_in_behind_a_headline_leaves_the_headline_as_it_was():
    heading = Block("мост", BlockKind.HEADING_1)
    document = suggested(Document((heading,)), Document((heading, Block("сдан"))), "000001", ())

    assert original(document) == Document((heading,))
    assert proposed(document) == Document((heading, Block("сдан")))


def test_another_form_is_taken_back():
    plain, formed = (
        Document((Block("мост"),)),
        Document((Block("мост", BlockKind.QUOTE, (Mark(0, 2, MarkKind.BOLD),)),)),
    )
    document = suggested(plain, formed, "000001", ())

    assert original(document) == plain
    assert proposed(document) == formed
    assert suggested(document, plain, "000002", ("000001",)) == plain


def test_words_in_a_table_are_suggested_and_one_of_another_build_takes_its_place():
    before = Document((Table(((Cell((Block("план"),)), Cell()),)),))
    after = Document((Table(((Cell((Block("факт"),)), Cell()),)),))
    wider = Document((Table(((Cell((Block("план"),)), Cell(), Cell()),)),))

    for became in (after, wider):
        assert original(suggested(before, became, "000001", ())) == before
        assert proposed(suggested(before, became, "000001", ())) == became


def test_a_picture_goes_whole_and_never_takes_in_other_words():
    picture = Block("мост", BlockKind.PICTURE, picture=Picture("ab"))
    document = Document((Block("до"), picture, Block("после")))
    without = suggested(document, Document((Block("до"), Block("после"))), "000001", ())

    assert original(without) == document
    assert proposed(without) == Document((Block("до"), Block("после")))


def test_two_people_suggest_over_each_other_and_either_can_be_decided_first():
    document = _typed(Document((Block("мост"),)), "мост сдан")
    document = _typed(document, "мост", "000002")

    assert resolved(document, {"000001"}, Verdict.REJECT) == Document((Block("мост"),))
    assert proposed(resolved(document, {"000001"}, Verdict.ACCEPT)).text == "мост"
    assert resolved(document, {"000002"}, Verdict.REJECT).text == "мост сдан"


def test_ones_own_picture_with_the_caption_of_another_is_struck_and_not_gone():
    marks = (Mark(0, 4, MarkKind.INSERTION, "000002"), Mark(4, 5, MarkKind.INSERTION, "000001"))
    document = Document((Block("до"), Block("Мост", BlockKind.PICTURE, marks, picture=Picture("ab"))))
    made = suggested(document, Document((Block("до"),)), "000003", {"000001"})
    assert ids(made) == {"000001", "000002", "000003"}
    assert resolved(made, {"000003"}, Verdict.REJECT) == document
    assert proposed(made) == Document((Block("до"),))


def test_a_rule_or_a_picture_in_place_of_words_is_no_part_of_them():
    before = Document((Block("Мост открыт"),))
    picture = Block("Снимок", BlockKind.PICTURE, picture=Picture("ab"))
    for thing in (Block(kind=BlockKind.RULE), picture):
        after = Document((thing, Block(" открыт")))
        made = suggested(before, after, "000001", ["000001"])
        assert (original(made), proposed(made)) == (before, after)


def test_words_in_place_of_a_caption_are_no_part_of_it():
    before = Document((Block("Мост открыт", BlockKind.PICTURE, picture=Picture("ab")), Block("Дождь")))
    after = Document((Block("Ветер"), Block("Снег", BlockKind.PICTURE, picture=Picture("ab")), Block("Дождь")))
    made = suggested(before, after, "000001", ["000001"])
    assert (original(made), proposed(made)) == (before, after)


def test_what_was_taken_out_stays_out_when_all_round_it_becomes_another():
    taken_out = Mark(1, 2, MarkKind.DELETION, "000001")
    before = Document((Block("мост", marks=(taken_out,)),))
    made = suggested(before, Document((Block("МоСТ", marks=(taken_out,)),)), "000002", ["000001", "000002"])
    assert proposed(made).text == "МСТ"
    assert original(made).text == "мост"
