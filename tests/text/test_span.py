import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.text.span import Span

_spans = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda ends: Span(min(ends), max(ends)))


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        (Span(0, 3), Span(2, 5), True),
        (Span(0, 3), Span(3, 5), False),
        (Span(3, 3), Span(3, 5), True),
        (Span(2, 2), Span(0, 5), True),
        (Span(6, 6), Span(0, 5), False),
    ],
)
def test_spans_overlap_when_they_share_a_place(one, other, overlap):
    assert one.overlaps(other) is other.overlaps(one) is overlap


@given(one=_spans, other=_spans)
def test_a_span_that_holds_another_overlaps_it(one, other):
    if one.holds(other):
        assert one.overlaps(other)


@given(text=st.text(), start=st.integers(0, 5), length=st.integers(0, 5), by=st.integers(0, 5))
def test_a_span_moves_with_the_text_before_it(text, start, length, by):
    span = Span(start, start + length)

    assert span.shifted(by).of("я" * by + text) == span.of(text)
