import threading

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel

from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations.changes import Changes

FAULT = Explained(QT_TRANSLATE_NOOP("test", "Так нельзя."))


def _fail(_: object) -> None:
    raise FAULT


def _break(_: object) -> None:
    raise ZeroDivisionError


def test_answers_come_in_order_and_on_the_thread_of_the_window(desk) -> None:
    heard: list[object] = []
    for number in range(20):
        desk.background.run(lambda _, n: n, number, then=lambda n: heard.append((n, threading.current_thread())))
    desk.settle()
    assert heard == [(number, threading.main_thread()) for number in range(20)]


def test_changes_are_told_to_everybody_after_the_answer(desk) -> None:
    heard: list[object] = []
    desk.background.changed.connect(heard.append)
    changes = Changes(tags=True)
    desk.background.run(lambda _: ("один", changes), then=heard.append)
    desk.background.run(lambda _: Changes(), then=lambda: heard.append("пусто"))
    desk.settle()
    assert heard == ["один", changes, "пусто"]


def test_changes_are_told_when_whoever_asked_for_them_has_been_taken_away(desk) -> None:
    heard: list[object] = []
    desk.background.changed.connect(heard.append)
    taker = QLabel()
    desk.background.run(lambda _: ("один", Changes(tags=True)), then=taker.setText)
    shiboken6.delete(taker)
    desk.settle()
    assert heard == [Changes(tags=True)]


def test_a_fault_that_nobody_takes_is_told_by_the_window(desk) -> None:
    desk.background.run(_fail)
    desk.settle()
    assert desk.notices.text == "Так нельзя."


def test_a_fault_goes_to_whoever_asked(desk) -> None:
    heard: list[Explained] = []
    desk.background.run(_fail, failed=heard.append)
    desk.settle()
    assert heard == [FAULT]
    assert desk.notices.isHidden()


def test_a_bug_is_told_in_words_and_reported(desk, qtbot) -> None:
    heard: list[Explained] = []
    with qtbot.capture_exceptions() as bugs:
        desk.background.run(_break, failed=heard.append)
        desk.settle()
    assert [kind for kind, _, _ in bugs] == [ZeroDivisionError]
    assert "ZeroDivisionError" in heard[0].detail


def test_nothing_runs_on_a_newsroom_that_is_not_open(qtbot) -> None:
    from editor_app.ui.background import Background

    background = Background()
    with qtbot.capture_exceptions() as bugs:
        background.run(lambda _: None)
        qtbot.waitUntil(lambda: background.idle)
    background.stop()
    assert isinstance(bugs[0][1], RuntimeError)
    with pytest.raises(RuntimeError):
        raise bugs[0][1]


def test_a_fault_is_told_though_whoever_asked_has_been_taken_away(desk) -> None:
    taker = QLabel()
    desk.background.run(_fail, then=taker.setText, failed=taker.setText)
    shiboken6.delete(taker)
    desk.settle()
    assert desk.notices.text == "Так нельзя."


def test_a_bug_is_reported_though_whoever_asked_has_been_taken_away(desk, qtbot) -> None:
    taker = QLabel()
    with qtbot.capture_exceptions() as bugs:
        desk.background.run(_break, then=taker.setText)
        shiboken6.delete(taker)
        desk.settle()
    assert [kind for kind, _, _ in bugs] == [ZeroDivisionError]


def test_a_bug_of_whoever_asked_keeps_no_change_from_the_others(desk, qtbot) -> None:
    heard: list[object] = []
    desk.background.changed.connect(heard.append)
    with qtbot.capture_exceptions() as bugs:
        desk.background.run(lambda _: ("один", Changes(tags=True)), then=_break)
        desk.settle()
    assert heard == [Changes(tags=True)]
    assert len(bugs) == 1


def test_rest_is_told_when_every_answer_was_taken(desk) -> None:
    heard: list[object] = []
    desk.background.rested.connect(lambda: heard.append(desk.background.idle))
    desk.background.run(lambda _: None, then=lambda _: desk.background.run(lambda _: None))
    desk.settle()
    assert heard == [True]
