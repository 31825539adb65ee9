"""The tags of the newsroom. A change of a tag is a change of every article that carries it, and is recorded there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations.changes import Changes
from editor_app.operations.errors import OperationError
from editor_app.operations.recording import rewrite
from editor_app.workflow import events
from editor_app.workflow.names import key, tidy
from editor_app.workflow.proposals import retagged
from editor_app.workflow.roles import Power, demand

if TYPE_CHECKING:
    from editor_app.operations.newsroom import Newsroom
    from editor_app.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class TagUse:
    """A tag with the number of articles that carry it."""

    name: str
    articles: int


def listing(newsroom: Newsroom) -> list[TagUse]:
    """Return every tag, by name."""
    with newsroom.store.unit_of_work() as unit:
        return [TagUse(name, articles) for name, articles in unit.tags.uses()]


def create(newsroom: Newsroom, name: str) -> Changes:
    """Make a tag; raises `OperationError` for an empty name or a tag that is there."""
    demand(newsroom.person, Power.TAGS)
    with newsroom.store.unit_of_work() as unit:
        _check_free(unit, name)
        unit.tags.ensure([name])
        unit.commit()
    return Changes(tags=True)


def rename(newsroom: Newsroom, old: str, new: str) -> Changes:
    """Give a tag another name, on every article too; raises `OperationError` when another tag has it."""
    demand(newsroom.person, Power.TAGS)
    with newsroom.store.unit_of_work() as unit:
        known = _known(unit, old)
        if key(new) != key(old):
            _check_free(unit, new)
        name = tidy(new)
        if name == known:
            return Changes()
        carriers = [unit.articles.get(article_id) for article_id in unit.tags.carriers(known)]
        unit.tags.rename(known, name)
        for article in carriers:
            rewrite(unit, newsroom, article, retagged(article.content, known, name), events.TAGS)
        unit.commit()
    return Changes(frozenset(article.id for article in carriers), tags=True)


def merge(newsroom: Newsroom, source: str, target: str) -> Changes:
    """Put `target` in the place of `source` on every article, and do away with `source`."""
    demand(newsroom.person, Power.TAGS)
    with newsroom.store.unit_of_work() as unit:
        kept = _known(unit, target)
        if _known(unit, source) == kept:
            return Changes()
        changed = _replace(unit, newsroom, source, kept)
        unit.commit()
    return Changes(changed, tags=True)


def delete(newsroom: Newsroom, name: str) -> Changes:
    """Take a tag off every article and do away with it."""
    demand(newsroom.person, Power.TAGS)
    with newsroom.store.unit_of_work() as unit:
        changed = _replace(unit, newsroom, _known(unit, name), "")
        unit.commit()
    return Changes(changed, tags=True)


def _replace(unit: UnitOfWork, newsroom: Newsroom, old: str, new: str) -> frozenset[str]:
    changed = set()
    for article_id in unit.tags.carriers(old):
        article = unit.articles.get(article_id)
        rewrite(unit, newsroom, article, retagged(article.content, old, new), events.TAGS)
        changed.add(article_id)
    unit.tags.remove(old)
    return frozenset(changed)


def _known(unit: UnitOfWork, name: str) -> str:
    found = unit.tags.find(name)
    if found is None:
        raise OperationError(QT_TRANSLATE_NOOP("tags", "Тега «{name}» нет.").with_values(name=tidy(name)))
    return found


def _check_free(unit: UnitOfWork, name: str) -> None:
    if not tidy(name):
        raise OperationError(QT_TRANSLATE_NOOP("tags", "У тега должно быть название."))
    if found := unit.tags.find(name):
        raise OperationError(
            QT_TRANSLATE_NOOP("tags", "Тег «{name}» уже есть.").with_values(name=found),
            QT_TRANSLATE_NOOP("tags", "Если это одно и то же, объедините теги."),
        )
