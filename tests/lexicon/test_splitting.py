import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.lexicon.lexicon import Lexicon


@pytest.mark.parametrize(
    ("glued", "split"),
    [
        ("повышениетарифов", "повышение тарифов"),
        ("цельюявляетсяразвитие", "целью является развитие"),
        ("позволилосократить", "позволило сократить"),
        ("готовятсяк", "готовятся к"),
        ("вобласти", "в области"),
        ("критическойситуациив", "критической ситуации в"),
    ],
)
def test_the_best_split_is_the_one_of_common_words(lexicon: Lexicon, glued: str, split: str) -> None:
    assert " ".join(lexicon.split(glued)[0].parts) == split


@given(st.text("абвгдеиклмнопрстуыья", min_size=1, max_size=40))
def test_the_parts_are_the_word_again(lexicon: Lexicon, word: str) -> None:
    for split in lexicon.split(word):
        assert "".join(split.parts) == word
        assert len(split.parts) > 1
