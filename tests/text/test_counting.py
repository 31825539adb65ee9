import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.text.counting import Counts, code_units, counts


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("— … «»", 0),
        ("Мост открыли.", 2),
        ("слово-слово", 1),
        ("слово — слово", 2),
        ("слово—слово", 2),
        ("за́мок", 1),
        ("сло\u00adво", 1),
        ("Д’Артаньян и О'Коннор", 3),
        ("3,5 млн в 18:10", 4),
        ("4-ое место", 2),
        ("Қазақ тілі", 2),
        ("первая\nвторая\u2028третья", 3),
    ],
)
def test_words_are_what_a_reader_would_count(text, words):
    assert counts(text).words == words


def test_line_ends_are_no_characters_and_spaces_are_counted_apart():
    assert counts("Да, нет\nи\u2028вот\u00a0так") == Counts(words=5, characters=15, characters_without_spaces=13)


@given(parts=st.lists(st.text("аб -—.,\u00a0", max_size=20), max_size=5))
def test_the_counts_of_lines_add_up_to_those_of_the_text(parts):
    assert sum((counts(part) for part in parts), Counts()) == counts("\n".join(parts))


@pytest.mark.parametrize(("words", "minutes"), [(0, 0), (1, 1), (180, 1), (181, 2), (900, 5)])
def test_reading_takes_whole_minutes(words, minutes):
    assert Counts(words=words).reading_minutes == minutes


def test_code_units_are_those_of_utf16():
    assert [code_units(text) for text in ("", "қала", "😀б", "\ud83d")] == [0, 4, 3, 1]
