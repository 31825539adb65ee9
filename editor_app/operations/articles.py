"""Articles: list, read, begin, save."""

from editor_app.operations.changes import Changes
from editor_app.operations.newsroom import Newsroom
from editor_app.operations.recording import begin, current
from editor_app.workflow import events
from editor_app.workflow.article import Article, Content, Event, Summary
from editor_app.workflow.transitions import check_writable


def listing(newsroom: Newsroom) -> list[Summary]:
    """Return what a list shows of every article, the newest change first."""
    with newsroom.store.unit_of_work() as unit:
        return unit.articles.summaries()


def get(newsroom: Newsroom, article_id: str) -> Article:
    """Read an article; raises `NoSuchArticle`, or `StoreDamaged` when it is not what was written."""
    with newsroom.store.unit_of_work() as unit:
        return unit.articles.get(article_id)


def create(newsroom: Newsroom, content: Content = Content()) -> tuple[Article, Changes]:  # noqa: B008 - immutable
    """Begin an article; without an author it is by the person at the desk."""
    with newsroom.store.unit_of_work() as unit:
        article = begin(unit, newsroom, content, events.CREATE)
        unit.commit()
    return article, Changes(frozenset({article.id}), tags=bool(article.content.tags))


def save(newsroom: Newsroom, article_id: str, version: int, content: Content) -> tuple[Article, Changes]:
    """Save what was written in the `version` that was read; the article that comes back has a new version.

    Content that is as it was makes no new version. Raises `StaleVersion`, with the article as it is now, when it was
    changed meanwhile, `WorkflowError` when it is read-only for this person, `NoSuchArticle` when it is gone.
    """
    with newsroom.store.unit_of_work() as unit:
        article = current(unit, article_id, version)
        content = unit.articles.tidied(content)
        if content == article.content:
            return article, Changes()
        check_writable(article.state, newsroom.person)
        saved = unit.articles.save(article_id, version, content, now=newsroom.clock())
        unit.commit()
    return saved, Changes(frozenset({article_id}), tags=saved.content.tags != article.content.tags)


def history(newsroom: Newsroom, article_id: str) -> list[Event]:
    """Return who did what to an article and when, the first event first."""
    with newsroom.store.unit_of_work() as unit:
        return unit.history.of(article_id)
