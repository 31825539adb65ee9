"""What becomes of the text when the store is slow, refuses, or has no space."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations import articles, recovery, revisions
from editor_app.store.errors import StoreFull
from editor_app.store.journal import Journal
from editor_app.ui import journalling, pace
from editor_app.ui.saving_state import SavingState
from editor_app.workflow.article import Content, Revision

NO_SPACE = Explained(QT_TRANSLATE_NOOP("test", "На диске нет места."), detail="SQLITE_FULL")


@pytest.fixture
def left(desk):
    """What the next start would find in the journal: headlines."""

    def look() -> list[str]:
        desk.journal.flush()
        return [found.entry.content.headline for found in Journal(_folders(desk)).leftovers()[0]]

    return look


def _folders(desk) -> tuple[Path, ...]:
    return (desk.folder / "newsroom.granki.journal", desk.folder / "elsewhere")


@pytest.fixture
def refusing(monkeypatch):
    """Let every save fail until it is told to stop."""

    def fail(*_: object) -> None:
        raise NO_SPACE

    with monkeypatch.context() as patched:
        patched.setattr(articles, "save", fail)
        patched.setattr(articles, "create", fail)
        yield patched


def test_a_store_that_is_busy_does_not_keep_typing_from_the_disk(desk, left, qtbot) -> None:
    desk.show(desk.store(Content("Мост")))
    is_free = Event()
    desk.background.run(lambda _: is_free.wait(120))
    desk.type(" открыт")
    qtbot.waitUntil(lambda: left() == ["Мост открыт"])
    desk.type(" сегодня")
    qtbot.waitUntil(lambda: left() == ["Мост открыт сегодня"])
    is_free.set()
    desk.settle()
    assert left() == []
    assert desk.read(desk.shown.id).content.headline == "Мост открыт сегодня"


def test_a_store_that_saves_at_once_leaves_the_journal_alone(desk, monkeypatch) -> None:
    monkeypatch.setattr(journalling, "HEAD_START", 30)
    written: list[object] = []
    monkeypatch.setattr(desk.journal.journal, "write", written.append)
    desk.show(desk.store(Content("Мост")))
    desk.type(" открыт")
    desk.settle()
    assert written == []


def test_what_is_refused_is_in_the_journal_till_it_is_saved(desk, refusing, left, qtbot) -> None:
    desk.do("file.new")
    desk.type("Мост")
    qtbot.waitUntil(lambda: desk.saving.state is SavingState.FAILED)
    desk.type(" открыт")
    qtbot.waitUntil(lambda: left() == ["Мост открыт"])
    qtbot.waitUntil(lambda: "копия уже на диске" in desk.window.trouble.text.text())
    refusing.undo()
    desk.window.trouble.again.click()
    qtbot.waitUntil(lambda: desk.saving.state is SavingState.SAVED)
    assert left() == []
    assert desk.window.trouble.isHidden()


def test_without_any_place_for_a_copy_the_strip_does_not_claim_one(desk, refusing, monkeypatch, qtbot) -> None:
    def full(_: object) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(desk.journal.journal, "write", full)
    desk.do("file.new")
    desk.type("Мост")
    qtbot.waitUntil(lambda: desk.window.trouble.isVisible())
    desk.journal.flush()
    assert "пока открыто окно" in desk.window.trouble.text.text()
    refusing.undo()


def test_a_text_that_became_a_copy_of_its_own_leaves_nothing_behind(desk, left) -> None:
    article = desk.store(Content("Мост"))
    desk.show(article)
    desk.background.run(articles.save, article.id, article.version, replace(article.content, headline="Мост закрыт"))
    desk.type(" открыт")
    desk.settle()
    assert desk.shown.content.headline == "Мост открыт (моя версия)"
    assert left() == []


def test_an_article_that_is_left_is_kept_as_a_version(desk) -> None:
    desk.show(desk.store(Content("Мост")))
    article_id = desk.shown.id
    desk.type(" открыт")
    desk.do("file.close")
    kept: list[list[Revision]] = []
    desk.background.run(revisions.listing, article_id, then=kept.append)
    desk.settle()
    assert [revision.what for revision in kept[0]] == ["create", "keep"]


def test_an_end_of_the_session_leaves_an_unsaved_text_in_the_journal(desk, refusing, left, qtbot) -> None:
    desk.do("file.new")
    desk.type("Мост")
    desk.window.closing.end()
    qtbot.waitUntil(desk.window.isHidden)
    assert left() == ["Мост"]
    refusing.undo()
    desk.background.stop()
    desk.open()
    journal = Journal(_folders(desk))
    found: list[recovery.Unsaved] = []
    desk.background.run(recovery.found, journal, then=lambda unsaved, _: found.extend(unsaved))
    desk.settle()
    assert [each.found.entry.content.headline for each in found] == ["Мост"]


def _full(desk, sql) -> None:
    """Let the database have not one page more than it has."""

    def limit(newsroom) -> None:
        with newsroom.store.unit_of_work() as unit:
            count = sql(unit, "PRAGMA page_count").scalar()
            sql(unit, f"PRAGMA max_page_count = {count}")

    desk.background.run(limit)
    desk.settle()


def test_sqlite_that_is_full_says_so_gives_the_reserve_back_and_saves_when_there_is_space(
    desk, monkeypatch, left, sql, qtbot
) -> None:
    monkeypatch.setattr(pace, "RETRY_AFTER", 50)
    desk.window.areas.safety.look_for_room()
    desk.settle()
    reserve = desk.folder / "newsroom.granki.reserve"
    assert reserve.stat().st_size == 16 * 1024 * 1024
    desk.show(desk.store(Content("Мост")))
    _full(desk, sql)
    desk.window.workplace.editor.lead.insertPlainText("Первый поезд прошёл утром. " * 2000)
    qtbot.waitUntil(lambda: desk.saving.state is SavingState.FAILED)
    assert isinstance(desk.saving.error, StoreFull)
    assert "нет места" in desk.window.trouble.text.text()
    assert not reserve.exists()
    assert left() == ["Мост"]

    def give(newsroom) -> None:
        with newsroom.store.unit_of_work() as unit:
            sql(unit, "PRAGMA max_page_count = 1000000")

    desk.background.run(give)
    qtbot.waitUntil(lambda: desk.saving.state is SavingState.SAVED)
    assert "утром" in desk.read(desk.shown.id).content.lead
    qtbot.waitUntil(reserve.exists)
    assert left() == []


@pytest.fixture
def small_disk(tmp_path):
    """A file system of eight megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("only root can mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def _use_up(filler: Path) -> None:
    """Write till the disk takes no more."""
    with suppress(OSError), filler.open("wb", buffering=0) as stream:
        while True:
            stream.write(bytes(4096))


@pytest.mark.skipif(sys.platform != "linux", reason="a disk of memory is Linux's")
def test_a_real_disk_that_is_full_loses_nothing(closed_desk, small_disk, monkeypatch, qtbot, tmp_path) -> None:
    monkeypatch.setattr(pace, "RETRY_AFTER", 50)
    closed_desk.folder = small_disk
    desk = closed_desk.open()
    desk.show(desk.store(Content("Мост")))
    filler = small_disk / "filler"
    _use_up(filler)
    desk.window.workplace.editor.lead.insertPlainText("Первый поезд прошёл утром. " * 20_000)
    qtbot.waitUntil(lambda: desk.saving.state is SavingState.FAILED)
    assert "нет места" in desk.window.trouble.text.text()
    assert desk.notices.isHidden()
    desk.type(" открыт")
    filler.unlink()
    qtbot.waitUntil(lambda: desk.saving.state is SavingState.SAVED)
    stored = desk.read(desk.shown.id)
    assert stored.content.headline == "Мост открыт"
    assert "утром" in stored.content.lead
    qtbot.waitUntil(lambda: "почти нет места" in desk.notices.text and desk.notices.isVisible())
    desk.close()
    for path in small_disk.glob("newsroom.granki*"):
        if path.is_file():
            shutil.copy(path, tmp_path)
    with closing(sqlite3.connect(tmp_path / "newsroom.granki")) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
