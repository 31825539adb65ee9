"""Everything that a page can hold comes back from it: tables, pictures, rules, footnotes, passages in Kazakh."""

import base64
from hashlib import sha256
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_app.document.model import LINE_BREAK, Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.exchange.attached import with_files
from editor_app.exchange.format import Outlet
from editor_app.exchange.readers import html as reader
from editor_app.exchange.writers import html_fragment, html_page
from editor_app.workflow.article import Content

word = st.text("абвЁйқңabZ019.,!?—«»\"'<>&;()№\u00a0🙂", min_size=1, max_size=8).filter(lambda text: not text.isspace())
line = st.lists(word, min_size=1, max_size=5).map(" ".join)
kazakh = st.just("Көпір ашылды, қала тұрғындары қуанышты.")
noted = st.lists(line, min_size=1, max_size=2).map("\n".join)
GIF = base64.b64decode("R0lGODlhBAADAIAAAP///wAAACH5BAAAAAAALAAAAAAEAAMAAAIDhI9WADs=")
KINDS = [kind for kind in MarkKind if kind not in (MarkKind.COMMENT, MarkKind.LINK) and not kind.is_suggestion]


@st.composite
def blocks(draw, kind=BlockKind.PARAGRAPH, picture=None):
    text = draw(st.one_of(line, kazakh, st.builds(lambda a, b: f"{a}{LINE_BREAK}{b}", line, line)))
    spans = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text))).filter(lambda span: span[0] < span[1])
    marks = [
        Mark(start, end, look, draw(noted) if look is MarkKind.FOOTNOTE else "")
        for (start, end), look in draw(st.lists(st.tuples(spans, st.sampled_from(KINDS)), max_size=4))
    ]
    links = draw(st.lists(spans, max_size=1))
    marks += [Mark(start, end, MarkKind.LINK, "https://a.kz/?a=1&b=2") for start, end in links]
    return Block(text, kind, tuple(marks), picture=picture)


@st.composite
def tables(draw):
    width, height = draw(st.integers(2, 3)), draw(st.integers(1, 3))
    cell = st.lists(blocks(), min_size=1, max_size=2).map(lambda inside: Cell(tuple(inside)))
    rows = [[draw(cell) for _ in range(width)] for _ in range(height)]
    if draw(st.booleans()):
        wide = draw(st.integers(2, width))
        rows[0] = [Cell(rows[0][0].blocks, columns=wide), *rows[0][wide:]]
    elif height > 1:
        rows[0][0] = Cell(rows[0][0].blocks, rows=2)
        rows[1] = rows[1][1:]
    return Table(tuple(map(tuple, rows)), draw(st.integers(0, height)))


@st.composite
def bodies(draw, digest):
    parts = []
    for kind in draw(st.lists(st.sampled_from(["text", "table", "picture", "rule", "quote", "item"]), max_size=6)):
        match kind:
            case "table":
                parts.append(draw(tables()))
            case "picture":
                credit, alternative = (
                    draw(st.sampled_from(["", "А. Ким"])),
                    draw(st.sampled_from(["", "Мост & «река»"])),
                )
                parts.append(draw(blocks(BlockKind.PICTURE, Picture(digest, 4, 3, credit, alternative))))
            case "rule":
                parts.append(Block(kind=BlockKind.RULE))
            case "quote":
                parts.append(draw(blocks(BlockKind.QUOTE)))
            case "item":
                parts.append(draw(blocks(BlockKind.BULLET)))
            case _:
                parts.append(draw(blocks()))
    return Document(tuple(parts))


@pytest.mark.parametrize("write_format", [html_page.FORMAT, html_fragment.FORMAT])
@settings(max_examples=60)
@given(data=st.data())
def test_everything_that_a_page_holds_comes_back(article, write_format, data):
    digest = sha256(GIF).hexdigest()
    body = data.draw(bodies(digest).filter(lambda drawn: drawn.text.strip()))
    files, out = {}, BytesIO()

    def put(name, written):
        files[f"м_files/{name}"] = written
        return f"%D0%BC_files/{name}"

    write_format.write(article(Content("Мост открыт", body=body)), Outlet(out, {digest: GIF}.get, put))
    assert with_files(reader.read(out.getvalue()), files.get).content.body == body


def test_a_passage_in_kazakh_says_so(written):
    body = Document(
        (
            Block("Көпір ашылды, қала тұрғындары қуанышты."),
            Block("Он сказал: «Рахмет, қала тұрғындары!» и ушёл к реке, где его ждали."),
        )
    )
    page = written(html_page.FORMAT, Content("Мост через реку открыт", body=body)).decode()
    assert '<html lang="ru">' in page
    assert '<p lang="kk">Көпір ашылды' in page
    assert '<span lang="kk">қала</span>' in page
    kazakh_page = written(html_page.FORMAT, Content("Көпір ашылды", body=Document(body.parts[:1]))).decode()
    assert '<html lang="kk">' in kazakh_page
    assert '"inLanguage": "kk"' in kazakh_page
