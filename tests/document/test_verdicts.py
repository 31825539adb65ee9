from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.document.verdicts import Verdict, original, proposed, resolved

_BOTH = Document(
    (Block("мост открытсдан", marks=(Mark(5, 11, MarkKind.DELETION, "1"), Mark(11, 15, MarkKind.INSERTION, "2"))),)
)


def test_a_verdict_settles_what_it_is_about_and_leaves_the_rest_open():
    assert resolved(_BOTH, {"1"}, Verdict.ACCEPT).text == "мост сдан"
    assert resolved(_BOTH, {"1"}, Verdict.REJECT).blocks[0].marks == (Mark(11, 15, MarkKind.INSERTION, "2"),)
    assert proposed(_BOTH) == Document((Block("мост сдан"),))
    assert original(_BOTH) == Document((Block("мост открыт"),))


def test_words_whose_end_is_gone_do_not_become_a_rule():
    marks = (Mark(4, 5, MarkKind.INSERTION, "000001"),)
    document = Document((Block("Мост", marks=marks), Block(kind=BlockKind.RULE)))
    assert original(document) == Document((Block("Мост"), Block(kind=BlockKind.RULE)))


def test_words_whose_end_is_gone_do_not_become_the_caption_of_a_picture_that_goes():
    text = Block("Мост", marks=(Mark(4, 5, MarkKind.INSERTION, "000001"),))
    picture = Block("", BlockKind.PICTURE, (Mark(0, 1, MarkKind.INSERTION, "000001"),), picture=Picture("ab"))
    assert original(Document((text, picture))) == Document((Block("Мост"),))


def test_paragraphs_that_become_one_do_so_in_any_order_round_a_picture():
    def marked(kind: MarkKind, end: int, id_: str) -> tuple[Mark, ...]:
        return (Mark(end, end + 1, kind, id_),)

    for kind, verdict in ((MarkKind.DELETION, Verdict.ACCEPT), (MarkKind.INSERTION, Verdict.REJECT)):
        picture = Block("", BlockKind.PICTURE, marked(kind, 0, "2"), picture=Picture("ab"))
        document = Document((Block("Мост", marks=marked(kind, 4, "1")), picture, Block(" открыт")))
        for order in ("12", "21"):
            left = resolved(resolved(document, order[0], verdict), order[1], verdict)
            assert left == Document((Block("Мост открыт"),))


def test_paragraphs_that_become_one_do_so_in_any_order_round_a_table():
    table = Table(((Cell((Block("Снос", marks=(Mark(0, 5, MarkKind.DELETION, "2"),)),)),),))
    document = Document((Block("Мост", marks=(Mark(4, 5, MarkKind.DELETION, "1"),)), table, Block(" открыт")))
    for order in ("12", "21"):
        left = resolved(resolved(document, order[0], Verdict.ACCEPT), order[1], Verdict.ACCEPT)
        assert left == Document((Block("Мост открыт"),))


def test_words_of_a_caption_go_on_with_those_of_the_same_picture():
    picture = Picture("ab")
    split = (
        Block("Мост", BlockKind.PICTURE, (Mark(4, 5, MarkKind.INSERTION, "1"),), picture=picture),
        Block(" открыт", BlockKind.PICTURE, picture=picture),
    )
    assert original(Document(split)) == Document((Block("Мост открыт", BlockKind.PICTURE, picture=picture),))


def test_a_block_that_no_verdict_touches_is_handed_on():
    rest = Block("дождь", marks=(Mark(0, 5, MarkKind.BOLD), Mark(0, 6, MarkKind.DELETION, "9")))
    document = Document((rest, *_BOTH.parts, rest))
    first, between, last = resolved(document, {"1", "2"}, Verdict.ACCEPT).blocks
    assert first is last is rest
    assert between == Block("мост сдан")
