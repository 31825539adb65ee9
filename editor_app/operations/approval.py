"""The way of an article from draft to approval."""

from editor_app.operations.changes import Changes
from editor_app.operations.newsroom import Newsroom
from editor_app.operations.recording import advance, current
from editor_app.workflow.article import Article


def steps(newsroom: Newsroom, article: Article) -> list[str]:
    """Return the names of the steps that the person at the desk may take with an article now."""
    with newsroom.store.unit_of_work() as unit:
        return unit.policies.current().workflow.steps_from(article.state, newsroom.person)


def take(newsroom: Newsroom, article_id: str, version: int, step: str, reason: str = "") -> tuple[Article, Changes]:
    """Take a step with exactly the version that the person has read.

    Raises `StaleVersion` when the article was changed since, `WorkflowError` when the step may not be taken, with
    who may, what is missing, or that a reason is owed.
    """
    with newsroom.store.unit_of_work() as unit:
        article = advance(unit, newsroom, current(unit, article_id, version), step, reason)
        unit.commit()
    return article, Changes(frozenset({article_id}))
