import json
import random
import sqlite3
import sys
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event, Thread

import pytest

from editor_app.store import backup
from editor_app.store.backup import Backup, superseded
from editor_app.store.database import Store, open_store
from editor_app.store.errors import StoreBusy, StoreError, StoreUnusable
from editor_app.workflow.article import Article

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
Draft = Callable[..., Article]


@pytest.fixture
def path(tmp_path: Path, draft: Draft) -> Path:
    where = tmp_path / "newsroom.granki"
    store = open_store(where)
    _add(store, draft, "a1", "Мост откроют весной")
    store.close()
    return where


def _add(store: Store, draft: Draft, article_id: str, headline: str) -> None:
    with store.unit_of_work() as unit:
        unit.articles.add(draft(article_id, headline=headline))
        unit.commit()


def _headlines(path: Path) -> set[str]:
    store = open_store(path)
    with store.unit_of_work() as unit:
        found = {summary.headline for summary in unit.articles.summaries()}
    store.close()
    return found


def _made(path: Path, now: datetime = NOW) -> Backup:
    store = open_store(path)
    made = backup.make(store, now)
    store.close()
    assert made is not None
    return made


def test_what_is_backed_up_comes_back_and_the_store_of_today_stays(path: Path, draft: Draft) -> None:
    made = _made(path)
    assert made.articles == 1
    store = open_store(path)
    _add(store, draft, "a2", "Дорога подорожала")
    store.close()
    kept = backup.put_in_place(made, path)
    assert kept is not None
    assert _headlines(path) == {"Мост откроют весной"}
    assert _headlines(kept) == {"Мост откроют весной", "Дорога подорожала"}


def test_an_unchanged_store_is_not_backed_up_again(path: Path) -> None:
    _made(path)
    store = open_store(path)
    assert backup.make(store, NOW + timedelta(days=1)) is None
    store.close()
    assert len(backup.listing(path)) == 1


def test_a_backup_takes_the_place_of_a_store_that_is_damaged_or_gone(path: Path) -> None:
    made = _made(path)
    path.write_bytes(b"garbage" * 4096)
    kept = backup.put_in_place(made, path)
    assert kept is not None
    assert kept.read_bytes().startswith(b"garbage")
    path.unlink()
    assert backup.put_in_place(made, path) is None
    assert _headlines(path) == {"Мост откроют весной"}


def test_a_store_that_is_open_elsewhere_is_left_alone(path: Path) -> None:
    made = _made(path)
    store = open_store(path)
    with pytest.raises(StoreBusy):
        backup.put_in_place(made, path)
    store.close()


def test_no_flipped_byte_of_a_backup_is_taken_for_a_good_one(path: Path) -> None:
    made = _made(path)
    whole = made.path.read_bytes()
    dice = random.Random(6)  # noqa: S311 - the same bits in every run
    for _ in range(40):
        spoiled = bytearray(whole)
        spoiled[dice.randrange(len(spoiled))] ^= 1 << dice.randrange(8)
        made.path.write_bytes(spoiled)
        try:
            backup.put_in_place(backup.read(made.path), path)
        except StoreError:
            continue
        assert _headlines(path) == {"Мост откроют весной"}  # the bit was one that says nothing: a date in the zip


def test_a_store_with_a_damaged_article_is_backed_up_and_no_former_backup_given_up(path: Path) -> None:
    old = _made(path, NOW - timedelta(days=900))
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE articles SET headline = 'Подмена'")
    connection.close()
    made = _made(path)
    assert (made.articles, made.damaged, old.damaged) == (1, 1, 0)
    assert {each.path for each in backup.listing(path)} == {old.path, made.path}


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_only_its_owner_may_read_a_backup_and_a_store_that_comes_back_is_for_whom_it_was(path: Path) -> None:
    made = _made(path)
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert made.path.parent.stat().st_mode & 0o777 == 0o700

    path.chmod(0o660)
    backup.put_in_place(made, path)
    assert path.stat().st_mode & 0o777 == 0o660


def test_a_backup_of_the_first_version_is_one_too(path: Path) -> None:
    made = _made(path)
    with zipfile.ZipFile(made.path) as packed:
        page, store = json.loads(packed.read("backup.json")), packed.read("newsroom.granki")
    with zipfile.ZipFile(made.path, "w") as packed:
        packed.writestr("backup.json", json.dumps({key: page[key] for key in ("moment", "articles", "digest")}))
        packed.writestr("newsroom.granki", store)
    assert [each.articles for each in backup.listing(path)] == [1]
    backup.put_in_place(backup.read(made.path), path)
    assert _headlines(path) == {"Мост откроют весной"}


