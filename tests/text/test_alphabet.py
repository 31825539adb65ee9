import pytest

from editor_app.text.alphabet import CYRILLIC, KAZAKH_ONLY, RUSSIAN, is_cyrillic, is_kazakh, is_latin


@pytest.mark.parametrize(
    ("word", "kazakh", "cyrillic", "latin"),
    [
        ("мост", False, True, False),
        ("Қазақстан", True, True, False),
        ("ЁЛКА", False, True, False),
        ("Zoom", False, False, True),
        ("café", False, False, True),
        ("Қazaq", False, False, False),
        ("онлайн-формат", False, True, False),
        ("за́мок", False, True, False),
        ("18", False, False, False),
        ("", False, False, False),
    ],
)
def test_a_word_is_told_by_its_letters(word, kazakh, cyrillic, latin):
    assert (is_kazakh(word), is_cyrillic(word), is_latin(word)) == (kazakh, cyrillic, latin)


def test_the_alphabets_are_whole():
    assert len(RUSSIAN) == 66
    assert len(KAZAKH_ONLY) == 18
    assert len(CYRILLIC) == 84
