"""Backups of the newsroom: made, listed, brought back.

The store's own module is imported when a backup is: the window imports every operation before its first paint.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from editor_app.operations.changes import Changes
from editor_app.workflow import events
from editor_app.workflow.article import Event
from editor_app.workflow.roles import Power, demand

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from editor_app.operations.newsroom import Newsroom
    from editor_app.store.backup import Backup

_FRESH = timedelta(hours=1)
"""Changes younger than this need no backup yet, whatever became of the window."""


def listing(newsroom: Newsroom) -> list[Backup]:
    """Return the backups, the newest first; raises `StoreUnusable` where a server makes them."""
    from editor_app.store import backup

    return backup.listing(backup.file_of(newsroom.store))


def make(newsroom: Newsroom) -> Backup:
    """Make a backup that somebody asked for, and return it, or the newest one where nothing has changed since.

    The program never takes it away. Raises `StoreError`.
    """
    from editor_app.store import backup

    return backup.make(newsroom.store, newsroom.clock(), asked_for=True) or listing(newsroom)[0]


def make_at_the_end(newsroom: Newsroom, *, changed: bool) -> Backup | None:
    """Return a new backup where somebody changed something since the newest; None where not, or a server makes them.

    Of articles, and of all that history tells, it is known what is new; `changed` says that something else is.
    """
    from editor_app.store import backup

    if newsroom.store.path is None:
        return None
    former = listing(newsroom)
    if former and not changed:
        newest = former[0]
        with newsroom.store.unit_of_work() as unit:
            last, head = unit.articles.last_change(), unit.history.head()
        is_told = (newest.number, newest.link) == head and (last is None or last <= newest.moment)
        if is_told and newest.moment <= newsroom.clock():  # a clock that was set back tells nothing
            return None
    return backup.make(newsroom.store, newsroom.clock())


def make_when_due(newsroom: Newsroom, every: timedelta) -> Backup | None:
    """Return a backup of the store as it is: a new one, or the newest where nothing has changed since.

    None where the newest is younger than `every`, or a server makes them.
    """
    from editor_app.store import backup

    if newsroom.store.path is None:
        return None
    former = listing(newsroom)
    if former and abs(newsroom.clock() - former[0].moment) < every:  # clocks are set back too
        return None
    return backup.make(newsroom.store, newsroom.clock()) or former[0]


def overdue(newsroom: Newsroom, every: timedelta) -> datetime | None:
    """Return when articles were changed that no backup has, where one should have been made meanwhile.

    A backup that fails as the window closes has nobody to tell; the next start does.
    """
    if newsroom.store.path is None:
        return None
    with newsroom.store.unit_of_work() as unit:
        changed = unit.articles.last_change()
    if changed is None or newsroom.clock() - changed < _FRESH:
        return None
    former = listing(newsroom)
    return changed if not former or changed - former[0].moment > every + _FRESH else None


def restore(newsroom: Newsroom, chosen: Backup) -> tuple[Path, Changes]:
    """Put a backup in the place of the store and open it; return where the store lies that was there.

    Raises `WorkflowError` when the person may not, for the work of all goes back with it, and `StoreError`; the store
    is then open as it was.
    """
    demand(newsroom.person, Power.RESTORE)
    from editor_app.store import backup
    from editor_app.store.database import open_store

    path = backup.file_of(newsroom.store)
    before = _ids(newsroom)
    newsroom.store.close()
    try:
        kept = backup.put_in_place(chosen, path)
    finally:
        newsroom.store = open_store(path)
        newsroom.kept.clear()
        newsroom.last = None
    if kept is None:
        raise RuntimeError("the store that was open had no file")
    note_return(newsroom, chosen)
    return kept, Changes(before | _ids(newsroom), tags=True, sections=True, decisions=True, rules=True, policy=True)


def note_return(newsroom: Newsroom, chosen: Backup) -> None:
    """Write into the history of a store that it is a backup: what was done since is not in it."""
    told = f"{chosen.moment.astimezone():%d.%m.%Y %H:%M}"
    with newsroom.store.unit_of_work() as unit:
        unit.history.add("", Event(newsroom.person.name, events.BACKUP, newsroom.clock(), None, "", told))
        unit.commit()


def _ids(newsroom: Newsroom) -> frozenset[str]:
    with newsroom.store.unit_of_work() as unit:
        return frozenset(unit.articles.ids())
