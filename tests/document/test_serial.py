import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.document.serial import VERSION, DocumentError, dumps, loads, quoted


def _values(meaning: MarkKind) -> st.SearchStrategy[str]:
    if meaning in (MarkKind.LINK, MarkKind.FOOTNOTE):
        return st.text(max_size=5)
    if meaning is MarkKind.FORMATTING:
        return st.sampled_from(['["000001"]', '["000002", ["bold", ""]]'])
    return st.just("000001" if meaning.is_suggestion else "")


@st.composite
def _blocks(draw: st.DrawFn) -> Block:
    kind = draw(st.sampled_from(BlockKind))
    text = "" if kind is BlockKind.RULE else draw(st.text(st.characters(exclude_characters="\n\u2029"), max_size=20))
    marks = []
    if text:
        for _ in range(draw(st.integers(0, 4))):
            start = draw(st.integers(0, len(text) - 1))
            meaning = draw(st.sampled_from(MarkKind))
            value = draw(_values(meaning))
            marks.append(Mark(start, draw(st.integers(start + 1, len(text))), meaning, value))
    picture = draw(_pictures) if kind is BlockKind.PICTURE else None
    return Block(text, kind, tuple(marks), draw(st.integers(0, 8)), picture)


@st.composite
def _tables(draw: st.DrawFn) -> Table:
    """Tables cut into cells at random: bands of rows, each cut into columns, some cells of which span the band."""
    width = draw(st.integers(1, 4))
    rows: list[tuple[Cell, ...]] = []
    for height in draw(st.lists(st.integers(1, 3), min_size=1, max_size=3)):
        edges = sorted({0, width, *draw(st.lists(st.integers(1, width), max_size=3))})
        cells = [(right - left, draw(st.booleans())) for left, right in pairwise(edges)]
        if all(spans for _, spans in cells):
            cells[0] = (cells[0][0], False)
        rows += [
            tuple(
                Cell(tuple(draw(st.lists(_blocks(), min_size=1, max_size=2))), height if spans else 1, columns)
                for columns, spans in cells
                if row == 0 or not spans
            )
            for row in range(height)
        ]
    return Table(tuple(rows), draw(st.integers(0, len(rows))))


_pictures = st.builds(
    Picture,
    digest=st.text("0123456789abcdef", max_size=8),
    width=st.integers(0, 9000),
    credit=st.text(max_size=5),
    alternative=st.text(max_size=5),
)
_documents = st.lists(_blocks() | _tables(), max_size=6).map(lambda parts: Document(tuple(parts)))


@given(document=_documents, inserted=_blocks(), again=st.booleans())
def test_a_snapshot_that_shares_blocks_with_the_former_one_is_written_like_any_other(document, inserted, again):
    dumps(document)
    middle = len(document.parts) // 2
    edited = Document((*document.parts[:middle], inserted, *document.parts[middle:], *document.parts[:again]))
    written = dumps(edited)
    assert loads(written) == edited
    assert written == json.dumps(json.loads(written), ensure_ascii=False, separators=(",", ":"))
    assert quoted(edited) == json.dumps(written, ensure_ascii=False).encode()


@given(document=_documents)
def test_a_document_comes_back_as_it_was(document):
    written = dumps(document)

    assert loads(written) == document
    assert dumps(loads(written)) == written
    written.encode()


def test_the_form_on_disk_is_the_one_that_stores_hold_already():
    document = Document((Block("Мост", BlockKind.BULLET, (Mark(0, 4, MarkKind.LINK, "https://a.kz"),), 1), Block("Да")))

    assert dumps(document) == (
        '{"version":2,"blocks":[{"kind":"bullet","text":"Мост","level":1,"marks":[[0,4,"link","https://a.kz"]]},'
        '{"kind":"paragraph","text":"Да"}]}'
    )
    assert loads(dumps(document).replace('"version":2', '"version":1')) == document


def test_the_form_of_tables_and_pictures_is_the_one_that_stores_hold_already():
    picture = Block("Мост", BlockKind.PICTURE, picture=Picture("ab", 640, 480, "РИА", "мост через реку"))
    table = Table(((Cell((Block("Год"),), columns=2),), (Cell(), Cell())), header=1)

    assert dumps(Document((picture, table))) == (
        '{"version":2,"blocks":[{"kind":"picture","text":"Мост","picture":{"digest":"ab","width":640,"height":480,'
        '"credit":"РИА","alternative":"мост через реку"}},'
        '{"kind":"table","rows":[[{"blocks":[{"kind":"paragraph","text":"Год"}],"columns":2}],'
        '[{"blocks":[{"kind":"paragraph","text":""}]},{"blocks":[{"kind":"paragraph","text":""}]}]],"header":1}]}'
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
        {"version": 2, "blocks": [{**_BLOCK, "picture": {}}]},
        {"version": 2, "blocks": [{"kind": "picture", "text": ""}]},
        {"version": 2, "blocks": [{"kind": "picture", "text": "", "picture": {"нету": 1}}]},
        {"version": 2, "blocks": [{"kind": "rule", "text": "Мост"}]},
        {"version": 2, "blocks": [{"kind": "table"}]},
        {"version": 2, "blocks": [{"kind": "table", "rows": []}]},
        {"version": 2, "blocks": [{"kind": "table", "rows": [[{"blocks": []}]]}]},
        {"version": 2, "blocks": [{"kind": "table", "rows": [[{"blocks": [_BLOCK], "rows": 2}]]}]},
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
