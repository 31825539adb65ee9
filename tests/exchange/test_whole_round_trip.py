"""Everything that an article has goes through a document of Word or a page, and comes back as it was."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256
from io import BytesIO
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_app.document.edits import amended
from editor_app.document.model import LINE_BREAK, Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.document.suggesting import suggested
from editor_app.document.suggestions import Suggestion
from editor_app.document.verdicts import original, proposed
from editor_app.exchange.attached import with_files
from editor_app.exchange.format import Outlet
from editor_app.exchange.readback import prove
from editor_app.exchange.readers import docx as reader
from editor_app.exchange.readers import html as html_reader
from editor_app.exchange.writers import html_page
from editor_app.exchange.writers.docx import FORMAT
from editor_app.text.edits import Edit
from editor_app.text.span import Span
from editor_app.workflow.article import Content
from editor_app.workflow.comments import About, Remark, Thread

WHEN = datetime(2026, 3, 2, 4, 5, tzinfo=UTC)
GIF = (
    b"GIF89a\x80\x07\x38\x04\x80\x01\x00\x00\x00\x00ccc!\xf9\x04\x00\x00\x00\x00\x00"
    b",\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
)
DIGEST = sha256(GIF).hexdigest()
PEOPLE = ("Анна Ким", "Ержан Оспанов")
LINKS = ["https://example.kz/", "https://example.kz/новость?a=1&b=2", "mailto:desk@example.kz"]
FORMS = [MarkKind.BOLD, MarkKind.ITALIC, MarkKind.UNDERLINE, MarkKind.STRIKE]
HEADINGS = [BlockKind.HEADING_1, BlockKind.HEADING_2, BlockKind.HEADING_3]
WORDS = [BlockKind.PARAGRAPH, BlockKind.HEADING_1, BlockKind.HEADING_2, BlockKind.HEADING_3, BlockKind.QUOTE]

word = st.text("абвёйщАБЯқңabYZ019,!?—–«»\"'<>&;()№%\u00a0🙂", min_size=1, max_size=8).filter(
    lambda text: not text.isspace()
)
line = st.lists(word, min_size=1, max_size=5).map(" ".join).map(str.strip).filter(bool)
plain = line.map(lambda text: " ".join(text.split()))
spaced = st.lists(st.one_of(word, st.sampled_from([" ", "  ", "\t", LINE_BREAK])), min_size=1, max_size=6)
text_of_block = spaced.map("".join).filter(lambda text: bool(text.strip()))


def spans(text):
    places = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text)))
    return places.filter(lambda span: span[0] < span[1])


@st.composite
def forms(draw, text):
    marks = [Mark(span[0], span[1], draw(st.sampled_from(FORMS))) for span in draw(st.lists(spans(text), max_size=3))]
    marks += [
        Mark(span[0], span[1], MarkKind.LINK, draw(st.sampled_from(LINKS)))
        for span in draw(st.lists(spans(text), max_size=1))
    ]
    raised = st.sampled_from([MarkKind.SUPERSCRIPT, MarkKind.SUBSCRIPT])
    marks += [Mark(span[0], span[1], draw(raised)) for span in draw(st.lists(spans(text), max_size=1))]
    return tuple(marks)


@st.composite
def notes(draw, text):
    """Draw footnotes, of which no two share a letter."""
    edges = draw(st.lists(st.integers(0, len(text)), max_size=4, unique=True).map(sorted))
    return tuple(Mark(start, end, MarkKind.FOOTNOTE, draw(line)) for start, end in list(pairwise(edges))[::2])


def no_notes(_text):
    """Leave footnotes out, which in a text that is edited may come to share a letter."""
    return st.just(())


@st.composite
def worded(draw, texts=text_of_block, kinds=tuple(WORDS), noted=notes):
    text = draw(texts)
    return Block(text, draw(st.sampled_from(kinds)), (*draw(forms(text)), *draw(noted(text))))


@st.composite
def lists(draw, texts):
    blocks, level = [], -1
    for _ in range(draw(st.integers(1, 4))):
        level = draw(st.integers(0, min(level + 1, 8)))
        block = draw(worded(texts, [BlockKind.BULLET, BlockKind.NUMBER]))
        blocks.append(replace(block, level=level))
    return blocks


@st.composite
def pictures(draw, texts):
    caption = draw(st.one_of(st.just(""), texts.map(str.strip)))
    marks = (*draw(forms(caption)), *draw(notes(caption))) if caption else ()
    credit, shown = draw(st.one_of(st.just(""), line)), draw(st.one_of(st.just(""), plain.map("Мост {}".format)))
    picture = Picture(DIGEST, 1920, 1080, credit, shown)
    return Block(caption, BlockKind.PICTURE, marks, picture=picture)


@st.composite
def tables(draw, texts):
    """Draw a table of at least two cells, the first of which may reach over others; each column begins in some row."""
    height, width = draw(st.integers(1, 3)), draw(st.integers(2, 3))
    tall = draw(st.integers(1, height))
    wide = draw(st.integers(1, width - 1)) if tall < height else 1
    cell = st.lists(worded(texts), min_size=1, max_size=2).map(tuple)
    rows = []
    for row in range(height):
        cells = [Cell(draw(cell), tall, wide)] if row == 0 else []
        first = wide if row < tall else 0
        rows.append((*cells, *(Cell(draw(cell)) for _ in range(first, width))))
    return Table(tuple(rows), draw(st.integers(0, height)))


def documents(texts):
    rows = st.one_of(worded(texts).map(lambda block: [block]), lists(texts), pictures(texts).map(lambda block: [block]),
                     st.just([Block("", BlockKind.RULE)]), tables(texts).map(lambda table: [table]))  # fmt: skip
    return st.lists(rows, max_size=4).map(lambda rows: Document(tuple(part for row in rows for part in row)))


@st.composite
def contents(draw, texts=text_of_block):
    zone = st.sampled_from([None, UTC, timezone(timedelta(hours=5))])
    moment = st.builds(lambda minutes, zone: datetime(2023, 3, 7, tzinfo=zone) + timedelta(minutes=minutes),
                       st.integers(0, 10_000), zone)  # fmt: skip
    return Content(
        headline=draw(st.one_of(st.just(""), line)),
        deck=draw(st.one_of(st.just(""), line)),
        lead=draw(st.one_of(st.just(""), line)),
        body=draw(documents(texts)),
        section=draw(st.one_of(st.just(""), plain)),
        author=draw(st.sampled_from(("", *PEOPLE))),
        source=draw(st.sampled_from(("", "Stepnoy.kz"))),
        published=draw(st.one_of(st.none(), moment)),
    )


@pytest.fixture(scope="session")
def sent(article):
    """Return the bytes of a document of Word."""

    def send(content):
        stream = BytesIO()
        FORMAT.write(article(content), Outlet(stream, {DIGEST: GIF}.get, lambda name, _: name))
        return stream.getvalue()

    return send


@settings(max_examples=60)
@given(contents())
def test_an_article_comes_back_as_it_was(sent, content):
    data = sent(content)
    imported = reader.read(data)
    assert imported.content == content
    assert not prove(FORMAT.proof, content, data, {}).told
    used = {block.picture.digest for block in content.body.blocks if block.picture is not None}
    assert imported.assets == dict.fromkeys(used, GIF)


def for_page(content):
    """Return a content as a page can hold it: no heading more than one step deeper than the last, none in a table."""
    heading = -1

    def stepwise(block):
        nonlocal heading
        if block.kind not in HEADINGS:
            return block
        heading = min(HEADINGS.index(block.kind), heading + 1)
        return replace(block, kind=HEADINGS[heading])

    def plain_cell(cell):
        return replace(cell, blocks=tuple(replace(block, kind=BlockKind.PARAGRAPH) for block in cell.blocks))

    def part(each):
        if isinstance(each, Block):
            return stepwise(each)
        return replace(each, rows=tuple(tuple(map(plain_cell, row)) for row in each.rows))

    return replace(content, body=Document(tuple(map(part, content.body.parts))))


@settings(max_examples=60)
@given(contents(line).map(for_page))
def test_an_article_comes_back_from_a_page(article, content):
    content = replace(content, published=datetime(2023, 3, 7, 9, 5, tzinfo=timezone(timedelta(hours=5))))
    stream, files = BytesIO(), {}

    def beside(name, data):
        files[f"m_files/{name}"] = data
        return f"m_files/{name}"

    html_page.FORMAT.write(article(content), Outlet(stream, {DIGEST: GIF}.get, beside))
    assert with_files(html_reader.read(stream.getvalue()), files.get).content == content
    assert not prove(html_page.FORMAT.proof, content, stream.getvalue(), files).told


@st.composite
def edited(draw, document):
    """Draw what a person might make of a document in one edit."""
    blocks = list(document.parts)
    at = draw(st.integers(0, len(blocks) - 1))
    block = blocks[at]
    span = Span(*draw(spans(block.text)))
    match draw(st.sampled_from(["words", "form", "plain", "kind", "gone", "new", "cut", "join"])):
        case "words":
            blocks[at] = amended(block, [Edit(span, draw(line))])
        case "form":
            blocks[at] = replace(block, marks=(*block.marks, Mark(span[0], span[1], draw(st.sampled_from(FORMS)))))
        case "plain":
            blocks[at] = replace(block, marks=tuple(mark for mark in block.marks if mark.kind not in FORMS))
        case "kind":
            blocks[at] = replace(block, kind=draw(st.sampled_from([*WORDS, BlockKind.NUMBER])))
        case "gone" if len(blocks) > 1:
            del blocks[at]
        case "new":
            blocks.insert(at, Block(draw(line)))
        case "cut":
            blocks[at] = amended(block, [Edit(span, "")])
        case "join" if at:
            before = blocks.pop(at - 1)
            blocks[at - 1] = replace(before, text=before.text + block.text)
    return Document(tuple(blocks))


def relinked(document):
    """Return whether somebody suggests another link: Word tracks no change of one, and the export says so."""

    def links(marks, place):
        return {mark.value for mark in marks if mark.kind is MarkKind.LINK and mark.start <= place < mark.end}

    for block in document.blocks:
        for mark in block.marks:
            if mark.kind is MarkKind.FORMATTING and mark.end <= len(block.text):  # and no form of the block
                _, *form = json.loads(mark.value)
                before = {value for kind, value in form if kind == MarkKind.LINK}
                if any(links(block.marks, place) != before for place in range(mark.start, mark.end)):
                    return True
    return False


@st.composite
def reviewed(draw):
    """Draw an article in which two people have suggested something."""
    body = draw(st.lists(worded(noted=no_notes), min_size=1, max_size=3).map(lambda blocks: Document(tuple(blocks))))
    known = tuple(Suggestion(f"{number:06}", name, WHEN) for number, name in enumerate(PEOPLE, 1))
    for suggestion in known:
        further = suggested(body, draw(edited(body)), suggestion.id, {suggestion.id})
        is_worded = all(block.text.strip() for block in further.blocks)  # without words it is distance to a reader
        if is_worded and not relinked(further):
            body = further
    return Content("Мост", body=body, suggestions=known)


def told(content, document):
    """Return a document with the names of people for the ids of what they suggested."""
    names = {suggestion.id: suggestion.author for suggestion in content.suggestions}

    def named(mark):
        if mark.kind is MarkKind.FORMATTING:
            id_, *form = json.loads(mark.value)
            return replace(mark, value=json.dumps([names[id_], *form]))
        return replace(mark, value=names[mark.value]) if mark.kind.is_suggestion else mark

    return [replace(block, marks=tuple(map(named, block.marks))) for block in document.blocks]


def formed_twice(document):
    """Return whether two people suggest another form for one letter."""
    changed = [mark for block in document.blocks for mark in block.marks if mark.kind is MarkKind.FORMATTING]
    return len({mark.value[:8] for mark in changed}) > 1


@settings(max_examples=150)
@given(reviewed())
def test_what_people_suggest_comes_back_as_theirs(sent, content):
    read = reader.read(sent(content)).content
    assert original(read.body) == original(content.body)
    assert proposed(read.body) == proposed(content.body)
    if not formed_twice(content.body):  # of two changes of form on one letter Word knows one
        assert told(read, read.body) == told(content, content.body)


@st.composite
def discussed(draw):
    """Draw an article with threads about passages, of one or several blocks, about its fields and about all of it."""
    blocks = draw(st.lists(worded(), min_size=1, max_size=3))
    threads = []
    for number in range(1, draw(st.integers(1, 4)) + 1):
        id_, when = f"{number:06}", WHEN + timedelta(minutes=number)
        about = draw(st.sampled_from([each for each in About if each not in (About.SECTION, About.TAGS)]))
        if about is About.PASSAGE:
            first, last = sorted((draw(st.integers(0, len(blocks) - 1)), draw(st.integers(0, len(blocks) - 1))))
            for place in range(first, last + 1):
                text = blocks[place].text
                start = draw(st.integers(0, len(text) - 1)) if place == first else 0
                end = draw(st.integers(start + 1, len(text))) if place == last else len(text)
                mark = Mark(start, end, MarkKind.COMMENT, id_)
                blocks[place] = replace(blocks[place], marks=(*blocks[place].marks, mark))
        said = draw(st.lists(line, min_size=1, max_size=3))
        remarks = tuple(Remark(draw(st.sampled_from(PEOPLE)), when, text) for text in said)
        threads.append(Thread(id_, remarks, about, resolved=draw(st.booleans())))
    return Content("Мост", "Скоро", "Утром.", Document(tuple(blocks)), threads=tuple(threads))


@settings(max_examples=100)
@given(discussed())
def test_what_people_say_comes_back_where_they_said_it(sent, content):
    read = reader.read(sent(content)).content
    assert replace(read, threads=()) == replace(content, threads=())
    assert [replace(thread, quote="") for thread in read.threads] == list(content.threads)
