"""Database errors in words: which are the world's, and what to tell the user about them. The rest are our bugs."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.store import holder
from editor_app.store.errors import StoreBusy, StoreDamaged, StoreError, StoreFull, StoreUnusable

Explain = Callable[[BaseException], StoreError | None]
"""Turns a driver's error into words; None for one that is a bug of ours."""

_REASONS = {
    sqlite3.SQLITE_FULL: (
        QT_TRANSLATE_NOOP("store", "На диске с хранилищем «{name}» нет места: последнее изменение не записано."),
        QT_TRANSLATE_NOOP("store", "Записанное раньше цело. Освободите место и сохраните снова."),
    ),
    sqlite3.SQLITE_READONLY: (
        QT_TRANSLATE_NOOP("store", "Хранилище «{name}» доступно только для чтения."),
        QT_TRANSLATE_NOOP("store", "Дайте себе право записи в эту папку или выберите другое хранилище."),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        QT_TRANSLATE_NOOP("store", "Хранилище «{name}» не открывается: папка недоступна или закрыта для записи."),
        QT_TRANSLATE_NOOP("store", "Проверьте, что папка есть и что вам можно в неё писать."),
    ),
    sqlite3.SQLITE_PERM: (
        QT_TRANSLATE_NOOP("store", "Хранилище «{name}» закрыто для вас правами доступа."),
        QT_TRANSLATE_NOOP("store", "Дайте себе право записи в эту папку или выберите другое хранилище."),
    ),
    sqlite3.SQLITE_IOERR_LOCK: (
        QT_TRANSLATE_NOOP("store", "Хранилище «{name}» не запереть: файл или диск только для чтения."),
        QT_TRANSLATE_NOOP("store", "Дайте себе право записи в этот файл или выберите другое хранилище."),
    ),
    sqlite3.SQLITE_IOERR: (
        QT_TRANSLATE_NOOP("store", "Диск с хранилищем «{name}» не читается или не пишется."),
        QT_TRANSLATE_NOOP("store", "Записанное раньше цело. Проверьте диск и откройте хранилище снова."),
    ),
}


@contextmanager
def explained(explain: Explain) -> Iterator[None]:
    """Raise the database errors of the block in words; our own bugs pass as they are."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        told = explain(error if cause is None else cause)
        if told is None:
            raise
        raise told from error


def of_sqlite(path: Path) -> Explain:
    """How to explain the errors of the SQLite store at `path`."""

    def explain(error: BaseException) -> StoreError | None:
        variety = getattr(error, "sqlite_errorcode", 0)
        code = variety if variety in _REASONS else variety & 0xFF  # the low byte is the error
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return _busy(path, str(error))
        if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            return damaged_file(path, str(error))
        if code in _REASONS:
            happened, advice = _REASONS[code]
            kind = StoreFull if code == sqlite3.SQLITE_FULL else StoreUnusable
            return kind(happened.with_values(name=path.name), advice, f"{path}: {error}")
        return None

    return explain


def of_server(shown_url: str) -> Explain:
    """How to explain the errors of the PostgreSQL store at an address, which is shown without its password."""

    def explain(error: BaseException) -> StoreError | None:
        # The driver's own classes are not imported: the driver is only there where a server is used.
        if type(error).__name__ in ("IntegrityError", "ProgrammingError", "DataError", "NotSupportedError"):
            return None
        return StoreUnusable(
            QT_TRANSLATE_NOOP("store", "Сервер хранилища не отвечает: {address}.").with_values(address=shown_url),
            QT_TRANSLATE_NOOP("store", "Проверьте сеть и имя с паролем; записанное раньше цело."),
            detail=str(error).strip(),
        )

    return explain


def damaged_file(path: Path, detail: str) -> StoreDamaged:
    """The error for a store whose file is damaged."""
    return StoreDamaged(
        QT_TRANSLATE_NOOP("store", "Файл «{name}» повреждён или это не хранилище Гранок.").with_values(name=path.name),
        QT_TRANSLATE_NOOP("store", "Файл не изменён. Верните его из резервной копии или выберите другое хранилище."),
        detail=f"{path}: {detail}",
    )


def _busy(path: Path, detail: str) -> StoreBusy:
    known = holder.read(path)
    happened: Message
    if known is None:
        happened = QT_TRANSLATE_NOOP("store", "Хранилище «{name}» уже открыто в другой программе.")
        happened = happened.with_values(name=path.name)
    else:
        happened = QT_TRANSLATE_NOOP(
            "store", "Хранилище «{name}» уже открыто: компьютер {host}, процесс {pid}, с {since}."
        ).with_values(
            name=path.name, host=known.host, pid=known.pid, since=known.since.astimezone().strftime("%d.%m.%Y, %H:%M")
        )
    return StoreBusy(
        happened,
        QT_TRANSLATE_NOOP("store", "Перейдите в то окно или закройте его и попробуйте снова."),
        holder=known,
        detail=f"{path}: {detail}",
    )
