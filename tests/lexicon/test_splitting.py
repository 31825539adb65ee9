import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.lexicon.lexicon import Lexicon


@pytest.mark.parametrize(
    ("stuck", "parted"),
    [
        ("повышениетарифов", "повышение тарифов"),
        ("цельюявляетсяразвитие", "целью является развитие"),
        ("позволилосократить", "позволило сократить"),
        ("готовятсяк", "готовятся к"),
        ("вобласти", "в области"),
        ("критическойситуациив", "критической ситуации в"),
    ],
)
def test_the_best_split_is_the_one_of_common_words(lexicon: Lexicon, stuck: str, parted: str) -> None:
    assert " ".join(lexicon.split(stuck)[0].parts) == parted


@given(st.text("абвгдеиклмнопрстуыья", min_size=1, max_size=40))
def test_the_parts_are_the_word_again(lexicon: Lexicon, word: str) -> None:
    for split in lexicon.split(word):
        assert "".join(split.parts) == word
        assert len(split.parts) > 1
