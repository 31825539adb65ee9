from dataclasses import replace
from datetime import UTC, datetime

import pytest

from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.document.suggesting import suggested
from editor_app.document.suggestions import Suggestion
from editor_app.document.verdicts import Verdict, resolved
from editor_app.operations import approval, articles, revisions
from editor_app.workflow.article import Content
from editor_app.workflow.errors import WorkflowError
from editor_app.workflow.proposals import Proposal, Slot, propose
from editor_app.workflow.proposals import resolved as settled
from editor_app.workflow.roles import Person, Role

WHEN = datetime(2025, 3, 3, 9, tzinfo=UTC)
PLAIN = Document((Block("Мост открыт"),))
MARKS = (Mark(5, 11, MarkKind.DELETION, "000001"), Mark(11, 17, MarkKind.INSERTION, "000001"))
ANNAS = Content(
    "Мост", body=Document((Block("Мост открытзакрыт", marks=MARKS),)), suggestions=(Suggestion("000001", "Анна", WHEN),)
)


@pytest.fixture
def proofreader(newsroom):
    return replace(newsroom, person=Person("Ержан", Role.PROOFREADER))


@pytest.fixture
def submitted(newsroom):
    article, _ = articles.create(newsroom, ANNAS)
    return approval.take(newsroom, article.id, article.version, "submit")[0]


def saved(newsroom, article, body, *more):
    content = replace(article.content, body=body, suggestions=(*article.content.suggestions, *more))
    return articles.save(newsroom, article.id, article.version, content)[0]


def own(body, changed, name="Ержан"):
    return suggested(body, changed, "000002", {"000002"}), Suggestion("000002", name, WHEN)


def test_who_only_suggests_does_so_over_what_others_suggest_and_may_take_it_back(proofreader, submitted):
    body, mine = own(submitted.content.body, Document((Block("Мостик открыт", marks=()),)))
    article = saved(proofreader, submitted, body, mine)
    assert mine in article.content.suggestions
    back = saved(proofreader, article, resolved(body, {"000002"}, Verdict.REJECT))
    assert back.content.body == submitted.content.body


def test_who_only_suggests_does_not_write_and_hears_who_may(proofreader, submitted):
    block = submitted.content.body.blocks[0]
    for text in ("Нет " + block.text, block.text.replace("Мост", "Порт")):
        shift = len(text) - len(block.text)
        marks = tuple(replace(mark, start=mark.start + shift, end=mark.end + shift) for mark in block.marks)
        with pytest.raises(WorkflowError, match="предлагаете правки") as caught:
            saved(proofreader, submitted, Document((replace(block, text=text, marks=marks),)))
        assert "редактор" in str(caught.value.advice)


@pytest.mark.parametrize("verdict", Verdict)
def test_who_only_suggests_does_not_decide_and_hears_who_may(proofreader, submitted, verdict):
    with pytest.raises(WorkflowError, match="Принимать и отклонять чужие правки может только автор, редактор"):
        saved(proofreader, submitted, resolved(submitted.content.body, {"000001"}, verdict))


def test_authors_and_editors_decide(newsroom, as_editor, submitted):
    article = saved(as_editor, submitted, resolved(submitted.content.body, {"000001"}, Verdict.REJECT))
    assert article.content.body == PLAIN


def test_ones_own_article_is_written_by_oneself_whatever_the_role(proofreader):
    article, _ = articles.create(proofreader, ANNAS)
    assert saved(proofreader, article, PLAIN).content.body == PLAIN


def test_an_earlier_version_brings_no_words_back_for_who_only_suggests(newsroom, proofreader):
    article, _ = articles.create(newsroom, Content("Мост", body=PLAIN))
    article, _ = articles.save(
        newsroom, article.id, article.version, replace(article.content, body=Document((Block("Мост закрыт"),)))
    )
    first = revisions.listing(newsroom, article.id)[-1]
    with pytest.raises(WorkflowError, match="предлагаете правки"):
        revisions.restore(proofreader, article.id, article.version, first.number)


def written(newsroom, article, content):
    return articles.save(newsroom, article.id, article.version, content)[0]


def proposal(author="Ержан", value="Мост открыли", slot=Slot.HEADLINE, id_="000007"):
    return Proposal(id_, author, WHEN, slot, value)


@pytest.mark.parametrize(
    ("slot", "value"),
    [
        *((slot, "Мост открыли") for slot in (Slot.HEADLINE, Slot.DECK, Slot.LEAD)),
        (Slot.SECTION, "Город"),
        (Slot.TAGS, ("мосты",)),
    ],
)
def test_who_only_suggests_proposes_what_stands_round_the_body_and_does_not_change_it(
    proofreader, submitted, slot, value
):
    with pytest.raises(WorkflowError, match="предлагаете правки") as caught:
        written(proofreader, submitted, replace(submitted.content, **{slot: value}))
    assert "редактор" in str(caught.value.advice)
    article = written(proofreader, submitted, propose(submitted.content, proposal(value=value, slot=slot)))
    assert getattr(article.content, slot) == getattr(submitted.content, slot)
    back = written(proofreader, article, settled(article.content, ["000007"], Verdict.REJECT))
    assert back.content.proposals == ()


@pytest.mark.parametrize("verdict", Verdict)
def test_who_only_suggests_does_not_decide_what_others_propose(as_editor, proofreader, submitted, verdict):
    article = written(as_editor, submitted, propose(submitted.content, proposal("Анна")))
    decided = settled(article.content, ["000007"], verdict)
    with pytest.raises(WorkflowError, match="Принимать и отклонять чужие правки может только автор, редактор"):
        written(proofreader, article, decided)
    assert written(as_editor, article, decided).content == decided


def test_who_only_suggests_does_not_sign_what_is_by_others(proofreader, submitted):
    with pytest.raises(WorkflowError):
        written(proofreader, submitted, replace(submitted.content, author="Ержан"))


def test_nobody_is_named_for_a_proposal_by_who_only_suggests(proofreader, submitted):
    with pytest.raises(WorkflowError):
        written(proofreader, submitted, propose(submitted.content, proposal("Анна")))
