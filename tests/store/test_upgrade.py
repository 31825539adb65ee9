"""Older stores are upgraded; the version after the newest one is made up here."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from editor_app.store import upgrade
from editor_app.store.database import open_store
from editor_app.workflow.archive import Field, parse

_NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "{following}"
down_revision = "{head}"


def upgrade() -> None:
    with op.batch_alter_table("articles") as articles:
        articles.add_column(sa.Column("note", sa.Text, nullable=False, server_default=""))
    {then}
"""


def _next_version(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, then: str = "pass") -> None:
    migrations = shutil.copytree(upgrade.MIGRATIONS, tmp_path / "migrations")
    following = f"{int(upgrade.HEAD) + 1:04}"
    written = _NEXT.format(then=then, head=upgrade.HEAD, following=following)
    (migrations / "versions" / f"v{following}_note.py").write_text(written, encoding="utf-8")
    monkeypatch.setattr(upgrade, "MIGRATIONS", migrations)
    monkeypatch.setattr(upgrade, "HEAD", following)


@pytest.fixture
def older(tmp_path: Path, draft) -> Path:
    """A store of the version before, with an article, its tags and history."""
    path = tmp_path / "newsroom" / "newsroom.granki"
    path.parent.mkdir()
    store = open_store(path)
    with store.unit_of_work() as unit:
        unit.articles.add(draft())
        unit.revisions.add(draft(), who="Дана", what="create", when=draft().created)
        unit.commit()
    store.close()
    return path


