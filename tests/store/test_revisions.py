from datetime import UTC, datetime, timedelta

import pytest

from editor_app.store.errors import NoSuchArticle, StoreDamaged
from editor_app.workflow.article import Content

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def test_a_revision_is_the_content_as_it_was(store, draft):
    with store.unit_of_work() as unit:
        first = unit.articles.add(draft())
        unit.revisions.add(first, who="Дана", what="create", when=NOON)
        second = unit.articles.save("a1", 1, Content("Второй"), now=NOON)
        unit.revisions.add(second, who="Марина", what="keep", when=NOON - timedelta(hours=1))
        kept = unit.revisions.of("a1")

        assert [(each.version, each.who, each.what) for each in kept] == [(1, "Дана", "create"), (2, "Марина", "keep")]
        assert unit.revisions.content("a1", kept[0].number) == first.content
        assert unit.revisions.content("a1", kept[1].number) == Content("Второй")


def test_a_revision_that_is_not_there_or_is_another_articles_is_not_read(store, draft):
    with store.unit_of_work() as unit:
        unit.revisions.add(unit.articles.add(draft()), who="Дана", what="create", when=NOON)
        (kept,) = unit.revisions.of("a1")
        with pytest.raises(NoSuchArticle):
            unit.revisions.content("a2", kept.number)
        with pytest.raises(NoSuchArticle):
            unit.revisions.content("a1", kept.number + 1)


def test_a_revision_that_changed_by_itself_is_noticed(store, draft, sql):
    with store.unit_of_work() as unit:
        unit.revisions.add(unit.articles.add(draft()), who="Дана", what="create", when=NOON)
        sql(unit, "UPDATE revisions SET content = replace(content, 'весной', 'осенью')")
        (kept,) = unit.revisions.of("a1")
        with pytest.raises(StoreDamaged, match="версия"):
            unit.revisions.content("a1", kept.number)
