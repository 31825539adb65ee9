"""What the tests of the editor share."""

import pytest
from hypothesis import strategies as st

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind

_letters = st.one_of(
    st.sampled_from("абвгдежқәұіһ👍🏽😀𝄞\u0301\u2028\u00a0\t  "),
    st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\u2029\ufdd0\ufdd1"),
)


_KINDS = [kind for kind in BlockKind if kind not in (BlockKind.PICTURE, BlockKind.RULE, BlockKind.NOTE)]


@st.composite
def _marks(draw, length):
    start = draw(st.integers(0, length - 1))
    kind = draw(st.sampled_from([kind for kind in MarkKind if kind is not MarkKind.FOOTNOTE]))
    href = draw(st.sampled_from(["https://example.kz/қ?a=1&b=2", "mailto:a@b.kz"])) if kind is MarkKind.LINK else ""
    return Mark(start, draw(st.integers(start + 1, length)), kind, href)


@st.composite
def _blocks(draw):
    text = draw(st.text(_letters, max_size=24))
    kind = draw(st.sampled_from(_KINDS))
    found = draw(st.lists(_marks(len(text)), max_size=4)) if text else []
    return Block(text, kind, tuple(found), draw(st.integers(0, 5)) if kind.is_list else 0)


_documents = st.lists(_blocks(), max_size=6).map(lambda made: Document(tuple(made)))
st.register_type_strategy(Document, _documents)


@pytest.fixture(autouse=True)
def _application(qapp):
    """Qt's text classes need an application."""
