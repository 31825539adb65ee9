"""Articles that go for good."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations.changes import Changes
from editor_app.operations.errors import OperationError
from editor_app.operations.newsroom import Newsroom
from editor_app.operations.recording import current
from editor_app.workflow import events
from editor_app.workflow.article import Event
from editor_app.workflow.roles import Power, demand


def delete(newsroom: Newsroom, article_id: str, version: int) -> Changes:
    """Take an article out of the trash and out of the store; its history stays, with who did it and its headline.

    Raises `WorkflowError` when the person may not, `OperationError` when it is not in the trash, `StaleVersion`,
    `NoSuchArticle`.
    """
    demand(newsroom.person, Power.DELETE)
    with newsroom.store.unit_of_work() as unit:
        article = current(unit, article_id, version)
        if not unit.policies.current().workflow.state(article.state).trash:
            raise OperationError(
                QT_TRANSLATE_NOOP("removal", "Навсегда удаляют только из корзины."),
                QT_TRANSLATE_NOOP("removal", "Сначала отправьте материал в корзину."),
            )
        unit.articles.remove(article_id)
        gone = Event(
            *(newsroom.person.name, events.DELETE, newsroom.clock(), article.state, ""),
            reason=article.content.headline,
            version=article.version,
        )
        unit.history.add(article_id, gone)
        unit.commit()
    return Changes(frozenset({article_id}), tags=bool(article.content.tags))
