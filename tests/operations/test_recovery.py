from dataclasses import replace
from datetime import UTC, datetime

import pytest

from editor_app.operations import approval, articles, recovery, revisions
from editor_app.operations.recovery import RecoveryError
from editor_app.store.journal import Entry, Journal
from editor_app.workflow.article import Content
from editor_app.workflow.proposals import Proposal, Slot, propose
from editor_app.workflow.roles import Person, Role

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def folders(tmp_path):
    return (tmp_path / "journal",)


@pytest.fixture
def crash(folders):
    """Leave an entry as a run does that ended badly; returns the journal of the next run."""

    def leave(article_id, version, content, under_way=None):
        Journal(folders).write(Entry(article_id, version, content, NOON, under_way))
        return Journal(folders)

    return leave


def test_what_the_store_has_is_not_asked_about(newsroom, content, crash, folders):
    article, _ = articles.create(newsroom, content(tags=("мосты",)))
    journal = crash(article.id, article.version, content(tags=(" Мосты", "мосты")))
    assert recovery.found(newsroom, journal) == ([], [])
    assert Journal(folders).leftovers() == ([], [])


def test_what_is_ahead_of_the_store_is_taken_into_its_article(newsroom, content, crash, folders):
    article, _ = articles.create(newsroom, content())
    journal = crash(article.id, 1, content("Мост откроют летом", author="Дана Оспанова"))
    [unsaved], _ = recovery.found(newsroom, journal)
    assert (unsaved.comparison.added, unsaved.comparison.removed, unsaved.is_newer_stored) == (1, 1, False)

    taken, changes = recovery.take(newsroom, journal, unsaved)
    assert (taken.id, taken.version, taken.content.headline) == (article.id, 2, "Мост откроют летом")
    assert changes.articles == {article.id}
    assert Journal(folders).leftovers() == ([], [])
    first = revisions.listing(newsroom, article.id)[0]
    assert revisions.content(newsroom, article.id, first.number) == article.content


def test_an_article_that_the_store_never_saw_is_taken_under_its_id(newsroom, content, crash):
    journal = crash("abc", 0, content())
    [unsaved], _ = recovery.found(newsroom, journal)
    taken, _ = recovery.take(newsroom, journal, unsaved)
    assert (taken.id, taken.content) == ("abc", content(author="Дана Оспанова"))
    assert articles.get(newsroom, "abc") == taken


def test_where_the_store_is_newer_both_are_kept(newsroom, content, crash):
    article, _ = articles.create(newsroom, content())
    theirs, _ = articles.save(newsroom, article.id, 1, content("Правка редактора"))
    journal = crash(article.id, 1, content("Моя правка"))
    [unsaved], _ = recovery.found(newsroom, journal)
    assert unsaved.is_newer_stored
    taken, _ = recovery.take(newsroom, journal, unsaved)
    assert taken.content.headline == "Моя правка (найденные правки)"
    assert articles.get(newsroom, article.id) == theirs


def test_a_save_under_way_that_arrived_is_no_newer_article(newsroom, content, crash):
    article, _ = articles.create(newsroom, content())
    sent = content("Мост от")
    articles.save(newsroom, article.id, 1, sent)
    journal = crash(article.id, 1, content("Мост открыт"), under_way=sent)
    [unsaved], _ = recovery.found(newsroom, journal)
    taken, _ = recovery.take(newsroom, journal, unsaved)
    assert (taken.id, taken.content.headline) == (article.id, "Мост открыт")


def test_an_article_that_may_not_be_written_in_stays_as_it_is(newsroom, content, crash):
    article, _ = articles.create(newsroom, content())
    submitted, _ = approval.take(newsroom, article.id, 1, "submit")
    journal = crash(article.id, submitted.version, content("Мост закрыт"))
    [unsaved], _ = recovery.found(newsroom, journal)
    taken, _ = recovery.take(newsroom, journal, unsaved)
    assert taken.id != article.id
    assert articles.get(newsroom, article.id) == submitted


def test_what_one_may_only_suggest_is_kept_beside_and_what_is_suggested_is_taken(newsroom, content, crash):
    article, _ = articles.create(newsroom, content())
    submitted, _ = approval.take(newsroom, article.id, 1, "submit")
    proofreader = replace(newsroom, person=Person("Ержан", Role.PROOFREADER))
    mine = Proposal("000001", "Ержан", NOON, Slot.HEADLINE, "Мост закрыт")
    proposed = propose(submitted.content, mine)
    for left, is_taken in ((replace(submitted.content, headline="Мост закрыт"), False), (proposed, True)):
        journal = crash(article.id, submitted.version, left)
        [unsaved], _ = recovery.found(proofreader, journal)
        taken, _ = recovery.take(proofreader, journal, unsaved)
        assert (taken.id == article.id) is is_taken
        assert articles.get(newsroom, article.id).content.headline == submitted.content.headline
    assert articles.get(newsroom, article.id).content.proposals == (mine,)


def test_the_store_is_looked_at_again_when_it_is_taken(newsroom, content, crash):
    article, _ = articles.create(newsroom, content())
    journal = crash(article.id, 1, content("Моя правка"))
    [unsaved], _ = recovery.found(newsroom, journal)
    theirs, _ = articles.save(newsroom, article.id, 1, content("Правка редактора"))
    recovery.take(newsroom, journal, unsaved)
    assert articles.get(newsroom, article.id) == theirs


def test_what_was_discarded_can_be_taken_after_all(newsroom, content, crash, folders):
    journal = crash("abc", 0, content())
    [unsaved], _ = recovery.found(newsroom, journal)
    recovery.discard(newsroom, journal, unsaved)
    assert recovery.found(newsroom, Journal(folders)) == ([], [])
    [aside] = recovery.discarded(newsroom, Journal(folders))
    recovery.take(newsroom, journal, aside)
    assert articles.get(newsroom, "abc").content.headline == content().headline
    assert recovery.discarded(newsroom, Journal(folders)) == []


def test_an_entry_that_cannot_be_put_aside_stays(newsroom, content, crash, folders):
    journal = crash("abc", 0, content())
    (folders[0] / "discarded").write_text("in the way")
    [unsaved], _ = recovery.found(newsroom, journal)
    with pytest.raises(RecoveryError, match="остались на месте"):
        recovery.discard(newsroom, journal, unsaved)
    assert recovery.found(newsroom, journal) == ([unsaved], [])


def test_a_damaged_article_does_not_keep_its_typing_from_being_taken(newsroom, content, crash, sql):
    article, _ = articles.create(newsroom, content())
    with newsroom.store.unit_of_work() as unit:
        sql(unit, "UPDATE articles SET headline = 'Не то'")
        unit.commit()
    journal = crash(article.id, 1, content("Мост открыт"))
    [unsaved], _ = recovery.found(newsroom, journal)
    taken, _ = recovery.take(newsroom, journal, unsaved)
    assert taken.content == content("Мост открыт", author="Дана Оспанова")
    assert replace(taken.content, author="") == Content("Мост открыт", body=content().body)
