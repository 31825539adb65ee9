"""Decisions about findings: words that are right, findings to be ignored in an article or in one place of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations.changes import Changes
from editor_app.operations.errors import OperationError
from editor_app.proofreading.decisions import (
    Decisions,
    Ignored,
    IgnoredHere,
    ignored,
    ignored_everywhere,
    ignored_here,
)

if TYPE_CHECKING:
    from editor_app.operations.newsroom import Newsroom
    from editor_app.proofreading.finding import Finding

_CHANGED = Changes(decisions=True)


def of(newsroom: Newsroom, article_id: str | None) -> Decisions:
    """Return the decisions that hold for an article, the newsroom's included; without one, the newsroom's alone."""
    with newsroom.store.unit_of_work() as unit:
        return unit.decisions.of(article_id) if article_id else unit.decisions.of_newsroom()


def words(newsroom: Newsroom) -> list[str]:
    """Return the words of the newsroom's dictionary in the order they were added."""
    with newsroom.store.unit_of_work() as unit:
        return unit.decisions.words()


def ignore_here(newsroom: Newsroom, article_id: str, finding: Finding, text: str) -> Changes:
    """Ignore a finding, made in `text` (a passage of the article), in its place."""
    return _ignore(newsroom, article_id, ignored_here(finding, text))


def ignore_in_article(newsroom: Newsroom, article_id: str, finding: Finding, text: str) -> Changes:
    """Ignore a finding, made in `text`, wherever its words stand in the article."""
    return _ignore(newsroom, article_id, ignored(finding, text))


def ignore_in_newsroom(newsroom: Newsroom, finding: Finding, text: str) -> Changes:
    """Ignore a finding, made in `text`, in every article: a word becomes one of the newsroom's."""
    what = ignored_everywhere(finding, text)
    if isinstance(what, str):
        return add_word(newsroom, what)
    with newsroom.store.unit_of_work() as unit:
        unit.decisions.ignore_everywhere(what, who=newsroom.person.name, when=newsroom.clock())
        unit.commit()
    return _CHANGED


def heed_in_newsroom(newsroom: Newsroom, what: str | Ignored) -> Changes:
    """Take back what the newsroom decided for every article: a word, or a finding."""
    if isinstance(what, str):
        return remove_word(newsroom, what)
    with newsroom.store.unit_of_work() as unit:
        unit.decisions.heed_everywhere(what)
        unit.commit()
    return _CHANGED


def heed(newsroom: Newsroom, article_id: str, what: Ignored | IgnoredHere) -> Changes:
    """Show a finding that was ignored in an article again."""
    with newsroom.store.unit_of_work() as unit:
        unit.decisions.heed(article_id, what)
        unit.commit()
    return _CHANGED


def add_word(newsroom: Newsroom, word: str) -> Changes:
    """Add a word to the newsroom's dictionary; raises `OperationError` for what is no single word."""
    word = word.strip()
    if not word or word.split() != [word]:
        raise OperationError(QT_TRANSLATE_NOOP("decisions", "В словарь добавляют по одному слову."))
    with newsroom.store.unit_of_work() as unit:
        unit.decisions.add_word(word, who=newsroom.person.name, when=newsroom.clock())
        unit.commit()
    return _CHANGED


def remove_word(newsroom: Newsroom, word: str) -> Changes:
    """Take a word out of the newsroom's dictionary."""
    with newsroom.store.unit_of_work() as unit:
        unit.decisions.remove_word(word)
        unit.commit()
    return _CHANGED


def _ignore(newsroom: Newsroom, article_id: str, what: Ignored | IgnoredHere) -> Changes:
    with newsroom.store.unit_of_work() as unit:
        unit.decisions.ignore(article_id, what, who=newsroom.person.name, when=newsroom.clock())
        unit.commit()
    return _CHANGED
