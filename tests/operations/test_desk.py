from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from editor_app.document.suggestions import Suggestion
from editor_app.operations import articles, desk, embargoes
from editor_app.workflow.article import Embargo
from editor_app.workflow.comments import Remark, Thread
from editor_app.workflow.errors import WorkflowError
from editor_app.workflow.proposals import Proposal, Slot
from editor_app.workflow.roles import Person, Role

WHEN = datetime(2026, 11, 22, tzinfo=UTC)


def test_an_article_at_a_glance_has_its_tags_and_what_waits_in_it(newsroom, content):
    said = Thread("000001", (Remark("Марина", WHEN, "Кто сказал?"),))
    made = content(
        tags=("мосты", "Астана"),
        threads=(said, replace(said, id="000002", resolved=True)),
        suggestions=(Suggestion("000003", "Марина", WHEN),),
        proposals=(Proposal("000004", "Марина", WHEN, Slot.LEAD, "Открыт."),),
    )
    article, _ = articles.create(newsroom, made)
    [card] = desk.cards(newsroom)
    assert (card.id, card.tags, card.comments, card.suggestions) == (article.id, ("мосты", "Астана"), 1, 2)
    assert (card.findings, card.is_checked) == (None, False)


def test_card_and_list_have_the_embargo_of_an_article_until_it_is_taken_off(newsroom, content):
    chief = replace(newsroom, person=Person("Ерлан", Role.CHIEF))
    article, _ = articles.create(chief, content())
    until = chief.clock() + timedelta(days=1)
    held, _ = embargoes.put(chief, article.id, article.version, until, "Asia/Almaty")
    assert [card.embargo for card in desk.cards(newsroom)] == [Embargo(until, "Asia/Almaty")]
    assert [card.embargo for card in desk.cards(newsroom, article.id)] == [Embargo(until, "Asia/Almaty")]
    assert [each.embargo for each in articles.listing(newsroom)] == [Embargo(until, "Asia/Almaty")]
    assert [each.embargo for each in articles.listing(newsroom, {article.id})] == [Embargo(until, "Asia/Almaty")]
    embargoes.put(chief, article.id, held.version, None, "Asia/Almaty")
    assert [card.embargo for card in desk.cards(newsroom)] == [None]


def test_a_check_counts_for_the_version_that_it_saw(newsroom, content):
    article, _ = articles.create(newsroom, content())
    desk.note_check(newsroom, article.id, article.version, 3)
    [card] = desk.cards(newsroom, article.id)
    assert (card.findings, card.is_checked) == (3, True)
    articles.save(newsroom, article.id, article.version, replace(article.content, headline="Другой"))
    [card] = desk.cards(newsroom, article.id)
    assert (card.findings, card.is_checked) == (3, False)
    desk.note_check(newsroom, "gone", 1, 3)
    assert desk.cards(newsroom, "gone") == []


def test_a_step_is_taken_from_the_desk_and_refused_in_words(newsroom, content):
    article, _ = articles.create(newsroom, content())
    taken, changes = desk.take(newsroom, article.id, "submit")
    assert taken.state == "submitted"
    assert changes.articles == {article.id}
    with pytest.raises(WorkflowError, match="может только"):
        desk.take(newsroom, article.id, "approve")
