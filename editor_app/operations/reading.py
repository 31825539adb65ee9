"""What each person read of an article last, and what changed in it since."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from editor_app.store.errors import NoSuchArticle, StoreDamaged

if TYPE_CHECKING:
    from datetime import datetime

    from editor_app.operations.newsroom import Newsroom
    from editor_app.store.unit_of_work import UnitOfWork
    from editor_app.workflow.article import Article, Event
    from editor_app.workflow.compared import Comparison


@dataclass(frozen=True, slots=True)
class Since:
    """What differs in an article from what a person had on the screen last, `when`; perhaps nothing.

    `who` worked on it since. `asked` is the step that sent it back last, with the reason that was given.
    """

    when: datetime
    comparison: Comparison
    who: tuple[str, ...] = ()
    asked: Event | None = None


class Nothing(Enum):
    """Why there is nothing to compare an article with."""

    NEVER_READ = auto()
    """The person has not read it before."""
    LOST = auto()
    """The article, or what they read of it, is gone or is not whole any more."""


def begin(newsroom: Newsroom, article_id: str) -> Since | Nothing:
    """Note that the person at the desk reads an article, and return what changed since they did so last."""
    with newsroom.store.unit_of_work() as unit:
        try:
            article = unit.articles.get(article_id)
        except (NoSuchArticle, StoreDamaged):
            return Nothing.LOST  # whoever opens it is told
        since = _since(unit, newsroom, article)
        note(unit, newsroom, article)
        unit.commit()
    return since


def end(newsroom: Newsroom, article_id: str) -> None:
    """Note that the person has read an article as it is now, their own last words included."""
    with newsroom.store.unit_of_work() as unit:
        try:
            note(unit, newsroom, unit.articles.get(article_id))
        except (NoSuchArticle, StoreDamaged):
            return
        unit.commit()


def _since(unit: UnitOfWork, newsroom: Newsroom, article: Article) -> Since | Nothing:
    read = unit.desk.reading(article.id, newsroom.person.name)
    if read is None:
        return Nothing.NEVER_READ
    number, when = read
    try:
        from editor_app.workflow import comparison

        found = comparison.compare(unit.revisions.content(article.id, number), article.content)
    except (NoSuchArticle, StoreDamaged):
        return Nothing.LOST
    later = (each.who for each in unit.revisions.of(article.id) if each.number > number)
    who = tuple(name for name in dict.fromkeys(later) if name != newsroom.person.name)
    return Since(when, found, who, _asked(unit, article))


def _asked(unit: UnitOfWork, article: Article) -> Event | None:
    """Return the step that sent an article back to whoever writes it, if it came again since."""
    workflow = unit.policies.current().workflow
    for event in reversed(unit.history.of(article.id)):
        step = workflow.steps.get(event.what)
        if step is not None and step.reason_owed and not workflow.state(step.target).sealed:
            return event if event.reason and event.after != article.state else None
    return None


def note(unit: UnitOfWork, newsroom: Newsroom, article: Article) -> None:
    """Note that the person has these words on the screen, where they are kept as a version.

    Else who wrote them keeps them, and they are told once more.
    """
    last = unit.revisions.last(article.id)
    if last is not None and last.version == article.version:
        unit.desk.note_reading(article.id, newsroom.person.name, last.number, newsroom.clock())
