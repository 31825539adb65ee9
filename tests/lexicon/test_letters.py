import pytest

from editor_app.lexicon.corrections import Correction
from editor_app.lexicon.letters import clean, visible, written


def test_what_nobody_sees_is_no_part_of_a_word():
    assert visible("за\u0301\u00adмок") == "замок"
    assert clean("Ёл\u00adка‑то") == "Елка-то"


@pytest.mark.parametrize(
    ("word", "correction", "expected"),
    [
        ("МАЛАКО", "молоко", "МОЛОКО"),
        ("Малако", "молоко", "Молоко"),
        ("алматы", "Алматы", "Алматы"),
        ("Всёравно", "все равно", "Всё равно"),
    ],
)
def test_a_correction_is_written_as_the_word_was(word, correction, expected):
    assert written(word, Correction(correction, 0, 0)) == expected
