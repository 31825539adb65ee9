"""What a reader would not see in a comparison is told in words, and never as two quotes that look the same."""

import unicodedata
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind, Picture
from editor_app.text.looks import is_alike
from editor_app.workflow.article import Content
from editor_app.workflow.compared_unseen import between
from editor_app.workflow.comparison import compare

TEXT = "Её бюджет 10 млн тенге. Кто-то ждёт новый мост."


def _told(before: Content, after: Content) -> list[str]:
    passages = [passage for part in compare(before, after).parts for passage in part.passages]
    return [str(message) for passage in passages for message in (*passage.said, *passage.unseen)]


@pytest.mark.parametrize(
    ("was", "now", "told"),
    [
        ("10 млн", "10\u00a0млн", "Пробел у слов «10 млн»: был — обычный, стал — неразрывный"),
        ("10 млн", "10\u202fмлн", "Пробел у слов «10 млн»: был — обычный, стал — узкий неразрывный"),
        ("10 млн", "10  млн", "Пробел у слов «10 млн»: был — обычный, стал — двойной"),
        ("10 млн", "10\u2028млн", "Пробел у слов «10 млн»: был — обычный, стал — разрыв строки"),
        (". Кто", ".\u00a0Кто", "Пробел у слов «тенге. Кто-то»: был — обычный, стал — неразрывный"),
        ("мост.", "мост .", "Добавлен пробел: «мост .»"),
        ("мост.", "мост. ", "Добавлен пробел с краю: «мост.»"),
        ("ждёт", "ждет", "«е» вместо «ё»: «ждет»"),
        ("бюджет", "бюд\u00adжет", "Вставлен мягкий перенос: «бюд\u00adжет»"),
        ("новый", "новы\u0438\u0306", "Буква набрана двумя знаками вместо одного: «новыи\u0306»"),
        ("новый", "но\u200bвый", "Вставлен невидимый знак U+200B: «но\u200bвый»"),
        ("новый ", "новый\u200b ", "Вставлен невидимый знак U+200B: «новый\u200b»"),
        (". Кто", ".\u200b Кто", "Вставлен невидимый знак U+200B: «тенге.\u200b Кто-то»"),
        ("Кто-то", "Кто\u2011то", "Неразрывный дефис вместо обычного: «Кто\u2011то»"),
        ("новый", "нoвый", "Латинская буква вместо такой же на вид кириллической: «нoвый»"),
    ],
)
def test_each_unseen_change_of_a_text_is_named_and_so_is_its_undoing(was, now, told):
    before, after = Content(lead=TEXT), Content(lead=TEXT.replace(was, now))
    assert before != after
    assert _told(before, after) == [told]
    assert compare(before, after).changes == 1
    [back] = _told(after, before)
    assert back != told


def test_places_of_one_kind_are_told_together_beside_what_is_seen():
    after = Content(lead="Её бюджет 20\u00a0млн тенге. Кто-то ждет новый\u00a0мост.")
    assert _told(Content(lead=TEXT), after) == [
        "Пробел у слов «20 млн», «новый мост»: был — обычный, стал — неразрывный",
        "«е» вместо «ё»: «ждет»",
    ]


def test_a_sentence_that_moved_tells_what_changed_in_it_unseen():
    one, two = "Город ждёт новый мост.", "Бюджет вырос на 10 млн тенге."
    before, after = (Content(body=Document(tuple(map(Block, texts)))) for texts in (
        (one, "Так сказал аким города.", two), (two.replace("10 ", "10\u00a0"), one, "Так сказал аким города."),
    ))  # fmt: skip
    assert _told(before, after) == ["Пробел у слов «10 млн»: был — обычный, стал — неразрывный"]


def test_what_stands_behind_words_is_told_as_well():
    def body(**said: str) -> Content:
        marks = (
            Mark(0, 2, MarkKind.LINK, said.get("link", "https://мост.kz")),
            Mark(3, 9, MarkKind.FOOTNOTE, said.get("note", "На 10 млн")),
        )
        picture = Picture("ab" * 32, 640, 480, said.get("credit", "Дана К"), said.get("alternative", "Мост в снегу"))
        return Content(body=Document((Block(TEXT, marks=marks), Block("", BlockKind.PICTURE, picture=picture))))

    assert _told(body(), body(link="https://мocт.kz")) == [
        "Ссылка у слов «Её» на вид та же. Латинская буква вместо такой же на вид кириллической: «мocт»"
    ]
    space = "Пробел у слов «{}»: был — обычный, стал — неразрывный"
    assert _told(body(), body(note="На\u00a010 млн")) == [
        f"Сноска к словам «бюджет» на вид та же. {space.format('На 10')}"
    ]
    assert _told(body(), body(credit="Дана\u00a0К")) == [f"Автор снимка на вид тот же. {space.format('Дана К')}"]
    assert _told(body(), body(credit="Дана К ")) == ["Автор снимка на вид тот же. Добавлен пробел с краю: «К»"]
    assert _told(body(), body(alternative="Мост в\u00a0снегу")) == [
        f"Альтернативный текст на вид тот же. {space.format('в снегу')}"
    ]


def test_a_space_in_bold_is_called_a_space():
    before, after = (
        Content(body=Document((Block(TEXT, marks=marks),))) for marks in ((), (Mark(2, 3, MarkKind.BOLD),))
    )
    assert _told(before, after) == ["Стало полужирным: «пробел»"]


def test_a_moment_is_told_as_exactly_as_it_differs():
    noon = datetime(2026, 11, 20, 12, tzinfo=UTC)
    content = Content("Мост", published=noon)
    for later in (timedelta(minutes=1), timedelta(seconds=1), timedelta(microseconds=1)):
        [moment] = [
            part for part in compare(content, replace(content, published=noon + later)).parts if part.is_changed
        ]
        assert str(moment.title) == "Время источника"


_LOOKS = [
    *(("а", "a"), ("ё", "е", "\u0435\u0308"), ("й", "\u0438\u0306"), (" ", "\u00a0", "  ", "\u2028")),
    *(("-", "\u2011"), ("−", "–"), ("", "\u00ad", "\u200b", "\ufeff"), (".",), ("мост",)),
]
_TWINS = st.lists(
    st.sampled_from(_LOOKS).flatmap(lambda ways: st.tuples(st.sampled_from(ways), st.sampled_from(ways))), min_size=1
)


@given(_TWINS)
@example([("а ", "а "), ("", "\u00ad"), (" а", " а")])
def test_no_two_texts_that_look_the_same_go_untold(twins):
    before, after = ("".join(side) for side in zip(*twins, strict=True))
    assume(before and after and before != after)
    assert is_alike(before, after)
    assert between(before, after)


@given(st.text(st.characters(max_codepoint=0x52F)), st.sampled_from(["NFC", "NFD"]))
def test_another_normal_form_looks_the_same(text, form):
    assert is_alike(text, unicodedata.normalize(form, text))
