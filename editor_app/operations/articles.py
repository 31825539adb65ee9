"""Articles: list, read, begin, save."""

from collections.abc import Collection
from datetime import datetime, timedelta

from editor_app.operations.changes import Changes
from editor_app.operations.newsroom import Newsroom
from editor_app.operations.permission import check_change
from editor_app.operations.recording import begin, current, keep_before, keep_unkept
from editor_app.workflow import events, persons
from editor_app.workflow.article import Article, Content, Event, Summary
from editor_app.workflow.roles import Person

_CLOCKS = timedelta(hours=1)
"""How far apart the clocks of those may be who write to one server."""


def listing(newsroom: Newsroom, ids: Collection[str] | None = None) -> list[Summary]:
    """Return what a list shows of every article, or of those that are named, the newest change first."""
    with newsroom.store.unit_of_work() as unit:
        return unit.articles.summaries(ids)


def news(newsroom: Newsroom, known: datetime | None) -> tuple[list[Summary], int | None]:
    """Return what others may have changed since a moment, and how many articles there are.

    On this computer nobody else writes, and there is nothing to look for: no articles, None.
    """
    if newsroom.store.path is not None:
        return [], None
    with newsroom.store.unit_of_work() as unit:
        since = known - _CLOCKS if known is not None else None
        return unit.articles.summaries(since=since), unit.articles.count()


def get(newsroom: Newsroom, article_id: str) -> Article:
    """Read an article; raises `NoSuchArticle`, or `StoreDamaged` when it is not what was written."""
    with newsroom.store.unit_of_work() as unit:
        return unit.articles.get(article_id)


def create(
    newsroom: Newsroom,
    content: Content = Content(),  # noqa: B008 - immutable
    article_id: str = "",
) -> tuple[Article, Changes]:
    """Begin an article, under the id that it may have already; without an author it is by the person at the desk."""
    with newsroom.store.unit_of_work() as unit:
        article = begin(unit, newsroom, content, events.CREATE, article_id)
        unit.commit()
    return article, Changes(frozenset({article.id}), tags=bool(article.content.tags))


def save(newsroom: Newsroom, article_id: str, version: int, content: Content) -> tuple[Article, Changes]:
    """Save what was written in the `version` that was read; the article that comes back has a new version.

    What stood there before is kept as a revision now and then, so that work can be gone back on.
    Content that is as it was makes no new version. Raises `StaleVersion`, with the article as it is now, when it was
    changed meanwhile, `WorkflowError` when it is read-only for this person, or was changed where they may only suggest,
    `NoSuchArticle` when it is gone.
    """
    with newsroom.store.unit_of_work() as unit:
        content = unit.articles.tidied(content)
        article = newsroom.last
        if article is None or (article.id, article.version) != (article_id, version) or article.content == content:
            article = current(unit, article_id, version)
        if content == article.content:
            return article, Changes()
        check_change(unit.policies.current().workflow, article, content, newsroom.person)
        keep_before(unit, newsroom, article)
        if _takes_name_off(newsroom.person, article.content.author, content.author):
            keep_unkept(unit, newsroom, article)  # who signed it once is one of its authors (`approval_rules`)
        saved = unit.articles.amend(article, content, now=newsroom.clock())
        unit.commit()
    newsroom.last = saved
    return saved, Changes(frozenset({article_id}), tags=saved.content.tags != article.content.tags)


def history(newsroom: Newsroom, article_id: str) -> list[Event]:
    """Return who did what to an article and when, the first event first."""
    with newsroom.store.unit_of_work() as unit:
        return unit.history.of(article_id)


def _takes_name_off(person: Person, before: str, after: str) -> bool:
    def signed(signature: str) -> bool:
        return any(persons.is_same(person.name, name) for name in persons.each_named(signature))

    return before != after and signed(before) and not signed(after)
