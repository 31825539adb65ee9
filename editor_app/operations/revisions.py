"""The earlier contents of an article: listed, read, kept, brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.operations.changes import Changes
from editor_app.operations.recording import begin, current, keep_unkept, record
from editor_app.operations.suggesting import check_edits
from editor_app.store.errors import NoSuchArticle, StoreDamaged
from editor_app.workflow import events
from editor_app.workflow.carrying import carried_over

if TYPE_CHECKING:
    from editor_app.operations.newsroom import Newsroom
    from editor_app.workflow.article import Article, Content, Revision
    from editor_app.workflow.compared import Comparison


def listing(newsroom: Newsroom, article_id: str) -> list[Revision]:
    """Return the contents that were kept of an article, the first one first."""
    with newsroom.store.unit_of_work() as unit:
        return unit.revisions.of(article_id)


def content(newsroom: Newsroom, article_id: str, number: int) -> Content:
    """Read one of them; raises `NoSuchArticle`, or `StoreDamaged` when it is not what was written."""
    with newsroom.store.unit_of_work() as unit:
        return unit.revisions.content(article_id, number)


def compare(newsroom: Newsroom, article_id: str, before: int | None, after: int | None) -> Comparison:
    """Compare two of them by their numbers; None is the article as it is now. Raises what `content` raises."""
    from editor_app.workflow import comparison

    with newsroom.store.unit_of_work() as unit:
        one, other = (
            unit.articles.get(article_id).content if number is None else unit.revisions.content(article_id, number)
            for number in (before, after)
        )
    return comparison.compare(one, other)


def keep(newsroom: Newsroom, article_id: str) -> None:
    """Keep the content that an article has now, unless that was done; raises `NoSuchArticle`."""
    with newsroom.store.unit_of_work() as unit:
        keep_unkept(unit, newsroom, unit.articles.get(article_id))
        unit.commit()


def restore(newsroom: Newsroom, article_id: str, version: int, number: int) -> tuple[Article, Changes]:
    """Make the content of a revision that of the article, as a new version of it; the former one is kept.

    What people say about the article goes on: no remark is lost, and one whose words are not there is shown with them.
    `version` is that of the article which the person sees. Raises `StaleVersion`, `WorkflowError` when the article is
    read-only for this person or they may only suggest, `StoreDamaged` when the revision is not what was written.
    """
    with newsroom.store.unit_of_work() as unit:
        article = current(unit, article_id, version)
        unit.policies.current().workflow.check_writable(article, newsroom.person)
        keep_unkept(unit, newsroom, article)
        earlier = unit.revisions.content(article_id, number)
        check_edits(article, earlier, newsroom.person)
        carried = carried_over(earlier, article.content)
        restored = unit.articles.save(article_id, version, carried, now=newsroom.clock())
        record(unit, newsroom, restored, events.RESTORE, before=article.state)
        unit.commit()
    return restored, Changes(frozenset({article_id}), tags=restored.content.tags != article.content.tags)


def salvage(newsroom: Newsroom, article_id: str) -> tuple[Article, Changes]:
    """Make a new article of the newest revision that is in good order of one that is damaged; the old one stays.

    Raises `NoSuchArticle` when there is no such revision.
    """
    with newsroom.store.unit_of_work() as unit:
        for revision in reversed(unit.revisions.of(article_id)):
            try:
                found = unit.revisions.content(article_id, revision.number)
            except StoreDamaged:
                continue
            article = begin(unit, newsroom, found, events.RESTORE)
            unit.commit()
            return article, Changes(frozenset({article.id}), tags=bool(article.content.tags))
    raise NoSuchArticle(article_id)
