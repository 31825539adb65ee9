from hypothesis import given
from hypothesis import strategies as st

from editor_app.text.parting import change


@given(st.text("аб"), st.text("аб"), st.none() | st.integers(0, 9))
def test_what_lies_around_a_change_is_the_same(before, after, at):
    start, stop, end = change(before, after, at)
    assert before[:start] == after[:start]
    assert before[stop:] == after[end:]
    assert start <= stop
    assert start <= end
    assert before[:start] + after[start:end] + before[stop:] == after


def test_a_letter_beside_its_like_is_the_last_of_them():
    assert change("аа", "ааа") == (2, 2, 3)


@given(st.text("аб"), st.text("аб", min_size=1), st.text("аб"))
def test_what_came_or_went_is_found_where_it_was_done(left, change_of, right):
    whole, parted = left + change_of + right, left + right
    start, end = len(left), len(left) + len(change_of)

    assert change(whole, parted, start) == (start, end, start)
    assert change(parted, whole, start) == (start, start, end)
