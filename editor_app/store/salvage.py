"""Saving what can be read of a store whose file is damaged: row by row into a new one, the damaged file kept beside it.

Rows are copied as they are, with their hashes, so that no damaged text is taken for a good one: an article that is
damaged gives way to its newest version in good order, as a draft under a new id.
"""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from editor_app.store import sqlite
from editor_app.store.database import open_store
from editor_app.store.errors import StoreError
from editor_app.store.faults import damaged_file, explained, of_sqlite
from editor_app.store.rows.row import Row
from editor_app.store.unit_of_work import UnitOfWork
from editor_app.workflow import events
from editor_app.workflow.article import Article, Content, Event
from editor_app.workflow.states import State

_LONGEST_GAP = 2000
"""Rows that are tried one by one behind one that cannot be read; a damaged page holds fewer."""
_WHO = "Гранки"
"""Whom history names for what is done here; it may not be known yet who sits at the desk."""


def salvage(path: Path) -> int:
    """Put a new store in the place of a damaged one, and return how many articles it has.

    The damaged file is renamed, never changed. Raises `StoreDamaged` when nothing of it can be read, `StoreUnusable`
    when the new one cannot be written; everything is then as it was.
    """
    made = path.with_name(f".{path.name}.salvaged")
    with tempfile.TemporaryDirectory(dir=path.parent) as folder, explained(of_sqlite(path)):
        copy = Path(folder) / path.name
        for suffix in ("", "-wal"):  # the newest pages are in the log
            with suppress(FileNotFoundError):
                shutil.copyfile(path.with_name(path.name + suffix), copy.with_name(copy.name + suffix))
        made.unlink(missing_ok=True)
        sqlite.make(made)
        _copy_rows(copy, made)
        articles = _heal(made)
    if not articles:
        made.unlink(missing_ok=True)
        raise damaged_file(path, "nothing can be read")
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
    aside = path.with_name(f"{path.stem}.{stamp}.damaged{path.suffix}")
    shutil.copymode(path, made)
    path.rename(aside)
    with suppress(FileNotFoundError):
        path.with_name(path.name + "-wal").rename(aside.with_name(aside.name + "-wal"))
    made.rename(path)
    return articles


def _heal(made: Path) -> int:
    """Put the newest good version in the place of each article that is damaged; return how many articles there are."""
    store = open_store(made)
    with store.unit_of_work() as unit:
        unit.prove()
        there = unit.articles.ids()
        for article_id in there:
            try:
                unit.articles.get(article_id)
            except StoreError:
                good = _newest_good(unit, article_id)
                unit.articles.remove(article_id)
                _note(unit, article_id, events.DELETE, "")
                if good is not None:
                    now = datetime.now(UTC)
                    article = Article(os.urandom(6).hex(), 1, State.DRAFT, good, now, now)
                    unit.articles.add(article)
                    _note(unit, article.id, events.RECOVER, article.state)
        for lost in unit.history.alive() - {*unit.articles.ids()}:
            _note(unit, lost, events.DELETE, "")
        articles = unit.articles.count()
        unit.commit()
    store.close()
    return articles


def _note(unit: UnitOfWork, article_id: str, what: str, after: str) -> None:
    unit.history.add(article_id, Event(_WHO, what, datetime.now(UTC), None, after))


def _newest_good(unit: UnitOfWork, article_id: str) -> Content | None:
    with suppress(StoreError):
        for revision in reversed(unit.revisions.of(article_id)):
            with suppress(StoreError):
                return unit.revisions.content(article_id, revision.number)
    return None


def _copy_rows(damaged: Path, made: Path) -> None:
    with (
        closing(sqlite3.connect(damaged)) as source,
        closing(sqlite3.connect(made, isolation_level=None)) as target,
    ):
        source.execute("PRAGMA writable_schema = ON")  # a file that was cut short is refused without
        source.text_factory = lambda written: written.decode(errors="replace")
        target.execute("PRAGMA foreign_keys = OFF")
        target.execute("BEGIN")
        for table in Row.metadata.sorted_tables:
            there = _columns(source, table.name)
            names = [column.name for column in table.columns if column.name in there]
            columns = ", ".join(f'"{name}"' for name in names)
            marks = ", ".join("?" for _ in names)
            for row in _rows(source, table.name, columns) if names else ():
                with suppress(sqlite3.Error):  # a row that breaks a rule of the schema was damaged
                    target.execute(f'INSERT OR IGNORE INTO "{table.name}" ({columns}) VALUES ({marks})', row)  # noqa: S608 - our names
        for table, number in {(table, number) for table, number, _, _ in target.execute("PRAGMA foreign_key_check")}:
            target.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))  # noqa: S608 - our names
        target.execute("COMMIT")


def _columns(source: sqlite3.Connection, table: str) -> set[str]:
    """Return the names of the columns that a table has: that of an earlier version has fewer."""
    with suppress(sqlite3.Error):
        return {name for _, name, *_ in source.execute(f'PRAGMA table_info("{table}")')}
    return set()


def _rows(source: sqlite3.Connection, table: str, columns: str) -> Iterator[tuple[object, ...]]:
    """Yield every row of a table that can be read, in the order of their numbers."""
    following = f'SELECT rowid, {columns} FROM "{table}" WHERE rowid > ? ORDER BY rowid LIMIT 1'  # noqa: S608 - our names
    exactly = f'SELECT rowid, {columns} FROM "{table}" WHERE rowid = ?'  # noqa: S608 - our names
    last = 0
    while True:
        try:
            found = source.execute(following, (last,)).fetchone()
            is_lost = found is not None and not found[0] > last  # a damaged tree may lead back
        except sqlite3.Error:
            is_lost = True
        if is_lost:
            found = _behind(source, exactly, last)
        if found is None:
            return
        last = found[0]
        yield found[1:]


def _behind(source: sqlite3.Connection, exactly: str, last: int) -> tuple[int, ...] | None:
    """Return the first row behind a damaged place."""
    for number in range(last + 1, last + _LONGEST_GAP):
        with suppress(sqlite3.Error):
            found: tuple[int, ...] | None = source.execute(exactly, (number,)).fetchone()
            if found is not None and found[0] > last:
                return found
    return None
