import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind
from editor_app.document.serial import VERSION, DocumentError, dumps, loads


@st.composite
def _blocks(draw: st.DrawFn) -> Block:
    text = draw(st.text(st.characters(exclude_characters="\n\u2029"), max_size=20))
    marks = []
    if text:
        for _ in range(draw(st.integers(0, 4))):
            start = draw(st.integers(0, len(text) - 1))
            kind = draw(st.sampled_from(MarkKind))
            href = draw(st.text(max_size=5)) if kind is MarkKind.LINK else ""
            marks.append(Mark(start, draw(st.integers(start + 1, len(text))), kind, href))
    return Block(text, draw(st.sampled_from(BlockKind)), tuple(marks), draw(st.integers(0, 8)))


_documents = st.lists(_blocks(), max_size=6).map(lambda blocks: Document(tuple(blocks)))


@given(document=_documents)
def test_a_document_comes_back_as_it_was(document):
    written = dumps(document)

    assert loads(written) == document
    assert dumps(loads(written)) == written
    written.encode()


def test_the_form_on_disk_is_the_one_that_stores_hold_already():
    document = Document((Block("Мост", BlockKind.BULLET, (Mark(0, 4, MarkKind.LINK, "https://a.kz"),), 1), Block("Да")))

    assert dumps(document) == (
        '{"version":1,"blocks":[{"kind":"bullet","text":"Мост","level":1,"marks":[[0,4,"link","https://a.kz"]]},'
        '{"kind":"paragraph","text":"Да"}]}'
    )


def test_a_form_of_a_later_program_is_refused_as_such():
    with pytest.raises(DocumentError, match="более новой версией"):
        loads(json.dumps({"version": VERSION + 1, "blocks": []}))


_BLOCK = {"kind": "paragraph", "text": "Мост"}


@pytest.mark.parametrize(
    "form",
    [
        None,
        [],
        "строка",
        {},
        {"version": "1", "blocks": []},
        {"version": 1},
        {"version": 1, "blocks": None},
        {"version": 1, "blocks": ["строка"]},
        {"version": 1, "blocks": [{"kind": "paragraph"}]},
        {"version": 1, "blocks": [{**_BLOCK, "text": 5}]},
        {"version": 1, "blocks": [{**_BLOCK, "text": "две\nстроки"}]},
        {"version": 1, "blocks": [{**_BLOCK, "kind": "нету"}]},
        {"version": 1, "blocks": [{**_BLOCK, "marks": [[]]}]},
        {"version": 1, "blocks": [{**_BLOCK, "marks": [[0, 9, "bold"]]}]},
        {"version": 1, "blocks": [{**_BLOCK, "marks": [[0, 1, "нету"]]}]},
        {"version": 1, "blocks": [{**_BLOCK, "marks": [[0, 1, "bold", "", "лишнее"]]}]},
    ],
)
def test_a_damaged_form_is_told_in_words(form):
    with pytest.raises(DocumentError, match="повреждён"):
        loads(json.dumps(form))


@given(
    written=st.text()
    | _documents.map(dumps).flatmap(lambda whole: st.integers(0, len(whole) - 1).map(lambda end: whole[:end]))
)
def test_what_is_cut_short_or_never_was_a_document_is_told_in_words(written):
    with pytest.raises(DocumentError):
        loads(written)
