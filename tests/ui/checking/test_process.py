import sys

import pytest

from editor_app.ui.checking import process
from editor_app.ui.checking.process import CheckingProcess

ECHO = "import sys\nfor line in sys.stdin: print(line, end='', flush=True)"


@pytest.fixture
def echo(qapp, monkeypatch):
    """A process that says what it is told."""
    monkeypatch.setattr(process, "BACKOFF", 1)
    made = CheckingProcess([sys.executable, "-c", ECHO])
    yield made
    made.stop()


def test_a_line_comes_back_whole(echo, qtbot):
    heard: list[bytes] = []
    echo.heard.connect(heard.extend)
    echo.start()
    echo.send({"text": "слово " * 50_000})
    qtbot.waitUntil(lambda: bool(heard))
    assert len(heard) == 1
    assert heard[0].decode().count("слово") == 50_000


def test_a_crash_is_mended_once_and_then_told(echo, qtbot):
    echo.start()
    with qtbot.waitSignal(echo.crashed):
        echo.kill()
    qtbot.waitUntil(lambda: echo.is_running)
    with qtbot.waitSignal(echo.failed) as told:
        echo.kill()
    assert "остановилась" in told.args[0]
    assert not echo.is_running


def test_an_earlier_crash_is_forgiven_after_long_work(echo, qtbot, monkeypatch):
    monkeypatch.setattr(process, "HEALTHY", 0.0)
    echo.start()
    for _ in range(3):
        qtbot.waitUntil(lambda: echo.is_running)
        echo.approve()
        with qtbot.waitSignal(echo.crashed):
            echo.kill()
    qtbot.waitUntil(lambda: echo.is_running)


def test_a_process_that_was_stopped_stays_stopped(echo, qtbot):
    echo.start()
    with qtbot.assertNotEmitted(echo.crashed, wait=50), qtbot.assertNotEmitted(echo.failed):
        echo.stop()
    assert not echo.is_running


def test_a_process_that_is_not_ready_yet_is_not_taken_for_hung(qapp, qtbot, monkeypatch):
    monkeypatch.setattr(process, "PATIENCE", 1)
    heard: list[bytes] = []
    made = CheckingProcess([sys.executable, "-c", "print('готов', flush=True); input()"])
    made.heard.connect(heard.extend)
    with qtbot.assertNotEmitted(made.crashed):
        made.start()
        qtbot.waitUntil(lambda: bool(heard))
    with qtbot.waitSignal(made.crashed):
        made.expect(answer=True)
    made.stop()
