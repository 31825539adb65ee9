import pytest
from PySide6.QtCore import QObject, QTimer

from editor_app.ui import slices
from editor_app.ui.slices import Slices


@pytest.fixture(autouse=True)
def short_slices(monkeypatch):
    """Every step of a work is longer than a slice."""
    monkeypatch.setattr(slices, "_SLICE", -1.0)


def steps(done, name, number):
    for step in range(number):
        done.append(f"{name}{step}")
        yield


def test_others_have_their_turn_between_two_slices_of_a_long_work(qtbot):
    parent, done = QObject(), []
    key = QTimer(parent, interval=0)
    key.timeout.connect(lambda: done.append("key"))
    key.start()
    Slices(parent).begin(steps(done, "a", 3))
    qtbot.waitUntil(lambda: "a2" in done)
    assert "key" in done[done.index("a0") : done.index("a1")]
    assert "key" in done[done.index("a1") : done.index("a2")]


def test_of_a_work_that_is_begun_anew_only_the_new_one_is_done(qtbot):
    parent = QObject()
    done: list[str] = []
    work = Slices(parent)
    work.begin(steps(done, "a", 2))
    work.begin(steps(done, "b", 2))
    qtbot.waitUntil(lambda: "b1" in done)
    assert done == ["b0", "b1"]
