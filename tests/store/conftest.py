"""Stores to test on: an SQLite file and a throw-away PostgreSQL cluster, both with the same tests."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind
from editor_app.store.database import Store, open_store
from editor_app.workflow.article import Article, Content
from editor_app.workflow.states import State

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


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
        command("pg_ctl", "-D", str(data), "-w", "-o", options, "-l", str(folder / "log"), "start")
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


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    """Where a store may be opened that is not there yet."""
    if request.param == "sqlite":
        return tmp_path / "newsroom.granki"
    found: str = request.getfixturevalue("new_database")
    return found


@pytest.fixture
def store(address: Path | str) -> Iterator[Store]:
    opened = open_store(address)
    yield opened
    opened.close()


@pytest.fixture
def draft() -> Callable[..., Article]:
    """Make an article that uses all that an article has."""

    def make(article_id: str = "a1", **changes: object) -> Article:
        body = Document(
            (
                Block(
                    "Мост откроют весной.",
                    marks=(Mark(0, 4, MarkKind.BOLD), Mark(5, 11, MarkKind.LINK, "https://a.kz")),
                ),
                Block("Сроки", BlockKind.HEADING_2),
                Block("Сон\u2028и явь — 👩‍🚀 за́мок", BlockKind.BULLET, level=1),
            )
        )
        fields: dict[str, object] = {
            "headline": "Мост через Ишим откроют весной",
            "deck": "Движение пустят в два этапа.",
            "lead": "Строители назвали дату.",
            "body": body,
            "section": "Город",
            "tags": ("мосты", "Астана"),
            "author": "Дана Оспанова",
            "source": "Paraq.kz",
            "published": datetime(2026, 11, 20, 9, 30),
        }
        content = Content(**{**fields, **changes})  # type: ignore[arg-type]
        return Article(article_id, 1, State.DRAFT, content, NOON, NOON)

    return make
