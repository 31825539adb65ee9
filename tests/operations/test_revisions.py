from dataclasses import replace
from datetime import UTC, datetime

import pytest

from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.document.suggesting import suggested
from editor_app.document.suggestions import Suggestion
from editor_app.operations import approval, articles, auditing, revisions
from editor_app.store.errors import NoSuchArticle, StaleVersion
from editor_app.workflow.comments import Remark, Thread
from editor_app.workflow.errors import WorkflowError
from editor_app.workflow.proposals import Proposal, Slot, propose


@pytest.fixture
def article(newsroom, content):
    """An article of version 2 with its first text among the revisions."""
    made, _ = articles.create(newsroom, content("Первый"))
    return articles.save(newsroom, made.id, 1, content("Второй", tags=("мосты",)))[0]


def _kept(newsroom, article_id):
    return [
        (revision.what, revisions.content(newsroom, article_id, revision.number).headline)
        for revision in revisions.listing(newsroom, article_id)
    ]


def test_a_version_that_is_brought_back_is_a_new_one_and_the_former_one_is_kept(newsroom, article):
    first = revisions.listing(newsroom, article.id)[0]
    restored, changes = revisions.restore(newsroom, article.id, 2, first.number)
    assert (restored.version, restored.content.headline, changes.tags) == (3, "Первый", True)
    assert _kept(newsroom, article.id) == [("create", "Первый"), ("keep", "Второй"), ("restore", "Первый")]
    assert articles.history(newsroom, article.id)[-1].what == "restore"

    second = revisions.listing(newsroom, article.id)[1]
    assert revisions.restore(newsroom, article.id, 3, second.number)[0].content == article.content


def test_nothing_is_brought_back_over_what_the_person_has_not_seen(newsroom, article):
    first = revisions.listing(newsroom, article.id)[0]
    with pytest.raises(StaleVersion):
        revisions.restore(newsroom, article.id, 1, first.number)
    approval.take(newsroom, article.id, 2, "submit")
    with pytest.raises(WorkflowError):
        revisions.restore(newsroom, article.id, 3, first.number)
    assert articles.get(newsroom, article.id).content == article.content


def test_a_version_is_kept_once(newsroom, article):
    revisions.keep(newsroom, article.id)
    revisions.keep(newsroom, article.id)
    assert _kept(newsroom, article.id) == [("create", "Первый"), ("keep", "Второй")]


def test_a_damaged_article_comes_back_from_its_newest_good_version(newsroom, article, sql):
    revisions.keep(newsroom, article.id)
    with newsroom.store.unit_of_work() as unit:
        sql(unit, "UPDATE articles SET body = replace(body, 'С', 'Ц')")
        sql(unit, "UPDATE revisions SET content = replace(content, 'Второй', 'Фторой')")
        unit.commit()
    saved, changes = revisions.salvage(newsroom, article.id)
    assert saved.id != article.id
    assert saved.content.headline == "Первый"
    assert changes.articles == {saved.id}

    with newsroom.store.unit_of_work() as unit:
        sql(unit, "UPDATE revisions SET digest = 'x'")
        unit.commit()
    with pytest.raises(NoSuchArticle):
        revisions.salvage(newsroom, article.id)


def test_what_people_say_goes_on_when_a_text_goes_back(newsroom, content):
    """No remark is lost, none comes back that was taken back, and none comes to stand at the words of another."""

    def said(id_, text):
        return Thread(id_, (Remark(newsroom.person.name, datetime(2025, 3, 3, len(text), tzinfo=UTC), text),))

    def body(*marks):
        return Document((Block("Мост открыт", marks=tuple(Mark(*mark) for mark in marks)),))

    about = MarkKind.COMMENT
    kept, gone, other = said("000001", "Кто?"), said("000002", "Когда?"), said("000002", "Почему?")
    first = body((0, 4, about, "000001"), (5, 11, about, "000002"))
    made, _ = articles.create(newsroom, content(body=first, threads=(kept, gone)))
    answered = kept.answered(Remark(newsroom.person.name, datetime(2025, 3, 3, tzinfo=UTC), "Аким"))
    articles.save(newsroom, made.id, 1, content(body=body((0, 4, about, "000001")), threads=(answered,)))
    last = content(body=body((0, 4, about, "000002")), threads=(answered, other))
    articles.save(newsroom, made.id, 2, last)
    restored, _ = revisions.restore(newsroom, made.id, 3, revisions.listing(newsroom, made.id)[0].number)

    assert restored.content.threads == (answered, other)
    assert restored.content.body == body((0, 4, about, "000001"), (0, 4, about, "000002"))


def test_what_waited_comes_back_with_a_version_and_goes_with_another_one(newsroom, content):
    """Each restoring is a version of its own, that brings back words, suggestions and proposals to the letter."""
    who, now = newsroom.person.name, datetime(2025, 3, 3, tzinfo=UTC)
    plain, other = Document((Block("Мост открыт"),)), Document((Block("Мост закрыт"),))
    thread = Thread("000009", (Remark(who, now, "Точно?"),))
    waiting = propose(
        content(
            body=suggested(plain, other, "000001", ()),
            suggestions=(Suggestion("000001", who, now),),
            threads=(thread,),
        ),
        Proposal("000002", who, now, Slot.HEADLINE, "Мост закрыли"),
    )
    made, _ = articles.create(newsroom, waiting)
    waiting = made.content
    accepted = content("Мост закрыли", body=other, author=waiting.author, threads=(replace(thread, resolved=True),))
    articles.save(newsroom, made.id, 1, accepted)

    def restore(number):
        found, _ = revisions.restore(newsroom, made.id, articles.get(newsroom, made.id).version, number)
        assert articles.get(newsroom, made.id) == found
        return found.content

    first = restore(1)
    assert replace(first, threads=()) == replace(waiting, threads=())
    assert first.threads == accepted.threads, "what people said goes on"
    assert restore(2) == replace(accepted, threads=first.threads)
    assert restore(1) == restore(1) == first
    kept = [(each.what, each.version) for each in revisions.listing(newsroom, made.id)]
    assert kept == [("create", 1), ("keep", 2), *(("restore", version) for version in (3, 4, 5, 6))]
    assert revisions.content(newsroom, made.id, kept.index(("restore", 5)) + 1) == first
    assert auditing.audit(newsroom) == []
