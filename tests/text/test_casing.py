import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.text.casing import Case, case_of, like


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
