"""The seal over what leaves the house: what it covers, what it leaves out, and that its form does not drift."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.document.suggestions import Suggestion
from editor_app.workflow import seal
from editor_app.workflow.article import Article, Content, Seal
from editor_app.workflow.comments import Remark, Thread
from editor_app.workflow.proposals import Proposal, Slot, propose
from editor_app.workflow.release import objections
from editor_app.workflow.states import State
from editor_app.workflow.workflow import Workflow

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
BODY = Document(
    (
        Block("Мост откроют весной.", marks=(Mark(0, 4, MarkKind.BOLD), Mark(5, 12, MarkKind.LINK, "https://a.kz"))),
        Block("Мост зимой", BlockKind.PICTURE, picture=Picture("ab" * 32, 640, 480, "Фото редакции", "Мост в снегу")),
        Block("Пункт", BlockKind.BULLET, level=1),
        Table(((Cell((Block("Год"),)), Cell((Block("2026"),))),), header=1),
    )
)
CONTENT = Content("Мост", "Срок", "Лид", BODY, "Город", ("мост", "Астана"), "Дана", "Paraq.kz", datetime(2026, 11, 20))
TABLE = BODY.parts[3]
assert isinstance(TABLE, Table)
FIRST = BODY.blocks[0]


def with_first(block: Block) -> Content:
    return replace(CONTENT, body=Document((block, *BODY.parts[1:])))


def test_the_form_on_disk_does_not_change():
    assert seal.digest(CONTENT) == "80bbbc243b7225766eedaf66f88ac8703b249203d04eab30cb6b20174aae56a1"


@pytest.mark.parametrize(
    "changed",
    [
        replace(CONTENT, headline="Мост."),
        replace(CONTENT, deck=""),
        replace(CONTENT, lead="лид"),
        replace(CONTENT, section="Спорт"),
        replace(CONTENT, author="Дина"),
        replace(CONTENT, source=""),
        replace(CONTENT, published=datetime(2026, 11, 20, tzinfo=UTC)),
        replace(CONTENT, tags=("Астана", "мост")),
        replace(CONTENT, tags=("мост", "Астана", "река")),
        replace(CONTENT, tags=("мостАстана",)),
        replace(CONTENT, headline="МостСрок", deck=""),
        with_first(replace(FIRST, kind=BlockKind.QUOTE)),
        with_first(replace(FIRST, text="Мост откроют\u00a0весной.")),
        with_first(replace(FIRST, marks=FIRST.marks[:1])),
        with_first(replace(FIRST, marks=(FIRST.marks[0], replace(FIRST.marks[1], value="https://b.kz")))),
        replace(CONTENT, body=Document(BODY.parts[:3])),
        replace(CONTENT, body=Document((*BODY.parts[:3], replace(TABLE, header=0)))),
        replace(CONTENT, body=Document((BODY.parts[0], *BODY.parts[2:], BODY.parts[1]))),
    ],
)
def test_everything_that_leaves_the_house_is_sealed(changed):
    assert seal.digest(changed) != seal.digest(CONTENT)


@pytest.mark.parametrize("changed", ["caption", "digest", "credit", "alternative"])
def test_a_picture_is_sealed_with_all_that_is_said_of_it(changed):
    block = BODY.parts[1]
    assert isinstance(block, Block)
    assert block.picture is not None
    other = (
        replace(block, text="Другая")
        if changed == "caption"
        else replace(block, picture=replace(block.picture, **{changed: "другое"}))  # type: ignore[arg-type]
    )
    assert seal.digest(replace(CONTENT, body=Document((FIRST, other, *BODY.parts[2:])))) != seal.digest(CONTENT)


def test_what_stays_in_the_house_is_not():
    remark = Thread("000001", (Remark("Марина", NOW, "Точно весной?"),))
    commented = replace(FIRST, marks=(*FIRST.marks, Mark(0, 4, MarkKind.COMMENT, "000001")))
    body = Document((commented, Block("Уточнить дату!", BlockKind.NOTE), *BODY.parts[1:]))

    discussed = replace(CONTENT, body=body, threads=(remark,), suggestions=(Suggestion("000001", "Дана", NOW),))

    proposed = propose(discussed, Proposal("000002", "Дина", NOW, Slot.HEADLINE, "Мост открыт"))

    assert seal.digest(proposed) == seal.digest(CONTENT)
    assert seal.public(proposed) == CONTENT


def test_a_proposal_that_waits_breaks_the_seal():
    kept = Seal(seal.digest(CONTENT), "Марина", NOW, 1)
    article = Article("a1", 1, State.APPROVED, CONTENT, NOW, NOW, seal=kept)
    assert seal.is_intact(article)
    proposed = propose(CONTENT, Proposal("000001", "Дина", NOW, Slot.TAGS, ("мост",)))
    waiting = replace(article, content=proposed)
    assert not seal.is_intact(waiting)
    [objection] = objections(waiting, Workflow(), NOW)
    assert "правки, о которых не решено" in str(objection)
