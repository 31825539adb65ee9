"""What a run that ended badly left in the journal: found, compared with the store, taken or put aside."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP, translate
from editor_app.operations.changes import Changes
from editor_app.operations.errors import OperationError
from editor_app.operations.permission import check_change
from editor_app.operations.recording import begin, keep_unkept, put, record
from editor_app.operations.user_files import unwritable
from editor_app.store.errors import NoSuchArticle, StoreDamaged
from editor_app.workflow import events, names
from editor_app.workflow.article import Article, Content, named
from editor_app.workflow.errors import WorkflowError

if TYPE_CHECKING:
    from pathlib import Path

    from editor_app.operations.newsroom import Newsroom
    from editor_app.store.journal import Entry, Found, Journal
    from editor_app.store.unit_of_work import UnitOfWork
    from editor_app.workflow.compared import Comparison


class RecoveryError(Explained):
    """An entry of the journal cannot be put aside; it stays where it is."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What was found of one article, and the article as the store has it, None when it has none."""

    found: Found
    stored: Article | None
    comparison: Comparison
    """What taking it would change."""

    @property
    def is_newer_stored(self) -> bool:
        """Whether the stored article is not the one that was written in: taking makes a second one."""
        entry, stored = self.found.entry, self.stored
        if stored is None:
            return False
        arrived = entry.under_way is not None and stored.version == entry.version + 1
        return stored.version != entry.version and not (arrived and _is_same(entry.under_way, stored.content))


def found(newsroom: Newsroom, journal: Journal) -> tuple[list[Unsaved], list[Path]]:
    """Return what was left and is not in the store, the oldest first, and the files of it that cannot be read.

    What the store has word for word is forgotten.
    """
    journal.tidy()
    left, damaged = journal.leftovers()
    unsaved = []
    with newsroom.store.unit_of_work() as unit:
        for each in left:
            stored = _stored(unit, each.entry.article_id)
            if stored is not None and _is_same(each.entry.content, stored.content):
                _quietly(journal, each)
            else:
                unsaved.append(_unsaved(each, stored))
    return unsaved, damaged


def discarded(newsroom: Newsroom, journal: Journal) -> list[Unsaved]:
    """Return what was put aside and can still be taken, the oldest first."""
    with newsroom.store.unit_of_work() as unit:
        return [_unsaved(each, _stored(unit, each.entry.article_id)) for each in journal.discarded()]


def take(newsroom: Newsroom, journal: Journal, unsaved: Unsaved) -> tuple[Article, Changes]:
    """Put what was found into its article, whose former content is kept as a revision.

    Where the article was changed meanwhile, or the person may not make that of it (`permission.check_change`), it
    becomes an article beside it: nothing is overwritten. Raises `StoreError`; the entry then stays.
    """
    entry = unsaved.found.entry
    with newsroom.store.unit_of_work() as unit:
        stored = _stored(unit, entry.article_id)
        now = replace(unsaved, stored=stored)
        if stored is None:
            article = _begin(unit, newsroom, entry)
        elif now.is_newer_stored or not _may(unit, newsroom, stored, entry.content):
            content = replace(entry.content, headline=marked(entry.content.headline))
            article = begin(unit, newsroom, content, events.RECOVER)
        else:
            keep_unkept(unit, newsroom, stored)
            article = unit.articles.save(stored.id, stored.version, entry.content, now=newsroom.clock())
            record(unit, newsroom, article, events.RECOVER, before=stored.state)
        unit.commit()
    _quietly(journal, unsaved.found)
    return article, Changes(frozenset({article.id}), tags=bool(article.content.tags))


def discard(newsroom: Newsroom, journal: Journal, unsaved: Unsaved) -> Unsaved:
    """Put an entry aside, from where it can be taken back for a month; raises `RecoveryError`."""
    del newsroom
    try:
        return replace(unsaved, found=journal.discard(unsaved.found))
    except OSError as error:
        raise _stuck(unsaved.found.path, error) from error


def put_back(newsroom: Newsroom, journal: Journal, unsaved: Unsaved) -> Unsaved:
    """Take back what was put aside; raises `RecoveryError`."""
    del newsroom
    try:
        return replace(unsaved, found=journal.put_back(unsaved.found))
    except OSError as error:
        raise _stuck(unsaved.found.path, error) from error


def marked(headline: str) -> str:
    """Return the headline under which what was found is kept beside an article that is newer."""
    return translate("recovery", "{headline} (найденные правки)").format(headline=named(headline))


def _unsaved(found: Found, stored: Article | None) -> Unsaved:
    from editor_app.workflow.comparison import compare

    return Unsaved(found, stored, compare(stored.content if stored else Content(), found.entry.content))


def _stored(unit: UnitOfWork, article_id: str) -> Article | None:
    """Read an article; one that is damaged is as good as none, and what was found the better for it."""
    try:
        return unit.articles.get(article_id)
    except (NoSuchArticle, StoreDamaged):
        return None


def _may(unit: UnitOfWork, newsroom: Newsroom, stored: Article, content: Content) -> bool:
    """Whether the person may make this of an article, as with any save."""
    try:
        check_change(unit.policies.current().workflow, stored, unit.articles.tidied(content), newsroom.person)
    except (OperationError, WorkflowError):
        return False
    return True


def _begin(unit: UnitOfWork, newsroom: Newsroom, entry: Entry) -> Article:
    """Put in an article that the store has not, under the id that it had on the screen unless a damaged one has it."""
    if entry.version == 0:
        author = entry.content.author or newsroom.person.name
        return put(unit, newsroom, entry.article_id, 1, replace(entry.content, author=author), events.RECOVER)
    return begin(unit, newsroom, entry.content, events.RECOVER)


def _is_same(left: Content | None, stored: Content) -> bool:
    """Whether the store has all that was left, tidied as it tidies."""
    return left is not None and _tidied(left, stored) == _tidied(stored, stored)


def _tidied(content: Content, stored: Content) -> Content:
    return replace(
        content,
        tags=tuple(map(names.key, names.distinct(content.tags))),
        section=names.tidy(content.section),
        author=content.author or stored.author,
    )


def _quietly(journal: Journal, found: Found) -> None:
    """Forget an entry whose content the store has; one that cannot be taken away is found so again."""
    try:
        journal.forget(found)
    except OSError:
        return


def _stuck(path: Path, error: OSError) -> RecoveryError:
    told = unwritable(path, error)
    return RecoveryError(
        told.happened,
        QT_TRANSLATE_NOOP("recovery", "Найденные правки остались на месте, их предложат снова."),
        detail=str(error),
    )
