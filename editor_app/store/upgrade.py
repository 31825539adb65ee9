"""Bringing a store to the schema of this program: made new, or taken up from an older one.

Alembic does it and is imported only when there is something to do: a store of the right version opens without it.
"""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, ProgrammingError

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.store.errors import StoreTooNew, damaged

HEAD = "0013"
"""The version of the schema that this program reads and writes; a test holds it against the migrations."""

MIGRATIONS = Path(__file__).parent / "migrations"


def is_needed(written: str) -> bool:
    """Whether a store of version `written` is older than this program.

    Raises `StoreTooNew` for a later one and `StoreDamaged` for what was never a version.
    """
    if not (written.isdecimal() and len(written) == len(HEAD) and int(written)):
        raise damaged(f"schema {written!r}")
    if written > HEAD:
        raise StoreTooNew(
            QT_TRANSLATE_NOOP("store", "Хранилище записано более новой версией Гранок, эта его не понимает."),
            QT_TRANSLATE_NOOP("store", "Обновите программу. В хранилище ничего не изменено."),
            detail=f"schema {written}, known {HEAD}",
        )
    return written < HEAD


def to_head(connection: Connection) -> None:
    """Take an empty or older database to `HEAD` inside the transaction of `connection`.

    Raises `StoreDamaged` for one that is not of the version that it names: it has already what is to be made, or
    lacks what is to be changed.
    """
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:  # the row with the version is not what it was read as
        raise damaged(f"no version: {error}") from error
    except DBAPIError as error:
        # The statements are right for the version that is written there, so that is not what was written.
        if isinstance(error, ProgrammingError) or (getattr(error.orig, "sqlite_errorcode", 0) == sqlite3.SQLITE_ERROR):
            raise damaged(f"no schema of its version: {error.orig}") from error
        raise
