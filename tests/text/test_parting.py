from hypothesis import given
from hypothesis import strategies as st

from editor_app.text.parting import change


@given(st.text("аб"), st.text("аб"))
def test_what_lies_around_a_change_is_the_same(before, after):
    start, stop, end = change(before, after)
    assert before[:start] == after[:start]
    assert before[stop:] == after[end:]
    assert start <= stop
    assert start <= end
    assert before[:start] + after[start:end] + before[stop:] == after


def test_a_letter_beside_its_like_is_the_last_of_them():
    assert change("аа", "ааа") == (2, 2, 3)
