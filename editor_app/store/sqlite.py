"""Opening a store that is an SQLite file.

SQLite before 3.51.3 (Debian 12 has 3.40.1) can damage a database in WAL mode when two connections write and
checkpoint at the same moment. A store therefore has one connection in one process: the exclusive locking mode keeps
every other out, shared memory is never used, and a second process is told at once, because nothing waits for a lock.
With synchronous=FULL what is committed is on the disk.

The file is only ever read through SQLite: closing a file that was opened by hand would let go of the locks that this
process holds on it.
"""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, StaticPool, create_engine, event

from editor_app.files import PRIVATE
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.store import holder, upgrade
from editor_app.store.errors import StoreDamaged, StoreUnusable
from editor_app.store.faults import damaged_file, explained, of_sqlite
from editor_app.store.rows.row import Row

APPLICATION_ID = int.from_bytes(b"Gran")
"""Written into the file's header: another program's database is not taken for a store."""


def connected(path: Path) -> tuple[Engine, Callable[[], None]]:
    """Open the store at `path`, made where there is none, brought up where it is older; return how to let go of it.

    The file stays locked till then. Raises `StoreError`; a file that is not taken is left as it was.
    """
    if path.is_dir():
        raise StoreUnusable(
            QT_TRANSLATE_NOOP("store", "«{name}» — папка, а не файл хранилища.").with_values(name=path.name),
            QT_TRANSLATE_NOOP("store", "Назовите файл с окончанием .granki."),
            detail=str(path),
        )
    if not path.parent.is_dir():
        raise StoreUnusable(
            QT_TRANSLATE_NOOP("store", "Нет папки «{name}», в которой должно лежать хранилище.").with_values(
                name=path.parent.name
            ),
            QT_TRANSLATE_NOOP("store", "Создайте папку или выберите другое хранилище."),
            detail=str(path),
        )
    with explained(of_sqlite(path)):
        if not path.exists():
            make(path)
        connection = _connect(path, "rw")
        try:
            written = _inspect(connection, path)
            _take(connection)
            if upgrade.is_needed(written):
                copy = _copy(connection, path, written)
                try:
                    _upgrade(connection)
                except StoreDamaged:  # it was not older; each attempt would leave another copy
                    copy.unlink()
                    raise
        except BaseException:
            connection.close()
            raise
    holder.write(path)

    def let_go() -> None:
        connection.close()
        holder.erase(path)

    return _engine(connection), let_go


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=0, isolation_level=None, check_same_thread=False
    )
    # Bytes that are not UTF-8 any more must reach the hash that tells which article is damaged.
    connection.text_factory = lambda written: written.decode(errors="replace")
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    return connection


def _inspect(connection: sqlite3.Connection, path: Path) -> str:
    """Return the version of the schema, when the file is a store of ours in good order that is not too new."""
    if path.stat().st_size == 0:
        raise damaged_file(path, "0 bytes")
    log = path.with_name(path.name + "-wal")
    is_whole = not (log.exists() and log.stat().st_size)  # after a crash the newest pages are in the log
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        if application != APPLICATION_ID:
            raise damaged_file(path, f"application_id {application}")
        if is_whole:
            _check_size(connection, path)
        _check(connection, path)
        (written,) = connection.execute("SELECT version_num FROM alembic_version").fetchone() or ("",)
        written = str(written)  # bytes, where a damaged row says so
        if not upgrade.is_needed(written):
            for table in Row.metadata.sorted_tables:
                # Named in full: SQLite takes a quoted name alone that it does not find for a piece of text.
                columns = ", ".join(f'"{table.name}"."{column.name}"' for column in table.columns)
                connection.execute(f'SELECT {columns} FROM "{table.name}" LIMIT 0')  # noqa: S608 - our own names
    except (sqlite3.OperationalError, UnicodeDecodeError) as error:
        # The statements are right, so a name that they do not find was damaged: in the file, or in SQLite's complaint.
        if isinstance(error, sqlite3.OperationalError) and error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        raise damaged_file(path, str(error)) from error
    return written


def _check_size(connection: sqlite3.Connection, path: Path) -> None:
    """Notice a file that was cut within its last page, which SQLite reads as zeros without a word."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page_size,) = connection.execute("PRAGMA page_size").fetchone()
    if path.stat().st_size < pages * page_size:
        raise damaged_file(path, f"{path.stat().st_size} bytes instead of {pages * page_size}")


def _check(connection: sqlite3.Connection, path: Path) -> None:
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise damaged_file(path, verdict)


def _take(connection: sqlite3.Connection) -> None:
    """Set the connection up and lock the file; fails where it cannot be written."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("COMMIT")


def make(path: Path) -> None:
    """Make an empty store aside and give it its name when it is whole: no crash leaves half a store.

    Only its owner may read it, for it will hold what is not published; SQLite gives its log the mode of the file.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.new")
    part.unlink(missing_ok=True)
    try:
        with closing(_connect(part, "rwc")) as connection:
            part.chmod(PRIVATE)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            _take(connection)
            _upgrade(connection)
        try:
            os.link(part, path)
        except FileExistsError:
            return  # another process was faster: its store is opened
        except OSError:
            part.rename(path)  # a file system without links
    finally:
        _remove(part)


def _upgrade(connection: sqlite3.Connection) -> None:
    # A table that is altered is dropped and made anew: rows that refer to it must not go with it.
    connection.execute("PRAGMA foreign_keys = OFF")
    with _engine(connection).begin() as transaction:
        upgrade.to_head(transaction)
        if broken := transaction.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise RuntimeError(f"a migration broke a reference: {broken}")
    connection.execute("PRAGMA foreign_keys = ON")


def _copy(connection: sqlite3.Connection, path: Path, written: str) -> Path:
    """Copy the store beside itself, dated, before it is upgraded; the copy is read back, and its path returned.

    It is made aside and has its name when it is whole. What a crash left of one is taken away by the next.
    """
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
    target = path.with_name(f"{path.stem}.{stamp}.schema-{written}{path.suffix}")
    part = path.with_name(f".{path.name}.schema-{written}.new")
    _remove(part)
    try:
        with closing(sqlite3.connect(part, timeout=0, isolation_level=None)) as copy:
            part.chmod(PRIVATE)
            connection.backup(copy)
            _check(copy, part)
        part.rename(target)
    finally:
        _remove(part)
    return target


def _remove(part: Path) -> None:
    """Take away a file that is no store yet, or no more, with what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        part.with_name(part.name + suffix).unlink(missing_ok=True)


def _engine(connection: sqlite3.Connection) -> Engine:
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool, hide_parameters=True)
    # The driver would begin a transaction only before the first write, and never before a change of schema.
    event.listen(engine, "begin", lambda transaction: transaction.exec_driver_sql("BEGIN"))
    return engine
