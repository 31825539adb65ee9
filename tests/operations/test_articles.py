import pytest

from editor_app.operations import approval, articles, revisions
from editor_app.operations.changes import Changes
from editor_app.store.errors import NoSuchArticle, StaleVersion
from editor_app.workflow.article import Content, new_id
from editor_app.workflow.errors import WorkflowError
from editor_app.workflow.states import State


def test_a_new_article_is_a_draft_by_whoever_began_it_and_says_so_in_its_history(newsroom):
    article, changes = articles.create(newsroom)

    assert (article.state, article.version, article.content) == (State.DRAFT, 1, Content(author="Дана Оспанова"))
    assert changes == Changes(frozenset({article.id}))
    assert articles.get(newsroom, article.id) == article
    (event,) = articles.history(newsroom, article.id)
    assert (event.who, event.what, event.before, event.after) == ("Дана Оспанова", "create", None, State.DRAFT)


def test_an_author_that_is_named_stays(newsroom, content):
    article, _ = articles.create(newsroom, content(author="Тимур Ли"))

    assert article.content.author == "Тимур Ли"


def test_each_save_is_read_back_and_tells_what_changed(newsroom, content):
    article, _ = articles.create(newsroom, content())
    saved, changes = articles.save(newsroom, article.id, 1, content("Мост откроют летом"))

    assert (saved.version, saved.content.headline) == (2, "Мост откроют летом")
    assert changes == Changes(frozenset({article.id}))
    assert articles.get(newsroom, article.id) == saved
    assert saved.updated > article.updated

    _, changes = articles.save(newsroom, article.id, 2, content("Мост откроют летом", tags=("мосты",)))
    assert changes == Changes(frozenset({article.id}), tags=True)


def test_content_that_is_as_it_was_makes_no_version(newsroom, content):
    article, _ = articles.create(newsroom, content(tags=("Мосты",)))

    same, changes = articles.save(newsroom, article.id, 1, article.content)
    assert (same, changes) == (article, Changes())
    written_otherwise, changes = articles.save(
        newsroom, article.id, 1, content(author="Дана Оспанова", tags=("мосты ", "МОСТЫ"))
    )
    assert (written_otherwise, changes) == (article, Changes())


def test_a_late_save_is_refused_with_the_article_as_it_is_now(newsroom, as_editor, content):
    article, _ = articles.create(newsroom, content())
    current, _ = articles.save(as_editor, article.id, 1, content("Правка редактора"))

    with pytest.raises(StaleVersion) as caught:
        articles.save(newsroom, article.id, 1, content("Правка автора"))

    assert caught.value.current == current == articles.get(newsroom, article.id)


@pytest.mark.parametrize("headline", ["Третий", "Второй"])
def test_someone_who_saves_again_and_again_is_told_of_what_another_saved_in_between(
    newsroom, as_editor, content, headline
):
    article, _ = articles.create(newsroom, content("Первый"))
    mine, _ = articles.save(newsroom, article.id, 1, content("Второй"))
    theirs, _ = articles.save(as_editor, article.id, mine.version, content("Правка редактора"))

    with pytest.raises(StaleVersion) as caught:
        articles.save(newsroom, article.id, mine.version, content(headline))

    assert caught.value.current == theirs == articles.get(newsroom, article.id)


def test_a_save_that_follows_another_keeps_all_that_the_former_one_wrote(newsroom, content):
    article, _ = articles.create(newsroom, content(tags=("мосты",)))
    for headline, tags in (("Второй", ("мосты",)), ("Третий", ("мосты", "реки")), ("Четвёртый", ())):
        article, _ = articles.save(newsroom, article.id, article.version, content(headline, tags=tags))
        assert articles.get(newsroom, article.id) == article
        assert (article.content.headline, article.content.tags) == (headline, tags)


