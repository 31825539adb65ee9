import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from editor_app.store.database import open_store
from editor_app.workflow.article import Event
from editor_app.workflow.comments import Remark, Thread

WHEN = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def thread(*said, resolved=False):
    return Thread("000001", tuple(Remark(who, WHEN, text) for who, text in said), resolved=resolved)


ASKED = ("Марина", "@Әсем Құрманғали, кто это сказал?")


@pytest.fixture
def said(store, draft):
    """Puts articles with threads into a store, and tells in which of them a person is waited for."""

    def put(**threads):
        with store.unit_of_work() as unit:
            for article_id, one in threads.items():
                unit.articles.add(draft(article_id, threads=(one,)))
            unit.commit()

    def waiting(person):
        with store.unit_of_work() as unit:
            return unit.mentions.waiting_for(person)

    return put, waiting


def test_an_article_waits_for_whoever_is_mentioned_and_has_not_answered(said):
    put, waiting = said
    answered = thread(ASKED, ("Әсем Құрманғали", "Министр."))
    put(a=thread(ASKED), b=answered, c=thread(ASKED, resolved=True), d=thread(("Марина", "Кто?")))

    assert waiting("Әсем Құрманғали") == {"a"}
    assert waiting("әсем құрманғали") == {"a"}
    assert waiting("Марина") == waiting("") == frozenset()


def test_of_two_names_the_longer_is_meant_as_soon_as_somebody_bears_it(said, store):
    put, waiting = said
    put(a=thread(("Марина", "@Дана Омарова, проверьте")), b=thread(("Марина", "@Дана, проверьте")))
    assert waiting("Дана") == {"a", "b"}

    with store.unit_of_work() as unit:
        unit.history.add("a", Event("Дана Омарова", "submit", WHEN, "draft", "submitted"))
        unit.commit()
    assert waiting("Дана") == {"b"}
    assert waiting("Дана Омарова") == {"a"}


def test_a_save_and_a_deletion_take_the_mention_along(said, store):
    put, waiting = said
    put(a=thread(ASKED), b=thread(ASKED))
    with store.unit_of_work() as unit:
        article = unit.articles.get("a")
        unit.articles.amend(article, replace(article.content, threads=()), now=WHEN)
        unit.commit()
    assert waiting("Әсем Құрманғали") == {"b"}
    with store.unit_of_work() as unit:
        unit.articles.save("a", 2, replace(article.content, headline="Мост"), now=WHEN)
        unit.articles.remove("b")
        unit.commit()
    assert waiting("Әсем Құрманғали") == {"a"}


def test_the_newsroom_knows_who_wrote_who_did_something_and_who_read(store, draft):
    with store.unit_of_work() as unit:
        unit.articles.add(draft("a", author="Дана"))
        unit.articles.add(draft("b", author=""))
        unit.history.add("a", Event("Марина", "submit", WHEN, "draft", "submitted"))
        unit.desk.note_reading("a", "Ержан", 1, WHEN)
        unit.commit()
    with store.unit_of_work() as unit:
        assert unit.mentions.people() == ["Дана", "Ержан", "Марина"]


def test_what_was_said_before_mentions_were_kept_is_found_after_an_upgrade(tmp_path, draft):
    path = tmp_path / "newsroom.granki"
    store = open_store(path)
    with store.unit_of_work() as unit:
        unit.articles.add(draft(threads=(thread(ASKED),)))
        unit.commit()
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "DROP TABLE mentions; DROP TABLE rosters; DROP INDEX ix_history_who; DROP INDEX ix_readings_who;"
            "DROP INDEX ix_articles_embargo;"
            "UPDATE alembic_version SET version_num = '0008'"
        )
    store = open_store(path)
    with store.unit_of_work() as unit:
        assert unit.mentions.waiting_for("Әсем Құрманғали") == {"a1"}
        assert not list(unit.unproven())
    store.close()
