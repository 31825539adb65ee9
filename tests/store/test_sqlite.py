import json
import os
import random
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import count, product
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from editor_app.store.database import Store, open_store
from editor_app.store.errors import NoSuchArticle, StoreBusy, StoreDamaged, StoreError, StoreUnusable
from editor_app.store.upgrade import HEAD
from editor_app.workflow.article import Content

_OPEN_AND_TELL = """
import sys
from pathlib import Path
from editor_app.store.database import open_store
from editor_app.store.errors import StoreError
try:
    open_store(Path(sys.argv[1]))
except StoreError as error:
    print(type(error).__name__, error)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "newsroom.granki"


@pytest.fixture
def filled(path: Path, draft) -> Path:
    """A store that was closed with articles in it."""
    store = open_store(path)
    with store.unit_of_work() as unit:
        for number in range(50):
            unit.articles.add(draft(f"a{number}", lead="Строители назвали дату. " * 40))
        unit.commit()
    store.close()
    return path


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.fixture
def pragma(sql) -> Callable[[Store, str], object]:
    """Asks, or tells, SQLite how it works on an open store."""

    def run(store: Store, name: str) -> object:
        with store.unit_of_work() as unit:
            return sql(unit, f"PRAGMA {name}").scalar()

    return run


def test_a_commit_waits_for_the_disk_and_nobody_else_can_connect(path, pragma):
    store = open_store(path)

    assert pragma(store, "journal_mode") == "wal"
    assert pragma(store, "synchronous") == 2
    assert pragma(store, "locking_mode") == "exclusive"
    assert pragma(store, "foreign_keys") == 1
    assert pragma(store, "busy_timeout") == 0
    assert f"{path.name}-shm" not in _names(path.parent)
    store.close()


def test_a_store_leaves_one_file_and_nothing_beside_it(path):
    open_store(path).close()

    assert _names(path.parent) == {"newsroom.granki"}


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_only_its_owner_may_read_a_store_and_its_log(path, draft):
    store = open_store(path)
    with store.unit_of_work() as unit:
        unit.articles.add(draft())
        unit.commit()
    files = {path, path.with_name(path.name + "-wal")}

    assert {each.stat().st_mode & 0o777 for each in files} == {0o600}
    store.close()


def test_an_error_of_the_database_does_not_quote_the_article(path, draft):
    store = open_store(path)
    with store.unit_of_work() as unit:
        unit.articles.add(draft())
        with pytest.raises(DBAPIError) as caught:
            unit.articles.add(draft(headline="Тайное до завтра"))  # the id is taken: a bug of ours, for a crash report
    store.close()

    assert "Тайное" not in str(caught.value)


def test_a_store_that_is_closed_twice_leaves_the_next_holders_note_alone(path):
    first = open_store(path)
    first.close()
    second = open_store(path)
    beside = path.with_name(path.name + ".holder")
    note = json.loads(beside.read_text(encoding="utf-8"))
    beside.write_text(json.dumps({**note, "pid": 1}), encoding="utf-8")
    first.close()

    assert beside.exists()
    second.close()


def test_another_process_is_told_at_once_who_has_the_store(path):
    store = open_store(path)
    told = subprocess.run([sys.executable, "-c", _OPEN_AND_TELL, path], capture_output=True, text=True, check=True)
    store.close()

    assert told.stdout.startswith("StoreBusy")
    assert f"процесс {os.getpid()}" in told.stdout
    assert "newsroom.granki" in told.stdout


def test_the_second_to_open_a_store_does_not_disturb_the_first(path, draft):
    first = open_store(path)
    with pytest.raises(StoreBusy) as caught:
        open_store(path)
    assert caught.value.holder is not None
    assert caught.value.holder.pid == os.getpid()

    told = subprocess.run([sys.executable, "-c", _OPEN_AND_TELL, path], capture_output=True, text=True, check=True)
    assert told.stdout.startswith("StoreBusy")
    with first.unit_of_work() as unit:
        unit.articles.add(draft())
        unit.commit()
    first.close()
    open_store(path).close()


@pytest.mark.parametrize("note", ["", "не JSON", "[]", '{"pid": "x"}', None])
def test_a_note_that_makes_no_sense_locks_nothing_and_is_not_shown(path, note):
    beside = path.with_name(path.name + ".holder")
    if note is not None:
        beside.write_text(note, encoding="utf-8")
    store = open_store(path)
    if note is None:
        beside.unlink()
    else:
        beside.write_text(note, encoding="utf-8")

    with pytest.raises(StoreBusy, match="в другой программе") as caught:
        open_store(path)
    assert caught.value.holder is None
    store.close()


def test_the_note_of_a_process_that_died_does_not_keep_anyone_out(path):
    note = {"pid": 1, "host": "desk-3", "since": "2026-11-22T12:00:00+00:00"}
    path.with_name(path.name + ".holder").write_text(json.dumps(note), encoding="utf-8")

    open_store(path).close()


def _garbage_header(whole: bytes) -> bytes:
    return b"\x00\xff" * 50 + whole[100:]


_DAMAGES = {
    "text": lambda whole: "Это не хранилище, а заметка.".encode() * 100,
    "header": _garbage_header,
    "empty": lambda whole: b"",
    "header only": lambda whole: whole[:100],
    "one page": lambda whole: whole[:4096],
    "half": lambda whole: whole[: len(whole) // 2],
    "half a page": lambda whole: whole[:-2048],
    "last page": lambda whole: whole[:-4096],
    "zeros inside": lambda whole: whole[:4096] + bytes(4096) + whole[8192:],
    "garbage inside": lambda whole: whole[:8192] + b"\xa5" * 8192 + whole[16384:],
}


@pytest.mark.parametrize("damage", _DAMAGES)
def test_a_damaged_file_is_told_in_words_and_not_touched(filled, damage):
    broken = _DAMAGES[damage](filled.read_bytes())
    filled.write_bytes(broken)

    with pytest.raises(StoreDamaged, match="не изменён") as caught:
        open_store(filled)

    assert "newsroom.granki" in str(caught.value)
    assert filled.read_bytes() == broken


def test_each_of_many_truncated_stores_is_noticed(filled):
    whole = filled.read_bytes()
    for length in range(0, len(whole), max(1, len(whole) // 150)):
        filled.write_bytes(whole[:length])
        with pytest.raises(StoreDamaged):
            open_store(filled)
        assert filled.read_bytes() == whole[:length]

    filled.write_bytes(whole)
    store = open_store(filled)
    with store.unit_of_work() as unit:
        assert unit.articles.count() == 50
    store.close()


def test_a_bit_flipped_anywhere_never_gives_a_wrong_text(filled):
    whole = filled.read_bytes()
    store = open_store(filled)
    with store.unit_of_work() as unit:
        right = {f"a{number}": unit.articles.get(f"a{number}") for number in range(50)}
    store.close()

    places = random.Random(22).sample(range(len(whole)), 120)  # noqa: S311 - the same flips each time
    noticed = 0
    for place in places:
        broken = bytearray(whole)
        broken[place] ^= 1 << (place % 8)
        filled.write_bytes(broken)
        try:
            store = open_store(filled)
        except StoreDamaged:
            noticed += 1
            continue
        for article_id, article in right.items():
            with store.unit_of_work() as unit:
                try:
                    assert unit.articles.get(article_id) == article
                except (StoreDamaged, NoSuchArticle):
                    noticed += 1
        store.close()
    assert noticed > 20, "most of the file is text"


def test_each_bit_of_the_header_and_of_the_version_is_told_in_words_or_does_no_harm(path):
    open_store(path).close()
    whole = path.read_bytes()
    written = [place.start() for place in re.finditer(HEAD.encode(), whole)]
    rows = {spot for place in written for spot in range(place - 4, place + len(HEAD))}
    told = 0
    for spot, bit in product([*range(100), *sorted(rows)], range(8)):
        broken = bytearray(whole)
        broken[spot] ^= 1 << bit
        path.write_bytes(broken)
        try:
            store = open_store(path)
        except StoreError:
            assert path.read_bytes() == broken
            told += 1
            continue
        with suppress(StoreDamaged):
            store.faults()
        store.close()
    assert told > 400
    assert len(written) == 2, "in the row and in its index"


def test_the_database_of_another_program_is_not_taken_for_a_store(path):
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bookmarks (address)")
    connection.commit()
    connection.close()
    before = path.read_bytes()

    with pytest.raises(StoreDamaged, match="не хранилище"):
        open_store(path)

    assert path.read_bytes() == before


def test_a_folder_is_no_store(tmp_path):
    with pytest.raises(StoreUnusable, match="папка"):
        open_store(tmp_path)


def test_a_folder_that_is_not_there_is_named_and_not_made(tmp_path):
    with pytest.raises(StoreUnusable, match="редакция"):
        open_store(tmp_path / "редакция" / "newsroom.granki")

    assert _names(tmp_path) == set()


@pytest.fixture
def plain_user(tmp_path: Path) -> Iterator[None]:
    """Run the test without the rights of root, for whom no folder is closed."""
    if sys.platform == "win32":
        pytest.skip("Windows knows no such rights")
    if os.geteuid() != 0:
        yield
        return
    # What is imported later could not be read any more; the folders above the test's own must let it through.
    open_store(tmp_path / "first.granki").close()
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_uid == 0 and "pytest-" in str(folder):
            folder.chmod(0o755)
    os.seteuid(65534)
    yield
    os.seteuid(0)


def _given_to_nobody(path: Path) -> None:
    if os.geteuid() == 0:
        os.chown(path, 65534, 65534)


def test_a_folder_that_cannot_be_written_is_told_in_words(filled, request):
    folder = filled.parent / "закрыто"
    folder.mkdir()
    store = filled.rename(folder / filled.name)
    _given_to_nobody(store)
    folder.chmod(0o555)
    request.getfixturevalue("plain_user")

    with pytest.raises(StoreUnusable, match="право записи в эту папку"):
        open_store(store)
    with pytest.raises(StoreUnusable, match="папка недоступна или закрыта для записи"):
        open_store(folder / "new.granki")


def test_a_file_that_cannot_be_written_is_told_in_words(filled, request):
    folder = filled.parent / "своя"
    folder.mkdir()
    store = filled.rename(folder / filled.name)
    _given_to_nobody(folder)
    store.chmod(0o444)
    request.getfixturevalue("plain_user")

    with pytest.raises(StoreUnusable, match="файл или диск только для чтения"):
        open_store(store)


def test_a_full_disk_is_told_in_words_and_keeps_what_was_saved(path, draft, pragma):
    store = open_store(path)
    with store.unit_of_work() as unit:
        article = unit.articles.add(draft())
        unit.commit()
    pages = pragma(store, "page_count")
    pragma(store, f"max_page_count = {pages}")

    def save(text: str) -> None:
        with store.unit_of_work() as unit:
            unit.articles.save("a1", 1, Content(lead=text), now=article.updated)
            unit.commit()

    with pytest.raises(StoreUnusable, match="нет места"):
        save("слово " * 100_000)
    with store.unit_of_work() as unit:
        assert unit.articles.get("a1") == article

    pragma(store, "max_page_count = 1000000")
    save("слово " * 100_000)
    store.close()
    store = open_store(path)
    with store.unit_of_work() as unit:
        assert unit.articles.get("a1").version == 2
    store.close()


def test_a_store_that_cannot_be_made_leaves_nothing_behind(path, monkeypatch):
    def fail(connection: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("editor_app.store.upgrade.to_head", fail)
    with pytest.raises(sqlite3.OperationalError):
        open_store(path)

    assert _names(path.parent) == set()


def test_a_store_made_by_another_process_meanwhile_is_opened_and_not_overwritten(path, draft, monkeypatch):
    from editor_app.store import sqlite, upgrade

    to_head = upgrade.to_head

    def slow_to_head(connection: object) -> None:
        monkeypatch.setattr(upgrade, "to_head", to_head)
        store = Store(*sqlite.connected(path), lambda error: None)
        with store.unit_of_work() as unit:
            unit.articles.add(draft())
            unit.commit()
        store.close()
        to_head(connection)  # type: ignore[arg-type]

    monkeypatch.setattr(upgrade, "to_head", slow_to_head)
    monkeypatch.setattr("os.getpid", count(1).__next__)
    store = open_store(path)
    with store.unit_of_work() as unit:
        assert unit.articles.count() == 1
    store.close()


@pytest.mark.parametrize("name", ["с пробелом и #решёткой?.granki", "100%.granki", "newsroom"])
def test_any_name_of_a_file_will_do(tmp_path, name):
    open_store(tmp_path / name).close()
    open_store(tmp_path / name).close()

    assert _names(tmp_path) == {name}
