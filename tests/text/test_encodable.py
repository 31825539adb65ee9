from hypothesis import given
from hypothesis import strategies as st

from editor_app.text.encodable import encodable


@given(text=st.text())
def test_good_text_stays_as_it_is(text):
    if "\0" not in text:
        assert encodable(text) == text


@given(text=st.text(st.characters(exclude_categories=()) | st.sampled_from("\0\ud800\udfff")))
def test_any_text_can_be_stored_and_no_place_in_it_moves(text):
    stored = encodable(text)

    stored.encode()
    assert "\0" not in stored
    assert len(stored) == len(text)
    assert all(a == b or b == "\ufffd" for a, b in zip(text, stored, strict=True))