def test_a_folder_that_takes_nothing_is_told(path: Path) -> None:
    backup.folder_of(path).write_text("no folder")
    store = open_store(path)
    with pytest.raises(StoreUnusable):
        backup.make(store, NOW)
    store.close()


def _by_itself(moment: datetime) -> Backup:
    return Backup(Path(f"newsroom.{moment:%Y-%m-%d-%H%M%S}.granki.zip"), moment, 1, 1, "")


def test_old_backups_are_thinned_to_hours_days_weeks_and_months() -> None:
    backups = [_by_itself(NOW - timedelta(minutes=number * 20)) for number in range(3 * 24 * 400)]
    gone = set(superseded(backups))
    kept = [one.moment for one in backups if one not in gone]
    assert kept[:10] == [one.moment for one in backups[:10]]
    assert len({f"{moment:%d %H}" for moment in kept if NOW - moment < timedelta(hours=24)}) == 24
    assert len({moment.astimezone().date() for moment in kept if NOW - moment < timedelta(days=11)}) >= 11
    assert 230 < (NOW - kept[-1]).days < 310
    assert len(kept) <= 10 + 24 + 12 + 10 + 9


def test_however_often_the_window_closes_the_number_of_backups_is_bounded_and_those_asked_for_stay() -> None:
    kept = Backup(Path("newsroom.2020-01-01-120000.kept.granki.zip"), NOW - timedelta(days=2000), 1, 1, "")
    renamed = Backup(Path("newsroom.перед отпуском.granki.zip"), NOW - timedelta(days=1999), 1, 1, "")
    backups: list[Backup] = [renamed, kept]
    for closed in range(2000):
        backups.insert(0, _by_itself(NOW + timedelta(minutes=7 * closed)))
        gone = set(superseded(backups))
        assert backups[0] not in gone
        backups = [each for each in backups if each not in gone]
        assert len(backups) <= 2 + 10 + 24 + 12 + 10 + 9
    assert backups[-2:] == [renamed, kept]


def test_a_backup_that_was_asked_for_stays_even_where_it_was_there_already(path: Path, draft: Draft) -> None:
    store = open_store(path)
    by_itself = backup.make(store, NOW)
    assert by_itself is not None
    assert not by_itself.is_kept
    asked_for = backup.make(store, NOW + timedelta(hours=1), asked_for=True)
    assert asked_for is not None
    assert asked_for.is_kept
    assert backup.listing(path) == [asked_for]
    assert backup.make(store, NOW + timedelta(hours=2), asked_for=True) is None
    _add(store, draft, "a2", "Дорога подорожала")
    another = backup.make(store, NOW + timedelta(hours=3), asked_for=True)
    assert another is not None
    assert another.is_kept
    store.close()
    assert backup.put_in_place(asked_for, path) is not None
    assert _headlines(path) == {"Мост откроют весной"}


def test_work_goes_on_while_a_store_is_copied_and_is_in_the_copy(tmp_path: Path, draft: Draft, monkeypatch) -> None:
    monkeypatch.setattr("editor_app.store.database._PIECE", 1)
    store = open_store(tmp_path / "newsroom.granki")
    _add(store, draft, "a0", "Мост " * 20_000)
    written = Event()

    def write() -> None:
        for number in range(1, 20):
            _add(store, draft, f"a{number}", "Дорога")
            written.set()

    writer = Thread(target=write)
    writer.start()
    written.wait()
    store.copy(tmp_path / "copy.granki")
    writer.join()
    store.close()
    copy = open_store(tmp_path / "copy.granki")
    with copy.unit_of_work() as unit:
        assert list(unit.articles.damaged()) == []
        assert unit.articles.count() >= 2
    assert copy.faults() == []
    copy.close()


def test_what_a_run_left_that_ended_badly_is_taken_away(path: Path) -> None:
    left = backup.folder_of(path) / ".abc"
    left.mkdir(parents=True)
    (left / "newsroom.granki").write_bytes(b"half a copy")
    _made(path, NOW.replace(year=2000))
    assert left.exists()
    store = open_store(path)
    later = datetime.now(UTC) + timedelta(days=2)
    backup._sweep(backup.folder_of(path), later)
    store.close()
    assert not left.exists()
