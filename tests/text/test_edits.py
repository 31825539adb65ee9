from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from editor_app.text.edits import Edit, applied, between
from editor_app.text.span import Span


@given(st.text("аб «»-—. \u00a0😀", max_size=30), st.text("аб «»-—. \u00a0😀", max_size=30))
@settings(max_examples=200)
def test_edits_make_one_text_of_the_other(before, after):
    edits = list(between(before, after))

    assert applied(before, edits) == after
    assert all(one.span.end < other.span.start for one, other in pairwise(edits))


def test_a_word_is_replaced_whole():
    assert list(between("мост открыли", "мосты открыли")) == [Edit(Span(0, 4), "мосты")]