def test_the_version_of_the_program_is_that_of_its_last_migration():
    config = Config()
    config.set_main_option("script_location", str(upgrade.MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)

    assert scripts.get_heads() == [upgrade.HEAD]


def test_an_older_store_is_copied_then_upgraded_with_nothing_lost(older, draft, sql, monkeypatch, tmp_path):
    former = upgrade.HEAD
    _next_version(monkeypatch, tmp_path)
    store = open_store(older)
    with store.unit_of_work() as unit:
        assert unit.articles.get("a1") == draft()
        assert len(unit.revisions.of("a1")) == 1
        assert sql(unit, "SELECT note FROM articles").scalar() == ""
        assert sql(unit, "PRAGMA foreign_keys").scalar() == 1
    store.close()

    (copy,) = [path for path in older.parent.iterdir() if path != older]
    assert copy.name.startswith("newsroom.20")
    assert copy.name.endswith(f".schema-{former}.granki")
    monkeypatch.undo()
    store = open_store(copy)
    with store.unit_of_work() as unit:
        assert unit.articles.get("a1") == draft()
    store.close()


_HISTORY_AT_FIRST = """
DROP TABLE history;
CREATE TABLE history (
    number INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    article_id VARCHAR(64) NOT NULL CONSTRAINT fk_history_article REFERENCES articles (id) ON DELETE CASCADE,
    who TEXT NOT NULL, what TEXT NOT NULL, moment TEXT NOT NULL, "before" TEXT, "after" TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX ix_history_article ON history (article_id, number);
INSERT INTO history (article_id, who, what, moment, "before", "after", reason) VALUES
    ('a1', 'Дана', 'create', '2026-11-22T12:00:00.000000+00:00', NULL, 'draft', ''),
    ('a1', 'Дана', 'submit', '2026-11-22T13:00:00.000000+00:00', 'draft', 'submitted', '');
"""


def test_a_store_of_the_first_version_is_given_a_place_for_what_came_since(older, draft):
    with sqlite3.connect(older) as connection:
        for verb in ("insert", "update", "delete"):
            connection.execute(f"DROP TRIGGER search_after_{verb}")
        for table in (
            *("assets", "newsroom_ignores", "own_rules", "policy"),
            *("checks", "readings", "mentions", "search_words", "search_entries", "search_pending", "heads", "rosters"),
        ):
            connection.execute(f"DROP TABLE {table}")
        for index in ("desk", "review", "embargo"):
            connection.execute(f"DROP INDEX ix_articles_{index}")
        for column in ("review", "embargo"):
            connection.execute(f"ALTER TABLE articles DROP COLUMN {column}")
        for table in ("tags", "sections", "revisions", "words", "ignores"):
            connection.execute(f"ALTER TABLE {table} DROP COLUMN proof")
        connection.executescript(_HISTORY_AT_FIRST)
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.close()

    store = open_store(older)
    with store.unit_of_work() as unit:
        assert unit.own_rules.all() == []
        article = unit.articles.get("a1")
        assert (article.content, article.creator) == (draft().content, "Дана")
        assert [event.what for event in unit.history.of("a1")] == ["create", "submit"]
        assert all(is_whole for _, _, is_whole in unit.history.lines())
        assert [*unit.history.cut(), *unit.unproven(), *unit.missed()] == []
        assert unit.history.head()[0] == 2
    store.close()


def test_an_upgrade_that_fails_leaves_the_store_as_it_was(older, draft, monkeypatch, tmp_path):
    _next_version(monkeypatch, tmp_path, then="raise ZeroDivisionError")
    with pytest.raises(ZeroDivisionError):
        open_store(older)
    monkeypatch.undo()

    store = open_store(older)
    with store.unit_of_work() as unit:
        assert unit.articles.get("a1") == draft()
    store.close()


def test_an_upgrade_that_breaks_a_reference_does_not_happen(older, monkeypatch, tmp_path):
    _next_version(monkeypatch, tmp_path, then="op.execute('DELETE FROM tags')")
    with pytest.raises(RuntimeError, match="reference"):
        open_store(older)
    monkeypatch.undo()

    store = open_store(older)
    with store.unit_of_work() as unit:
        assert unit.articles.get("a1").content.tags == ("мосты", "Астана")
    store.close()


def test_a_store_is_not_upgraded_when_it_cannot_be_copied(older, monkeypatch, tmp_path):
    _next_version(monkeypatch, tmp_path)
    monkeypatch.setattr("editor_app.store.sqlite._check", _refuse_copies)
    with pytest.raises(sqlite3.OperationalError):
        open_store(older)
    monkeypatch.undo()

    assert [path.name for path in older.parent.iterdir()] == [older.name]
    open_store(older).close()


def test_a_copy_that_a_crash_cut_short_is_never_taken_for_one_and_goes_with_the_next(
    older, draft, monkeypatch, tmp_path
):
    former = upgrade.HEAD
    _next_version(monkeypatch, tmp_path)
    upgrading = (
        "import os, sys; from pathlib import Path; from editor_app.store import sqlite;"
        "from editor_app.store.database import open_store;"
        "check = sqlite._check;"
        "sqlite._check = lambda copy, path: os._exit(9) if 'schema-' in path.name else check(copy, path);"
        "sqlite.upgrade.HEAD = sys.argv[2];"
        "open_store(Path(sys.argv[1]))"
    )
    killed = subprocess.run([sys.executable, "-c", upgrading, older, upgrade.HEAD], check=False)
    assert killed.returncode == 9
    assert list(older.parent.glob("[!.]*.schema-*")) == []

    store = open_store(older)
    with store.unit_of_work() as unit:
        assert unit.articles.get("a1") == draft()
    store.close()
    (copy,) = [path for path in older.parent.iterdir() if path != older]
    assert copy.name.endswith(f".schema-{former}.granki")


def _refuse_copies(connection: sqlite3.Connection, path: Path) -> None:
    if "schema-" in path.name:
        raise sqlite3.OperationalError("the copy cannot be read")


def test_an_upgrade_lets_every_article_wait_for_the_index_and_be_found_meanwhile(older, draft):
    store = open_store(older)
    with store.unit_of_work() as unit:
        unit.articles.add(draft("gone"))
        for article_id in ("a1", "gone"):
            unit.search.put(article_id, draft().created, {Field.HEADLINE: ["мост"]})
        unit.commit()
    with store.unit_of_work() as unit:
        unit.articles.remove("gone")
        unit.commit()
    store.close()
    with sqlite3.connect(older) as connection:
        connection.execute("DROP TABLE rosters")
        connection.execute("UPDATE alembic_version SET version_num = '0010'")
    connection.close()

    store = open_store(older)
    with store.unit_of_work() as unit:
        assert "a1" in unit.search.find(parse("мост"), 10)
        assert sorted(unit.search.pending(10)) == ["a1", "gone"]
    store.close()


def test_a_server_is_upgraded_too(new_database, draft, sql, monkeypatch, tmp_path):
    store = open_store(new_database)
    with store.unit_of_work() as unit:
        unit.articles.add(draft())
        unit.commit()
    store.close()

    _next_version(monkeypatch, tmp_path)
    store = open_store(new_database)
    with store.unit_of_work() as unit:
        assert unit.articles.get("a1") == draft()
        assert sql(unit, "SELECT note FROM articles").scalar() == ""
    store.close()


def test_a_store_of_the_right_version_opens_without_alembic(older):
    script = (
        "import sys; from pathlib import Path; from editor_app.store.database import open_store;"
        "open_store(Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", script, older], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "False"
