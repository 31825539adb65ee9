"""What is told of a fault of the program's own, whatever the rescue of the text comes to."""

import sys
import threading
from pathlib import Path

import pytest

from editor_app.ui.crash import CrashDialog, CrashReports


@pytest.fixture
def told(monkeypatch):
    """What the dialogs said that were shown."""
    found: list[str] = []
    monkeypatch.setattr(CrashDialog, "exec", lambda dialog: found.append(dialog.report))
    for each in (sys, threading):
        monkeypatch.setattr(each, "excepthook", each.excepthook)
    monkeypatch.setattr(sys, "stderr", None)
    return found


def _fail(error: Exception) -> None:
    sys.excepthook(type(error), error, None)


def test_a_rescue_that_stumbles_over_the_same_fault_is_told_and_so_is_the_next_fault(qapp, qtbot, told) -> None:
    def rescue() -> Path:
        raise ZeroDivisionError("и спасти не вышло")

    reports = CrashReports(rescue)
    reports.install()
    _fail(KeyError("первая"))
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "первая" in told[0]
    assert "и спасти не вышло" in told[0]
    _fail(KeyError("вторая"))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert "вторая" in told[1]
