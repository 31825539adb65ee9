"""Embargoes: until when an article may not leave the house."""

from datetime import datetime

from editor_app.i18n import QT_TRANSLATE_NOOP, translate
from editor_app.operations.changes import Changes
from editor_app.operations.errors import OperationError
from editor_app.operations.newsroom import Newsroom
from editor_app.operations.recording import current, record
from editor_app.workflow import events, zones
from editor_app.workflow.article import Article, Embargo
from editor_app.workflow.roles import Power, demand


def put(
    newsroom: Newsroom, article_id: str, version: int, until: datetime | None, zone: str
) -> tuple[Article, Changes]:
    """Put an article under an embargo until a moment (with a time zone), told in a zone of the IANA database.

    None takes it off. It is no part of what is approved, so no seal breaks. Raises `WorkflowError` when the person may
    not, `OperationError` for a moment that has passed and a zone that there is not, `StaleVersion` when the article was
    changed since it was read, `NoSuchArticle`.
    """
    demand(newsroom.person, Power.EMBARGO)
    _check(until, zone, newsroom.clock())
    with newsroom.store.unit_of_work() as unit:
        article = current(unit, article_id, version)
        embargo = Embargo(until, zone) if until is not None else None
        changed = unit.articles.put_embargo(article, embargo, now=newsroom.clock())
        told = zones.told(embargo) if embargo is not None else translate("embargo", "снято")
        record(unit, newsroom, changed, events.EMBARGO, before=article.state, reason=told)
        unit.commit()
    return changed, Changes(frozenset({article_id}))


def _check(until: datetime | None, zone: str, now: datetime) -> None:
    if until is None:
        return
    try:
        zones.zone(zone)
    except ValueError as error:
        told = QT_TRANSLATE_NOOP("embargo", "Часового пояса «{zone}» нет.")
        raise OperationError(told.with_values(zone=zone)) from error
    if until <= now:
        raise OperationError(
            QT_TRANSLATE_NOOP("embargo", "Это время уже прошло: {until}.").with_values(
                until=zones.told(Embargo(until, zone))
            ),
            QT_TRANSLATE_NOOP("embargo", "Назовите будущее время или снимите эмбарго."),
        )
