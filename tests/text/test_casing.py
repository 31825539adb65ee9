import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.text.casing import Case, case_of, like, next_case


@pytest.mark.parametrize(
    ("word", "case"),
    [
        ("мост", Case.LOWER),
        ("Мост", Case.CAPITALISED),
        ("Я", Case.CAPITALISED),
        ("США", Case.UPPER),
        ("iPhone", Case.MIXED),
        ("онлайн-формат", Case.LOWER),
        ("Алма-Ата", Case.MIXED),
        ("за́мок", Case.LOWER),
        ("4-ое", Case.LOWER),
        ("", Case.LOWER),
        ("—", Case.LOWER),
    ],
)
def test_the_case_of_a_word_is_told_by_its_letters(word, case):
    assert case_of(word) is case


@pytest.mark.parametrize(
    ("pattern", "word", "written"),
    [
        ("МОСТ", "дорога", "ДОРОГА"),
        ("Мост", "дорога", "Дорога"),
        ("мост", "дорога", "дорога"),
        ("мост", "США", "США"),
        ("Я", "он", "Он"),
        ("iPhone", "телефон", "телефон"),
        ("Мост", "", ""),
        ("Принятиепакета", "принятие пакета", "Принятие пакета"),
    ],
)
def test_a_replacement_takes_the_case_of_what_it_replaces(pattern, word, written):
    assert like(pattern, word) == written


@given(pattern=st.text(), word=st.text())
def test_any_text_will_do(pattern, word):
    assert like(pattern, word).casefold() == word.casefold() or case_of(pattern) is not Case.LOWER


def rounds(text):
    seen = [text]
    for _ in range(4):
        seen.append(next_case(text, seen[-1]))
    return seen[1:]


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        ("мост", ["Мост", "МОСТ", "мост", "Мост"]),
        ("Мост", ["МОСТ", "мост", "Мост", "МОСТ"]),
        ("МИД", ["мид", "Мид", "МИД", "мид"]),
        ("Мост Открыт", ["мост открыт", "Мост открыт", "МОСТ ОТКРЫТ", "мост открыт"]),
        ("в МИД РК сообщили", ["В МИД РК сообщили", "В МИД РК СООБЩИЛИ", "в МИД РК сообщили", "В МИД РК сообщили"]),
        ("мост. дом", ["Мост. Дом", "МОСТ. ДОМ", "мост. дом", "Мост. Дом"]),
        ("КазМунайГаз и я", ["КАЗМУНАЙГАЗ И Я", "КазМунайГаз и я", "КАЗМУНАЙГАЗ И Я", "КазМунайГаз и я"]),
        ("қала", ["Қала", "ҚАЛА", "қала", "Қала"]),
        ("«за\u0301мок»", ["«За\u0301мок»", "«ЗА\u0301МОК»", "«за\u0301мок»", "«За\u0301мок»"]),
        ("5 лет", ["5 ЛЕТ", "5 лет", "5 ЛЕТ", "5 лет"]),
        ("—", ["—"] * 4),
    ],
)
def test_the_round_of_cases(text, cases):
    assert rounds(text) == cases


@given(st.text(max_size=40))
def test_a_case_changes_no_length(text):
    assert {len(each) for each in rounds(text)} <= {len(text)}
