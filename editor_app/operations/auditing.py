"""Whether what the store holds is what was written and approved: every text, every line of history, every seal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.workflow import seal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor_app.operations.newsroom import Newsroom
    from editor_app.store.unit_of_work import UnitOfWork
    from editor_app.workflow.article import Event

_BROKEN = QT_TRANSLATE_NOOP(
    "auditing", "История: запись «{what}» ({who}, {when}) или та, что стояла перед ней, изменена или удалена."
)
_CUT = QT_TRANSLATE_NOOP(
    "auditing", "История материала {id} обрывается: в ней последнее состояние «{told}», в хранилище «{state}»."
)
_REVISION = QT_TRANSLATE_NOOP("auditing", "Версия {number} материала {id} не та, что была записана.")
_SEAL = QT_TRANSLATE_NOOP(
    "auditing", "Печать материала {id} ({who}, {when}) не от того текста, который под ней хранится."
)


def audit(newsroom: Newsroom) -> list[Message]:
    """Return in words all that is not as it was written; nothing when everything is."""
    with newsroom.store.unit_of_work() as unit:
        return [*_articles(unit), *_history(unit), *_revisions(unit)]


def _articles(unit: UnitOfWork) -> Iterator[Message]:
    for article_id in unit.articles.ids():
        try:
            article, history = unit.articles.get(article_id), unit.history.of(article_id)
        except Explained as error:
            yield error.happened
            continue
        told = history[-1].after if history else article.state
        if told != article.state:
            yield _CUT.with_values(id=article_id, told=told, state=article.state)


def _history(unit: UnitOfWork) -> Iterator[Message]:
    try:
        for article_id, event, is_whole in unit.history.lines():
            if not is_whole:
                yield _BROKEN.with_values(what=event.what, who=event.who, when=_when(event))
            elif event.seal and not _is_of_its_text(unit, article_id, event):
                yield _SEAL.with_values(id=article_id, who=event.who, when=_when(event))
    except Explained as error:  # a line that cannot even be read
        yield error.happened


def _is_of_its_text(unit: UnitOfWork, article_id: str, event: Event) -> bool:
    """Whether a seal is that of the version that was kept when it was set; one of a deleted article has none."""
    try:
        kept = [
            each for each in unit.revisions.of(article_id) if (each.version, each.what) == (event.version, event.what)
        ]
        return all(seal.digest(unit.revisions.content(article_id, each.number)) == event.seal for each in kept)
    except Explained:
        return True  # that the version is damaged is told of the version


def _revisions(unit: UnitOfWork) -> Iterator[Message]:
    for article_id, number in unit.revisions.damaged():
        yield _REVISION.with_values(id=article_id, number=number)


def _when(event: Event) -> str:
    return f"{event.when.astimezone():%d.%m.%Y %H:%M}"
