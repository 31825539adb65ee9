"""Out and in again through Markdown, and Markdown as others write it."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_app.document.model import LINE_BREAK, Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.exchange.readers import markdown as reader
from editor_app.exchange.writers import markdown as writer
from editor_app.workflow.article import Content

LETTERS = "абвЁйqZ019.,!?—–«»\"'<>&;()[]{}№%*_`~^#+-=|\\/:$@\u00a0🙂"
FORMS = list(MarkKind)[:6]

word = st.text(LETTERS, min_size=1, max_size=7).filter(lambda text: not text.isspace())
line = st.lists(word, min_size=1, max_size=5).map(" ".join)
broken = st.lists(line, min_size=1, max_size=3).map(LINE_BREAK.join)


@st.composite
def marked(draw, texts):
    text = draw(texts)
    marks = []
    spans = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text))).filter(lambda span: span[0] < span[1])
    for (start, end), kind in draw(st.lists(st.tuples(spans, st.sampled_from(FORMS)), max_size=4)):
        marks.append(Mark(start, end, kind))
    for start, end in draw(st.lists(spans, max_size=1)):
        marks.append(Mark(start, end, MarkKind.LINK, "https://example.kz/новость?a=1&copy=(2)*_"))
    return Block(text, marks=tuple(marks))


@st.composite
def tables(draw):
    width, height = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    rows = tuple(tuple(Cell((draw(marked(line)),)) for _ in range(width)) for _ in range(height))
    return Table(rows, draw(st.integers(0, 1)))


@st.composite
def documents(draw):
    parts, heading, depth = [], 0, -1
    kinds = [kind for kind in BlockKind if kind not in (BlockKind.PICTURE, BlockKind.NOTE)]
    for kind in draw(st.lists(st.sampled_from([*kinds, "table"]), max_size=7)):
        if kind == "table":
            table = draw(tables())
            if table.width * len(table.rows) > 1:
                parts.append(table)
                depth = -1
            continue
        if kind is BlockKind.RULE:
            parts.append(Block(kind=kind))
            depth = -1
            continue
        block = draw(marked(broken))
        depth = draw(st.integers(0, depth + 1)) if kind.is_list else -1
        if kind.value.startswith("heading"):
            heading = draw(st.integers(1, min(heading + 1, 3)))
            kind = BlockKind(f"heading{heading}")
        parts.append(replace(block, kind=kind, level=max(depth, 0)))
    return Document(tuple(parts))


@settings(max_examples=60)
@given(documents(), line, line, line)
def test_an_article_comes_back_as_it_was(written, body, headline, deck, lead):
    content = Content(
        headline,
        deck,
        lead,
        body,
        "Город",
        ("мост", "новая, дорога"),
        'Анна "Ким"',
        "Stepnoy.kz",
        datetime(2024, 5, 2, 9, 5, tzinfo=timezone(timedelta(hours=5))),
    )
    data = written(writer.FORMAT, content)
    assert reader.read(data).content == content, data.decode()


def test_footnotes_pictures_and_tables_with_spans_come_back(article, png):
    from hashlib import sha256
    from io import BytesIO

    from editor_app.exchange.attached import with_files
    from editor_app.exchange.format import Outlet

    digest = sha256(png).hexdigest()
    body = Document(
        (
            Block("Мост открыли утром.", marks=(Mark(5, 12, MarkKind.FOOTNOTE, "По данным *акима*.\nДважды."),)),
            Block(
                "Мост вечером",
                BlockKind.PICTURE,
                (Mark(0, 4, MarkKind.BOLD),),
                picture=Picture(digest, 1, 1, "А. Ким", "Мост & река"),
            ),
            Table(((Cell((Block("а"),), columns=2),), (Cell((Block("1"), Block("2"))), Cell())), 1),
        )
    )
    files = {}

    def put(name, data):
        files[f"м_files/{name}"] = data
        return f"м_files/{name}"

    out = BytesIO()
    content = Content("Мост", body=body)
    writer.FORMAT.write(article(content), Outlet(out, {digest: png}.get, put))
    assert with_files(reader.read(out.getvalue()), files.get).content == content


def test_a_file_of_another_program_is_read():
    text = """---
title: Мост открыт
tags:
  - мост
  - 'река'
date: 2024-05-02
---

Движение пустили **утром**
ещё до восьми.[^a]

Что дальше
----------

1) раз
   * глубже
2) два

> Сказано

![Мост](https://a.kz/1.jpg "Вечером")

| Год | Сумма |
|-----|:-----:|
| 2025 | ~~1~~ |

[^a]: По данным **акима**.
"""
    content = reader.read(text.encode()).content
    assert (content.headline, content.tags) == ("Мост открыт", ("мост", "река"))
    assert content.published == datetime(2024, 5, 2)
    first, heading, one, deeper, two, quote, picture = content.body.parts[:-1]
    assert first == Block(
        "Движение пустили утром ещё до восьми.",
        marks=(Mark(17, 22, MarkKind.BOLD), Mark(30, 37, MarkKind.FOOTNOTE, "По данным акима.")),
    )
    assert heading == Block("Что дальше", BlockKind.HEADING_1)
    assert (one, deeper, two) == (
        Block("раз", BlockKind.NUMBER),
        Block("глубже", BlockKind.BULLET, level=1),
        Block("два", BlockKind.NUMBER),
    )
    assert quote == Block("Сказано", BlockKind.QUOTE)
    assert picture == Block(
        "Вечером", BlockKind.PICTURE, picture=Picture(alternative="Мост", source="https://a.kz/1.jpg")
    )
    cells = [[Cell((Block("Год"),)), Cell((Block("Сумма"),))], [Cell((Block("2025"),))]]
    struck = Cell((Block("1", marks=(Mark(0, 1, MarkKind.STRIKE),)),))
    assert content.body.parts[-1] == Table((tuple(cells[0]), (*cells[1], struck)), header=1)


@pytest.mark.parametrize("hostile", ["[x](javascript:alert(1))", "<img src=x onerror=alert(1)>", "<script>a</script>"])
def test_nothing_that_runs_comes_in(hostile):
    content = reader.read(f"текст {hostile}".encode()).content
    assert not any(mark.kind is MarkKind.LINK for block in content.body.blocks for mark in block.marks)
    assert "alert" not in content.text
