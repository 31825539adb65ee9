from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind, Picture
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
