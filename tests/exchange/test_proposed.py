"""Proposals on their way through a document of Word: as tracked changes where it can track them, else as remarks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_app.document.model import paragraphs
from editor_app.exchange.format import Outlet, no_assets
from editor_app.exchange.proposed import trackable
from editor_app.exchange.readback import prove
from editor_app.exchange.readers import docx as reader
from editor_app.exchange.writers.docx import FORMAT
from editor_app.workflow.article import Content
from editor_app.workflow.comments import About, Remark, Thread
from editor_app.workflow.proposals import Proposal, Slot, Value, propose

WHEN = datetime(2026, 11, 22, 12, tzinfo=UTC)
CONTENT = Content("Мост открыт", lead="Утром.", body=paragraphs("Текст."), section="Город", tags=("мосты",))

_line = st.lists(st.sampled_from(["мост", "Ишим", "открыт", "весной", "—", "«так»", "😀"]), max_size=6).map(" ".join)


@st.composite
def proposed(draw):
    content = Content(draw(_line), draw(_line), draw(_line), paragraphs("Текст."))
    slots = [Slot.HEADLINE, Slot.DECK, Slot.LEAD]
    for number, slot in enumerate(draw(st.lists(st.sampled_from(slots), unique=True)), 1):
        author = draw(st.sampled_from(["Анна", "Ержан Оспанов"]))
        when = WHEN + timedelta(minutes=number)
        content = propose(content, Proposal(f"{number:06}", author, when, slot, draw(_line)))
    return content


@pytest.fixture(scope="session")
def sent(article):
    """Return the bytes of a document of Word."""

    def send(content):
        stream = BytesIO()
        FORMAT.write(article(content), Outlet(stream, no_assets, lambda name, _: name))
        return stream.getvalue()

    return send


@settings(max_examples=150)
@given(proposed())
def test_what_stands_and_what_is_proposed_come_back_with_author_and_time(sent, content):
    data = sent(content)
    read = reader.read(data).content
    renumbered = [replace(each, id=f"{number:06}") for number, each in enumerate(content.proposals, 1)]
    assert replace(read, proposals=()) == replace(content, proposals=())
    assert list(read.proposals) == renumbered
    assert not prove(FORMAT.proof, content, data, {}).told


def test_what_cannot_be_tracked_is_a_remark_of_its_author(sent):
    content = CONTENT
    wanted: list[tuple[str, Slot, Value]] = [
        ("Анна", Slot.HEADLINE, "Мост закрыт"),
        ("Борис", Slot.HEADLINE, "Мост чинят"),
        ("Борис", Slot.TAGS, ("мосты", "ремонт")),
        ("Борис", Slot.SECTION, ""),
    ]
    for number, (author, slot, value) in enumerate(wanted, 1):
        content = propose(content, Proposal(f"{number:06}", author, WHEN, slot, value))
    outgoing = trackable(content)
    assert [(each.author, each.value) for each in outgoing.proposals] == [("Борис", "Мост чинят")]
    assert [(each.about, each.remarks[0].author, each.remarks[0].text) for each in outgoing.threads] == [
        (About.HEADLINE, "Анна", "Предлагаю заголовок: Мост закрыт"),
        (About.ARTICLE, "Борис", "Предлагаю теги: мосты, ремонт"),
        (About.ARTICLE, "Борис", "Предлагаю рубрику: ничего"),
    ]
    data = sent(outgoing)
    assert not prove(FORMAT.proof, outgoing, data, {}).told
    assert [each.about for each in reader.read(data).content.threads] == [About.HEADLINE, About.ARTICLE, About.ARTICLE]


def test_a_thread_about_section_or_tags_is_one_of_the_whole_article_that_says_so(sent):
    said = (Remark("Анна", WHEN, "Не та?"), Remark("Борис", WHEN, "Та."))
    threads = (Thread("000001", said, About.SECTION), Thread("000002", said[:1], About.TAGS, resolved=True))
    outgoing = trackable(replace(CONTENT, threads=threads))
    data = sent(outgoing)
    assert not prove(FORMAT.proof, outgoing, data, {}).told
    read = reader.read(data).content.threads
    assert [(each.about, [remark.text for remark in each.remarks], each.resolved) for each in read] == [
        (About.ARTICLE, ["К рубрике: Не та?", "Та."], False),
        (About.ARTICLE, ["К тегам: Не та?"], True),
    ]
