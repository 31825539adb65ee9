"""What all tests share: how examples are drawn, and a throw-away PostgreSQL for what runs on a server too."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers

if TYPE_CHECKING:
    from sqlalchemy import CursorResult

    from editor_app.store.unit_of_work import UnitOfWork

settings.register_profile(
    "newsroom",
    deadline=None,  # a busy machine is no defect
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],  # and a window is not made anew
    derandomize="CI" in os.environ,  # what is judged, is judged by the same examples each time
)
settings.load_profile("newsroom")
if "CI" in os.environ:
    # Constants of the modules that are loaded are drawn too, and which are loaded depends on the worker of a test.
    pytest.MonkeyPatch().setattr(providers, "_get_local_constants", lambda: providers._local_constants)


@pytest.fixture
def sql() -> "Callable[[UnitOfWork, str], CursorResult[Any]]":
    """Runs a statement in a unit of work, past all that guards the store: as damage does, or another program."""

    def run(unit: "UnitOfWork", statement: str) -> "CursorResult[Any]":
        return unit._session.connection().exec_driver_sql(statement)

    return run


@pytest.fixture(params=["UTC", "Asia/Almaty", "America/New_York"])
def zone(request: pytest.FixtureRequest) -> Iterator[str]:
    """Zone of the computer: what is told of moments may depend on it, or must not."""
    if not hasattr(time, "tzset"):
        pytest.skip("Windows has one zone for all programs")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("TZ", request.param)
        time.tzset()
        yield request.param
    time.tzset()


def _postgresql_binaries() -> Path | None:
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name))
    return folders[-1] if folders else None


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Address of a cluster that lives as long as the tests, up to the name of the database."""
    binaries = _postgresql_binaries()
    if binaries is None:
        pytest.skip("no PostgreSQL server is installed (Debian: postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="granki-pg-"))  # short: the name of a socket has at most 107 bytes
    as_server: list[str] = []
    if os.geteuid() == 0:  # the server refuses to run as root
        shutil.chown(folder, "postgres", "postgres")
        as_server = ["runuser", "-u", "postgres", "--"]
    data = folder / "data"

    def command(name: str, *arguments: str) -> None:
        subprocess.run(
            [*as_server, str(binaries / name), *arguments],
            check=True,
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    try:
        command("initdb", "-D", str(data), "-U", "granki", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        options = f"-k {folder} -c listen_addresses= -c fsync=off -c shared_buffers=16MB -c max_connections=20"
        options += " -c autovacuum=off"  # it may be at work in the template of a new database, which then is refused
        command("pg_ctl", "-D", str(data), "-w", "-t", "300", "-o", options, "-l", str(folder / "log"), "start")
        yield f"postgresql+psycopg://granki@/{{database}}?host={folder}"
        command("pg_ctl", "-D", str(data), "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


_numbers = count()


@pytest.fixture
def new_database(server: str) -> str:
    """Address of an empty database on the server."""
    import psycopg

    name = f"store{next(_numbers)}"
    plain = server.replace("+psycopg", "")
    with psycopg.connect(plain.format(database="postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    return server.format(database=name)
