"""Opening a store on a PostgreSQL server."""

from collections.abc import Callable

from sqlalchemy import Connection, Engine, create_engine, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.store import upgrade
from editor_app.store.errors import StoreUnusable
from editor_app.store.faults import explained, of_server

_CONNECT_SECONDS = 10
_UPGRADE_LOCK = int.from_bytes(b"Granki")


def shown(address: str) -> str:
    """Return the address without its password.

    Raises `StoreUnusable` for what is no address.
    """
    try:
        return make_url(address).render_as_string(hide_password=True)
    except (ArgumentError, ValueError) as error:
        raise _no_address(str(error)) from error


def connected(address: str) -> tuple[Engine, Callable[[], None]]:
    """Open the store at `address` (`postgresql+psycopg://…`), made where there is none; return how to let go of it.

    Raises `StoreError`.
    """
    explain = of_server(shown(address))
    try:
        engine = create_engine(
            address,
            pool_size=1,
            max_overflow=0,
            pool_pre_ping=True,
            hide_parameters=True,
            connect_args={"connect_timeout": _CONNECT_SECONDS},
        )
    except (NoSuchModuleError, ModuleNotFoundError) as error:
        raise _no_address(str(error)) from error
    try:
        with explained(explain), engine.begin() as connection:
            if _is_behind(connection):
                # Two clients of a new version may come at once: the second one waits, and finds it done.
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _UPGRADE_LOCK})
                if _is_behind(connection):
                    upgrade.to_head(connection)
    except BaseException:
        engine.dispose()
        raise
    return engine, engine.dispose


def _is_behind(connection: Connection) -> bool:
    if not inspect(connection).has_table("alembic_version"):
        return True
    return upgrade.is_needed(connection.scalar(text("SELECT version_num FROM alembic_version")) or "")


def _no_address(detail: str) -> StoreUnusable:
    return StoreUnusable(
        QT_TRANSLATE_NOOP("store", "Адрес хранилища не понят, или для такого сервера нет драйвера."),
        QT_TRANSLATE_NOOP("store", "Адрес пишут так: postgresql+psycopg://имя@сервер/база."),
        detail=detail,
    )
