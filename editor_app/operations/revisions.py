"""The earlier contents of an article."""

from editor_app.operations.newsroom import Newsroom
from editor_app.workflow import events
from editor_app.workflow.article import Content, Revision


def listing(newsroom: Newsroom, article_id: str) -> list[Revision]:
    """Return the contents that were kept of an article, the first one first."""
    with newsroom.store.unit_of_work() as unit:
        return unit.revisions.of(article_id)


def content(newsroom: Newsroom, article_id: str, number: int) -> Content:
    """Read one of them; raises `NoSuchArticle`, or `StoreDamaged` when it is not what was written."""
    with newsroom.store.unit_of_work() as unit:
        return unit.revisions.content(article_id, number)


def keep(newsroom: Newsroom, article_id: str) -> None:
    """Keep the content that an article has now; raises `NoSuchArticle`."""
    with newsroom.store.unit_of_work() as unit:
        article = unit.articles.get(article_id)
        unit.revisions.add(article, who=newsroom.person.name, what=events.KEEP, when=newsroom.clock())
        unit.commit()
