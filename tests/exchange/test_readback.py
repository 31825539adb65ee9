"""What reading a file back finds out, and what it does not claim."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.document.suggestions import Suggestion
from editor_app.exchange.features import Feature
from editor_app.exchange.readback import Proof, ReadBack, prove
from editor_app.exchange.result import ExchangeError, Imported
from editor_app.i18n import Message
from editor_app.workflow.article import Content
from editor_app.workflow.comments import About, Remark, Thread

WHEN = datetime(2026, 3, 2, tzinfo=UTC)
TEXT = Block(
    "Мост через Нуру",
    marks=(
        Mark(0, 4, MarkKind.BOLD),
        Mark(5, 10, MarkKind.LINK, "https://example.kz/"),
        Mark(11, 15, MarkKind.FOOTNOTE, "Река"),
        Mark(11, 15, MarkKind.COMMENT, "000001"),
        Mark(0, 4, MarkKind.INSERTION, "000001"),
    ),
)
SHOWN = Picture("d" * 64, 4, 3, "Анна Ким", "мост")
PICTURE = Block("Мост", BlockKind.PICTURE, picture=SHOWN)
TABLE = Table(((Cell((Block("а"),)), Cell((Block("б"),))),))
CONTENT = Content(
    "Мост открыт",
    "Скоро",
    "Утром.",
    Document((TEXT, Block("Этапы", BlockKind.HEADING_1), Block("раз", BlockKind.NUMBER), PICTURE, TABLE)),
    threads=(Thread("000001", (Remark("Ержан", WHEN, "Когда?"),)),),
    suggestions=(Suggestion("000001", "Анна", WHEN),),
    author="Анна Ким",
)


def proof_of(read, written=CONTENT, holds=frozenset(Feature)):
    return prove(ReadBack(lambda _: Imported(read), holds), written, b"", {})


def changed(number, block):
    parts = list(CONTENT.body.parts)
    parts[number] = block
    return replace(CONTENT, body=Document(tuple(parts)))


def without(kind):
    return changed(0, replace(TEXT, marks=tuple(mark for mark in TEXT.marks if mark.kind is not kind)))


def test_the_same_article_has_no_differences():
    assert proof_of(CONTENT) == Proof(is_read=True)


@pytest.mark.parametrize(
    ("read", "told"),
    [
        (without(MarkKind.BOLD), "В файле нет: выделений в тексте (1)."),
        (without(MarkKind.LINK), "В файле нет: ссылок (1)."),
        (without(MarkKind.FOOTNOTE), "В файле нет: сносок (1)."),
        (without(MarkKind.INSERTION), "В файле нет: предложенных правок (1)."),
        (replace(CONTENT, threads=()), "В файле нет: примечаний (1)."),
        (replace(CONTENT, author="", deck=""), "В файле нет: подзаголовка, автора, слов (1)."),
        (changed(1, Block("Этапы")), "В файле нет: заголовков в тексте (1)."),
        (changed(2, Block("раз", BlockKind.BULLET)), "В файле нет: пунктов списков (1)."),
        (changed(3, replace(PICTURE, picture=replace(SHOWN, digest=""))), "В файле нет: самих снимков (1)."),
        (changed(3, replace(PICTURE, picture=replace(SHOWN, credit=""))),
         "В файле нет: мест снимков с подписями (1)."),
        (changed(4, replace(TABLE, header=1)), "В файле нет: таблиц (1)."),
        (replace(CONTENT, tags=("мост",)), "В файле лишнее: тегов (1)."),
        (replace(CONTENT, body=Document(CONTENT.body.parts[::-1])), "Слова в файле стоят в другом порядке."),
    ],
)  # fmt: skip
def test_every_loss_is_told_by_its_name(read, told):
    assert [str(message) for message in proof_of(read).told] == [told]


def test_what_the_format_cannot_hold_is_no_difference_and_is_told():
    proof = proof_of(Content("Мост открыт"), replace(CONTENT, body=Document()), frozenset({Feature.HEADLINE}))
    assert not proof.differences
    assert str(proof.beyond) == "Такой файл не хранит: подзаголовка, лида, автора, слов (4), примечаний (1)."


def test_an_empty_article_has_nothing_to_be_proved():
    def refuse(_):
        raise ExchangeError(Message("test", "В файле нет текста."))

    proof = prove(ReadBack(refuse, frozenset({Feature.WORDS})), Content("Мост", author="Анна Ким"), b"", {})
    assert not proof.differences
    assert str(proof.beyond) == "Такой файл не хранит: заголовка материала, автора."


def test_width_of_spaces_and_soft_hyphens_are_no_difference():
    written = replace(CONTENT, headline="Мост  от\u00adкрыт")
    assert not proof_of(CONTENT, written).differences


def test_a_moment_without_a_zone_is_one_of_the_newsroom():
    written = replace(CONTENT, published=datetime(2026, 11, 22, 17, 5))
    assert not proof_of(replace(CONTENT, published=datetime(2026, 11, 22, 12, 5, tzinfo=UTC)), written).differences


def test_a_comment_whose_words_are_gone_is_about_the_article_in_a_file():
    gone = without(MarkKind.COMMENT)
    about_all = replace(gone, threads=(replace(CONTENT.threads[0], about=About.ARTICLE),))
    assert not proof_of(about_all, gone).differences
