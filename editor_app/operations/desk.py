"""The desk: every article at a glance, steps taken from there, what checks found."""

from editor_app.operations import mentions
from editor_app.operations.changes import Changes
from editor_app.operations.newsroom import Newsroom
from editor_app.operations.recording import advance
from editor_app.workflow.article import Article
from editor_app.workflow.desk import Card


def cards(newsroom: Newsroom, *ids: str) -> list[Card]:
    """Return every article at a glance, or those of some ids that are there, the newest change first."""
    mentioned = mentions.waiting(newsroom)
    with newsroom.store.unit_of_work() as unit:
        return unit.desk.cards(*ids, mentioned=mentioned)


def take(newsroom: Newsroom, article_id: str, step: str, reason: str = "") -> tuple[Article, Changes]:
    """Take a step with an article as it is now. Raises `WorkflowError` when it may not be taken."""
    with newsroom.store.unit_of_work() as unit:
        article = advance(unit, newsroom, unit.articles.get(article_id), step, reason)
        unit.commit()
    return article, Changes(frozenset({article_id}))


def note_check(newsroom: Newsroom, article_id: str, version: int, findings: int) -> Changes:
    """Note how many findings the check of a version left unresolved."""
    with newsroom.store.unit_of_work() as unit:
        unit.desk.note_check(article_id, version, findings, newsroom.clock())
        unit.commit()
    return Changes(frozenset({article_id}))
