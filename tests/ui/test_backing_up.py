"""Backups that nobody asks for, with a clock that the test winds."""

from datetime import timedelta

import pytest

from editor_app.i18n import Message
from editor_app.operations import backup
from editor_app.operations.changes import Changes
from editor_app.store.errors import StoreUnusable
from editor_app.ui import backing_up
from editor_app.workflow.article import Content


@pytest.fixture
def clock(monkeypatch):
    """The monotonic clock, in a list."""
    now = [1000.0]
    monkeypatch.setattr("editor_app.ui.backing_up.time.monotonic", lambda: now[0])
    return now


def _made(desk) -> int:
    found: list[object] = []
    desk.background.run(backup.listing, then=found.extend)
    desk.settle()
    return len(found)


def _newest(desk) -> int:
    """Return how many articles the newest backup has; two of one second are one file."""
    found: list[int] = []
    desk.background.run(backup.listing, then=lambda made: found.append(made[0].articles))
    desk.settle()
    return found[0]


def _changed(desk) -> None:
    desk.background.changed.emit(Changes(frozenset({"a1"})))


def test_while_the_window_stays_open_a_backup_is_made_when_nobody_writes(desk, clock):
    desk.store(Content("Мост"))
    _changed(desk)
    look = desk.window.areas.archive.backing_up.look
    look()
    desk.settle()
    assert _made(desk) == 0
    clock[0] += 600
    look()
    desk.settle()
    assert _made(desk) == 1
    look()
    desk.settle()
    assert _made(desk) == 1


def test_a_change_within_the_day_waits_for_the_next_one(desk, clock, monkeypatch):
    desk.store(Content("Мост"))
    _changed(desk)
    clock[0] += 600
    desk.window.areas.archive.backing_up.look()
    desk.settle()
    desk.store(Content("Дорога"))
    _changed(desk)
    clock[0] += 600
    desk.window.areas.archive.backing_up.look()
    desk.settle()
    assert _newest(desk) == 1
    monkeypatch.setattr(backing_up, "_DAY", timedelta(0))
    desk.window.areas.archive.backing_up.look()
    desk.settle()
    assert _newest(desk) == 2


def test_where_it_is_switched_off_none_is_made(desk, clock):
    desk.settings["backup.automatic"] = False
    _changed(desk)
    clock[0] += 600
    desk.window.areas.archive.backing_up.look()
    assert _made(desk) == 0


def test_a_backup_that_fails_is_told_and_the_word_goes_when_one_is_made(desk, clock, monkeypatch):
    desk.store(Content("Мост"))
    _changed(desk)
    clock[0] += 600

    def refuse(*_: object) -> None:
        raise StoreUnusable(Message("test", "Диск полон."))

    with monkeypatch.context() as broken:
        broken.setattr(backup, "make_when_due", refuse)
        desk.window.areas.archive.backing_up.look()
        desk.settle()
    notices = desk.window.workplace.notices
    assert notices.text == "Резервная копия не сделана. Диск полон."
    assert notices.isVisible()
    clock[0] += 600
    desk.window.areas.archive.backing_up.look()
    desk.settle()
    assert _made(desk) == 1
    assert not notices.isVisible()


def test_work_that_no_backup_has_is_told_at_the_next_start(desk, monkeypatch):
    desk.store(Content("Мост"))
    desk.window.areas.archive.backing_up.look_back()
    desk.settle()
    assert "ни в одной резервной копии" not in desk.window.workplace.notices.text
    monkeypatch.setattr(backup, "_FRESH", timedelta(0))
    desk.window.areas.archive.backing_up.look_back()
    desk.settle()
    assert "есть правки, которых нет ни в одной резервной копии" in desk.window.workplace.notices.text
