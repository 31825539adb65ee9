"""Out and in again: what a format holds comes back as it was."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_app.document.model import LINE_BREAK, Block, BlockKind, Document, Mark, MarkKind
from editor_app.exchange.readers import docx as docx_reader
from editor_app.exchange.readers import html as html_reader
from editor_app.exchange.readers import plain_text as text_reader
from editor_app.exchange.writers import docx as docx_writer
from editor_app.exchange.writers import html_fragment, html_page
from editor_app.exchange.writers import plain_text as text_writer
from editor_app.workflow.article import Content

LETTERS = "абвёйщАБЯқңabYZ019.,!?—–«»\"'<>&;()№%\u00a0🙂"
LINKS = ["https://example.kz/", "https://example.kz/новость?a=1&b=2", "mailto:desk@example.kz"]
NEWSROOM = timezone(timedelta(hours=5))

word = st.text(LETTERS, min_size=1, max_size=8).filter(lambda text: not text.isspace())
line = st.lists(word, min_size=1, max_size=5).map(" ".join)
field = st.one_of(st.just(""), line)
label = st.text("абвгдежқңabc ", min_size=1, max_size=12).map(lambda text: " ".join(text.split())).filter(bool)


_KINDS = [kind for kind in BlockKind if kind not in (BlockKind.PICTURE, BlockKind.RULE, BlockKind.NOTE)]


@st.composite
def marks_for(draw, text):
    spans = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text))).filter(lambda span: span[0] < span[1])
    kinds = st.sampled_from([MarkKind.BOLD, MarkKind.ITALIC, MarkKind.UNDERLINE, MarkKind.STRIKE])
    marks = [Mark(start, end, kind) for (start, end), kind in draw(st.lists(st.tuples(spans, kinds), max_size=4))]
    for (start, end), href in draw(st.lists(st.tuples(spans, st.sampled_from(LINKS)), max_size=1)):
        marks.append(Mark(start, end, MarkKind.LINK, href))
    for (start, end), kind in draw(
        st.lists(st.tuples(spans, st.sampled_from([MarkKind.SUPERSCRIPT, MarkKind.SUBSCRIPT])), max_size=1)
    ):
        marks.append(Mark(start, end, kind))
    return tuple(marks)


@st.composite
def documents(draw, texts):
    """Draw a body that a page can hold: no heading and no list more than one step deeper than what is above it."""
    blocks = []
    heading, depth = 0, -1
    for kind in draw(st.lists(st.sampled_from(_KINDS), max_size=8)):
        text = draw(texts)
        depth = draw(st.integers(0, depth + 1)) if kind.is_list else -1
        if kind.value.startswith("heading"):
            heading = draw(st.integers(1, min(heading + 1, 3)))
            kind = BlockKind(f"heading{heading}")
        blocks.append(Block(text, kind, draw(marks_for(text)), max(depth, 0)))
    return Document(tuple(blocks))


def contents(texts):
    return st.builds(
        Content,
        headline=field,
        deck=field,
        lead=field,
        body=documents(texts),
        section=st.one_of(st.just(""), label),
        tags=st.lists(label, max_size=3, unique=True).map(tuple),
        author=st.one_of(st.just(""), label.map(lambda name: f"Анна {name}")),
    )


with_space = st.lists(
    st.one_of(word, st.sampled_from([" ", "  ", "\t", LINE_BREAK, "\u00a0 "])), min_size=1, max_size=6
)


@settings(max_examples=40)
@given(contents(with_space.map("".join).filter(lambda text: bool(text.strip()))))
def test_docx_gives_back_the_same_article(written, content):
    assert docx_reader.read(written(docx_writer.FORMAT, content)).content == content


@settings(max_examples=80)
@given(contents(line))
def test_a_page_gives_back_the_same_article(written, content):
    source = replace(content, source="Stepnoy.kz", published=datetime(2023, 3, 7, 9, 5, tzinfo=NEWSROOM))
    assert html_reader.read(written(html_page.FORMAT, source)).content == source


@settings(max_examples=40)
@given(documents(line), line, line)
def test_a_fragment_gives_back_deck_lead_and_body(written, body, deck, lead):
    content = Content(deck=deck, lead=lead, body=body)
    assert html_reader.read(written(html_fragment.FORMAT, content)).content == content


@given(contents(line))
def test_every_word_is_in_the_plain_text(written, content):
    text = written(text_writer.FORMAT, content).decode()
    for part in (content.headline, content.deck, content.lead, *(block.text for block in content.body.blocks)):
        assert part in text


def test_a_plain_article_comes_back_from_plain_text(written):
    paragraphs = (Block("Движение пустили утром."), Block("Объезд больше не нужен."))
    content = Content(headline="Мост открыт", body=Document(paragraphs))
    assert text_reader.read(written(text_writer.FORMAT, content)).content == content


@pytest.mark.parametrize(
    "write_format", [docx_writer.FORMAT, html_page.FORMAT, html_fragment.FORMAT, text_writer.FORMAT]
)
def test_the_same_article_gives_the_same_bytes(written, write_format):
    content = Content("Мост", "Открыт", "Открыли мост.", Document((Block("а", BlockKind.NUMBER), Block("б"))))
    assert written(write_format, content) == written(write_format, content)


@pytest.mark.parametrize(
    "write_format", [docx_writer.FORMAT, html_page.FORMAT, html_fragment.FORMAT, text_writer.FORMAT]
)
@given(text=st.text(min_size=1, max_size=20).filter(lambda text: "\n" not in text and "\u2029" not in text))
@settings(max_examples=15)
def test_any_text_can_be_written(written, write_format, text):
    content = Content(text, text, text, Document((Block(text),)), text, (text,), text, text)
    assert written(write_format, content)
