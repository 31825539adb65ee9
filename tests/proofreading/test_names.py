import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app import bootstrap
from editor_app.proofreading.names import distance, names, stem
from editor_app.proofreading.passage import Language, Passage


@pytest.fixture(scope="module")
def language() -> Language:
    return bootstrap.language()


def test_names_are_told_from_words_that_open_a_sentence(language: Language) -> None:
    passage = Passage("Вчера Серик Кертаев приехал. Дом Кертаева цел. «Гость рад», — сказал А. Ким.", language)
    assert [(name.token.text, name.before) for name in names(passage)] == [
        ("Серик", ""),
        ("Кертаев", "серик"),
        ("Кертаева", ""),
        ("Ким", "а"),
    ]


@pytest.mark.parametrize(
    "forms",
    [
        "Кертаев Кертаева Кертаеву Кертаевым Кертаеве Кертаевой Кертаевы Кертаевых Кертаевыми",
        "Достоевский Достоевского Достоевскому Достоевская Достоевскую",
        "Байжан Байжана Байжаном",
        "Ким Кима Киму",
    ],
)
def test_forms_of_a_name_have_one_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


words = st.text("абв", max_size=6)


@given(words, words)
def test_distance_is_symmetric_and_zero_for_the_same_alone(one: str, other: str) -> None:
    assert distance(one, other, 9) == distance(other, one, 9)
    assert (distance(one, other, 9) == 0) == (one == other)
    assert min(distance(one, other, 9), 3) == distance(one, other, 2)


def test_letters_in_the_wrong_order_are_one_mistake() -> None:
    assert distance("кертаев", "кетраев", 2) == 1
