"""The store: open it, work in it a unit at a time, close it."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Lock, get_ident

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from editor_app.store import postgresql
from editor_app.store import sqlite as file
from editor_app.store.errors import StoreFull
from editor_app.store.faults import Explain, explained, of_server, of_sqlite
from editor_app.store.reserve import Reserve
from editor_app.store.unit_of_work import UnitOfWork

_MOST_FAULTS = 20
_PIECE = 2000
"""Pages that are copied at a time: some ten milliseconds."""
_GIVE_WAY = 0.002
"""Seconds between two pieces, in which whoever waits takes a turn."""


class Store:
    """An open store; one unit of work at a time, whichever thread it comes from."""

    def __init__(
        self,
        engine: Engine,
        let_go: Callable[[], None],
        explain: Explain,
        reserve: Reserve | None = None,
        path: Path | None = None,
    ) -> None:
        self.path = path
        """The file of the store; none where it is on a server."""
        self._engine = engine
        self._explain = explain
        self._let_go = let_go
        self._reserve = reserve
        self._turn, self._copying = Lock(), Lock()
        self._at_work = 0
        """The thread whose unit of work it is now."""

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        """Begin a unit of work, which is rolled back unless it is committed. Units do not nest.

        Raises `StoreError` when the database fails. Where the disk is full, the reserve is given back, so that the
        same work can be done when it is tried again.
        """
        if self._at_work == get_ident():
            raise RuntimeError("units of work do not nest: this one would wait for itself")
        try:
            with self._turn, explained(self._explain), Session(self._engine) as session:
                self._at_work = get_ident()
                try:
                    yield UnitOfWork(session)
                finally:
                    self._at_work = 0
        except StoreFull:
            if self._reserve is not None:
                self._reserve.release()
            raise

    def has_room(self) -> bool:
        """Whether the disk has space for work to go on: the reserve is there, or could be set aside just now."""
        return self._reserve is None or self._reserve.fill()

    def copy(self, target: Path) -> None:
        """Copy a store that is a file, as it is when the copy ends, to `target`.

        Work goes on meanwhile: what is written goes into the copy too, as it is written over the same connection.
        """

        def give_way(*_: int) -> None:
            self._turn.release()
            time.sleep(_GIVE_WAY)
            self._turn.acquire()

        with self._copying, self._turn, explained(self._explain), self._engine.connect() as connection:
            source = connection.connection.driver_connection
            if not isinstance(source, sqlite3.Connection):
                raise TypeError("a store on a server has no file")
            with closing(sqlite3.connect(target, isolation_level=None)) as copy:
                source.backup(copy, pages=_PIECE, progress=give_way)

    def faults(self) -> list[str]:
        """Return what SQLite finds wrong with the pages and indexes of the file; a server looks after its own."""
        if self.path is None:
            return []
        with self._turn, explained(self._explain), self._engine.connect() as connection:
            found = [str(told) for (told,) in connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST_FAULTS})")]
        return [] if found == ["ok"] else found

    def close(self) -> None:
        """Close the store and let others open it; a store that is closed stays closed."""
        with self._copying, self._turn, explained(self._explain):
            self._let_go()


def open_store(where: Path | str) -> Store:
    """Open the store in a file (by custom `….granki`) or, by an address `postgresql+psycopg://…`, on a server.

    It is made where there is none (its folder is not), upgraded where it is older (a file is copied first). Raises
    `StoreBusy`, `StoreTooNew`, `StoreDamaged` or `StoreUnusable`; nothing was changed then.
    """
    if isinstance(where, str) and "://" in where:
        return Store(*postgresql.connected(where), of_server(postgresql.shown(where)))
    path = Path(where).resolve()
    return Store(*file.connected(path), of_sqlite(path), Reserve(path), path)