def test_an_article_that_one_may_not_write_in_stays_as_it_is(newsroom, as_editor, content):
    article, _ = articles.create(newsroom, content())
    submitted, _ = approval.take(newsroom, article.id, 1, "submit")

    with pytest.raises(WorkflowError, match="только для чтения"):
        articles.save(newsroom, article.id, submitted.version, content("Поздняя правка"))
    assert articles.get(newsroom, article.id) == submitted

    edited, _ = articles.save(as_editor, article.id, submitted.version, content("Правка редактора"))
    assert edited.state == State.SUBMITTED


def test_an_approved_article_is_written_in_by_nobody_until_it_is_reopened(newsroom, as_editor, content):
    article, _ = articles.create(newsroom, content())
    approval.take(newsroom, article.id, 1, "submit")
    approval.take(as_editor, article.id, 2, "approve")

    for desk in (newsroom, as_editor):
        with pytest.raises(WorkflowError, match="только для чтения"):
            articles.save(desk, article.id, 3, content("Правка"))

    approval.take(as_editor, article.id, 3, "reopen", "опечатка в имени")
    assert articles.save(newsroom, article.id, 4, content("Правка"))[0].content.headline == "Правка"


def test_an_article_that_is_gone_is_named(newsroom, content):
    with pytest.raises(NoSuchArticle):
        articles.get(newsroom, "нету")
    with pytest.raises(NoSuchArticle):
        articles.save(newsroom, "нету", 1, content())


def test_the_list_has_the_newest_change_first(newsroom, content):
    first, _ = articles.create(newsroom, content("Первый"))
    articles.create(newsroom, content("Второй"))
    articles.save(newsroom, first.id, 1, content("Первый, исправленный"))

    assert [summary.headline for summary in articles.listing(newsroom)] == ["Первый, исправленный", "Второй"]


def test_a_list_can_be_of_some_articles_alone(newsroom, content):
    made = [articles.create(newsroom, content(headline))[0] for headline in ("Первый", "Второй", "Третий")]

    assert articles.listing(newsroom, {made[1].id, "нету"}) == articles.listing(newsroom)[1:2]
    assert articles.listing(newsroom, ()) == []


def test_what_was_kept_can_be_read_after_later_saves(newsroom, content):
    article, _ = articles.create(newsroom, content("Первый"))
    articles.save(newsroom, article.id, 1, content("Второй"))
    revisions.keep(newsroom, article.id)
    articles.save(newsroom, article.id, 2, content("Третий"))
    approval.take(newsroom, article.id, 3, "submit")

    kept = revisions.listing(newsroom, article.id)
    assert [(each.version, each.what) for each in kept] == [(1, "create"), (2, "keep"), (4, "submit")]
    headlines = [revisions.content(newsroom, article.id, each.number).headline for each in kept]
    assert headlines == ["Первый", "Второй", "Третий"]


def test_work_is_kept_as_a_version_every_ten_minutes_and_not_at_every_save(newsroom, content):
    article, _ = articles.create(newsroom, content())
    for number in range(1, 26):  # the clock goes a minute with every look: the 25 saves take an hour or so
        articles.save(newsroom, article.id, number, content(f"Мост {number}"))

    kept = revisions.listing(newsroom, article.id)
    assert [revision.what for revision in kept] == ["create"] + ["keep"] * (len(kept) - 1)
    assert 4 <= len(kept) <= 8
    assert [revision.version for revision in kept] == sorted({revision.version for revision in kept})


def test_what_stood_there_before_the_first_save_of_a_day_is_kept(newsroom, content):
    article, _ = articles.create(newsroom, content())
    articles.save(newsroom, article.id, 1, content("Вчера"))
    newsroom.kept.clear()  # as a new start does
    articles.save(newsroom, article.id, 2, content("Сегодня"))
    articles.save(newsroom, article.id, 3, content("Сегодня же"))

    kept = [revisions.content(newsroom, article.id, each.number) for each in revisions.listing(newsroom, article.id)]
    assert [each.headline for each in kept] == [content().headline, "Вчера"]


def test_an_article_that_the_window_has_already_named_keeps_its_id(newsroom, content):
    article_id = new_id()
    assert articles.create(newsroom, content(), article_id)[0].id == article_id
