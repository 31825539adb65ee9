"""The whole program, in a process of its own: the first start, a language, an end that nobody asked the person for."""

import json
import os
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from pathlib import Path

import pytest

from editor_app.exchange import formats
from editor_app.operations import articles
from editor_app.operations.newsroom import Newsroom
from editor_app.store import backup
from editor_app.store.database import open_store
from editor_app.workflow.article import Content, Summary
from editor_app.workflow.roles import Person, Role

_BEFORE = """
import os, signal, sys
from functools import partial
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from editor_app import bootstrap
from editor_app.settings import Settings
from editor_app.ui import app
from editor_app.ui.dialogs.preferences import FirstStart
from editor_app.ui.main_window import MainWindow

folder = Path(sys.argv[1])
settings = Settings(folder / "settings.json")

def window():
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible())

jobs = []

def later(does, when):
    def again():
        if when():
            does()
        else:
            QTimer.singleShot(20, again)
    if QApplication.instance() is None:
        jobs.append(again)
    else:
        again()

class Desk(app.Desk):
    def begin(self):
        super().begin()
        for again in jobs:
            again()

app.Desk = Desk

def is_open():
    place = window().workplace
    return place.background.is_open and place.background.idle and window().stage.is_filled

def run(checker="import sys; sys.stdin.read()"):
    opened = partial(bootstrap.newsroom, settings, folder / "newsroom.granki")
    sys.exit(app.run(settings, opened, [sys.executable, "-c", checker], folder / "newsroom.granki"))
"""


@pytest.fixture
def program(tmp_path: Path):
    """Run a program after the preamble above; returns what it printed."""

    def run(script: str, **settings: str) -> str:
        (tmp_path / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
        folders = {name: str(tmp_path) for name in ("XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | folders
        ran = subprocess.run(
            [sys.executable, "-c", _BEFORE + textwrap.dedent(script), str(tmp_path)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    return run


def _listing(folder: Path) -> list[Summary]:
    person = Person("Айгуль", Role.AUTHOR)
    newsroom = Newsroom(open_store(folder / "newsroom.granki"), person, formats.discovered())
    try:
        return articles.listing(newsroom)
    finally:
        newsroom.close()


def _store(folder: Path, content: Content) -> None:
    newsroom = Newsroom(open_store(folder / "newsroom.granki"), Person("Айгуль", Role.EDITOR), formats.discovered())
    articles.create(newsroom, content)
    newsroom.close()


def test_the_first_start_asks_who_is_there_and_opens_the_demo_newsroom(program, tmp_path) -> None:
    program("""
        def answer():
            dialog = QApplication.activeModalWidget()
            dialog.name.setText("Айгуль")
            dialog.accept()
        later(answer, lambda: isinstance(QApplication.activeModalWidget(), FirstStart))
        later(lambda: window().close(), is_open)
        run()
    """)
    assert json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))["person.name"] == "Айгуль"
    assert len({summary.state for summary in _listing(tmp_path)}) == 6


def test_a_newsroom_that_opens_slowly_says_why_until_it_is_open(program) -> None:
    printed = program(
        """
        from threading import Event
        told = Event()

        def notices():
            return window().workplace.notices

        def look():
            print(notices().text)
            told.set()

        def end():
            print(notices().isVisible())
            window().close()

        slowly = bootstrap.newsroom
        def newsroom(*arguments):
            told.wait()
            return slowly(*arguments)
        bootstrap.newsroom = newsroom
        later(look, lambda: "дольше обычного" in notices().text)
        later(end, lambda: window().workplace.background.is_open)
        run()
        """,
        **{"person.name": "Айгуль"},
    )
    assert "делается его копия" in printed
    assert printed.endswith("False\n")


def test_the_database_is_loaded_after_the_window_was_painted(program, tmp_path) -> None:
    printed = program(
        """
        def look():
            print("sqlalchemy" in sys.modules)
        first = MainWindow.paintEvent
        def paint(self, event):
            first(self, event)
            look()
        MainWindow.paintEvent = paint
        later(lambda: window().close(), lambda: window().workplace.background.is_open)
        run()
        """,
        **{"person.name": "Айгуль"},
    )
    assert printed.split()[0] == "False"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_an_end_from_outside_loses_nothing(program, tmp_path, name: str) -> None:
    _store(tmp_path, Content("Мост"))
    program(
        f"""
        def type_and_die():
            window().workplace.editor.headline.insertPlainText("Новый ")
            os.kill(os.getpid(), signal.{name})
        later(type_and_die, is_open)
        run()
        """,
        **{"person.name": "Айгуль"},
    )
    assert [summary.headline for summary in _listing(tmp_path)] == ["Новый Мост"]


def test_another_language_builds_the_window_anew_with_the_article_in_it(program, tmp_path) -> None:
    _store(tmp_path, Content("Мост"))
    printed = program(
        """
        def change():
            window().workplace.editor.headline.insertPlainText("Новый ")
            settings["interface.language"] = "en"
            window().preferencesChanged.emit()
            later(look, lambda: is_open() and window().commands["file.quit"].text() != "Выход")
        def look():
            print(window().workplace.editor.headline.text())
            windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
            print(sum(one.isVisible() for one in windows))
            print(QApplication.applicationDisplayName())
            window().close()
        later(change, is_open)
        run()
        """,
        **{"person.name": "Айгуль"},
    )
    assert printed.splitlines() == ["Новый Мост", "1", "Granki"]


def test_a_language_is_changed_when_nobody_in_the_window_waits_any_more(program, tmp_path) -> None:
    _store(tmp_path, Content("Мост"))
    printed = program(
        """
        from threading import Event
        from editor_app.ui.dialogs.frame import Dialog
        go_on = Event()

        def change():
            former, dialog = window(), Dialog("Вопрос", window())
            answer = lambda _: print("answer", former.isVisible())
            former.workplace.background.run(lambda _: go_on.wait(), then=answer)
            settings["interface.language"] = "en"
            former.preferencesChanged.emit()
            later(dialog.reject, lambda: former.workplace.background.idle)
            QTimer.singleShot(0, go_on.set)
            dialog.exec()
            print("dialog", former.isVisible())
            later(look, lambda: is_open() and window().commands["file.quit"].text() != "Выход")

        def look():
            print("new", window().workplace.editor.headline.text())
            window().close()
        later(change, is_open)
        run()
        """,
        **{"person.name": "Айгуль"},
    )
    assert printed.splitlines() == ["answer True", "dialog True", "new Мост"]


def test_a_language_that_is_changed_while_the_newsroom_opens_waits_till_it_is_open(program, tmp_path) -> None:
    _store(tmp_path, Content("Мост"))
    printed = program(
        """
        from threading import Event
        told = Event()
        asked = Event()
        slowly = bootstrap.newsroom
        def newsroom(*arguments):
            asked.set()
            told.wait()
            return slowly(*arguments)
        bootstrap.newsroom = newsroom

        def change():
            settings["interface.language"] = "en"
            window().preferencesChanged.emit()
            told.set()
        def look():
            print(window().workplace.editor.headline.text())
            window().close()
        later(change, asked.is_set)
        speaks = lambda: window().commands["file.quit"].text() != "Выход"
        checks = lambda: window().workplace.checker.status.state.value == "failed"
        later(look, lambda: is_open() and speaks() and checks())
        run("")  # it ends at once, twice, and that is told
        """,
        **{"person.name": "Айгуль"},
    )
    assert printed.splitlines() == ["Мост"]


def test_a_store_that_cannot_be_opened_is_told_of_in_another_language_too(program, tmp_path) -> None:
    (tmp_path / "newsroom.granki").write_bytes(b"not a store" * 100)
    printed = program(
        """
        from PySide6.QtWidgets import QPushButton
        def buttons():
            offered = window().workplace.notices.findChildren(QPushButton)
            return [one.text() for one in offered if one.isVisible()]
        def change():
            settings["interface.language"] = "en"
            window().preferencesChanged.emit()
        def look():
            print(buttons())
            window().close()
        later(change, lambda: "Попробовать снова" in buttons())
        later(look, lambda: "Try again" in buttons())
        run()
        """,
        **{"person.name": "Айгуль"},
    )
    assert "Try again" in printed


def test_a_store_that_cannot_be_opened_is_told_of(program, tmp_path) -> None:
    (tmp_path / "newsroom.granki").write_bytes(b"not a store" * 100)
    printed = program(
        """
        def look():
            print(window().workplace.notices.text)
            window().close()
        later(look, lambda: window().workplace.notices.isVisible())
        run()
        """,
        **{"person.name": "Айгуль"},
    )
    assert printed.strip()


def test_a_bug_is_reported_and_the_text_put_into_safety(program, tmp_path) -> None:
    _store(tmp_path, Content("Мост"))
    printed = program(
        """
        from editor_app.ui.crash import CrashDialog
        def fail():
            later(read, lambda: isinstance(QApplication.activeModalWidget(), CrashDialog))
            raise ZeroDivisionError("на этом месте")
        def read():
            dialog = QApplication.activeModalWidget()
            print("на этом месте" in dialog.report)
            dialog.accept()
            window().close()
        later(fail, is_open)
        run()
        """,
        **{"person.name": "Айгуль"},
    )
    assert printed.split() == ["True"]
    [copy] = tmp_path.glob("granki/rescue/*.txt")
    assert copy.read_text(encoding="utf-8") == "ЧЕРНОВИК. Мост\nЧЕРНОВИК, не для публикации."


def test_a_damaged_store_is_saved_as_far_as_it_can_be_read_whatever_else_is_told(program, tmp_path) -> None:
    for number in range(40):
        _store(tmp_path, Content(f"Материал {number}", lead="О мосте. " * 60))
    path = tmp_path / "newsroom.granki"
    path.write_bytes(path.read_bytes()[:-5000])
    printed = program(
        """
        from PySide6.QtWidgets import QPushButton
        def offered(title):
            buttons = window().workplace.notices.findChildren(QPushButton)
            return [one for one in buttons if one.text() == title]
        def save():
            later(lambda: QApplication.activeModalWidget().accept(), lambda: QApplication.activeModalWidget())
            offered("Спасти что читается")[0].click()
            later(look, is_open)
        def look():
            print(window().workplace.editor.headline.text())
            window().close()
        later(save, lambda: offered("Спасти что читается") and offered("Проверить снова"))
        run(checker="")
        """,
        **{"person.name": "Айгуль"},
    )
    assert printed.startswith("Материал")
    assert len(list(tmp_path.glob("*.damaged.granki"))) == 1


def test_the_newest_backup_takes_the_place_of_a_damaged_store(program, tmp_path) -> None:
    _store(tmp_path, Content("Мост открыли"))
    path = tmp_path / "newsroom.granki"
    store = open_store(path)
    backup.make(store, datetime.now(UTC))
    store.close()
    path.write_bytes(b"garbage" * 4096)
    printed = program(
        """
        from PySide6.QtWidgets import QPushButton
        def offered():
            buttons = window().workplace.notices.findChildren(QPushButton)
            return [one for one in buttons if one.text() == "Взять резервную копию"]
        def restore():
            later(lambda: QApplication.activeModalWidget().accept(), lambda: QApplication.activeModalWidget())
            offered()[0].click()
            later(look, is_open)
        def look():
            print(window().workplace.editor.headline.text())
            window().close()
        later(restore, offered)
        run()
        """,
        **{"person.name": "Айгуль"},
    )
    assert printed.startswith("Мост открыли")
    [kept] = tmp_path.glob("*.replaced.granki")
    assert kept.read_bytes().startswith(b"garbage")


_TYPE = """
def type_and_die():
    field = window().workplace.editor.headline
    field.insertPlainText("Новый ")
    def die():
        {die}
    later(die, lambda: window().workplace.saving.state.value == "saved")
later(type_and_die, is_open)
run()
"""


@pytest.mark.parametrize("die", ["os.kill(os.getpid(), signal.SIGKILL)", "os.abort()", "os._exit(3)"])
def test_a_death_without_a_word_loses_no_saved_word(program, tmp_path, die: str) -> None:
    _store(tmp_path, Content("Мост"))
    with pytest.raises(AssertionError):
        program(_TYPE.format(die=die), **{"person.name": "Айгуль"})
    assert [summary.headline for summary in _listing(tmp_path)] == ["Новый Мост"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_what_could_not_be_saved_at_the_end_of_a_session_is_offered_at_the_next_start(program, tmp_path) -> None:
    _store(tmp_path, Content("Мост"))
    program(
        """
        from editor_app.operations import articles
        from editor_app.store.errors import StoreFull
        from editor_app.i18n import Message
        def fail(*_):
            raise StoreFull(Message("test", "На диске нет места."))
        articles.save = fail
        def type_and_die():
            window().workplace.editor.headline.insertPlainText("Новый ")
            os.kill(os.getpid(), signal.SIGTERM)
        later(type_and_die, is_open)
        run()
        """,
        **{"person.name": "Айгуль"},
    )
    assert [summary.headline for summary in _listing(tmp_path)] == ["Мост"]
    printed = program(
        """
        from editor_app.ui.dialogs.recovery import RecoveryDialog
        def take():
            dialog = QApplication.activeModalWidget()
            print([row.accessibleName() for row in dialog.rows])
            dialog.accept_button.click()
            later(lambda: window().close(), is_open)
        later(take, lambda: isinstance(QApplication.activeModalWidget(), RecoveryDialog))
        run()
        """,
        **{"person.name": "Айгуль"},
    )
    assert printed.strip() == "['Новый Мост']"
    assert [summary.headline for summary in _listing(tmp_path)] == ["Новый Мост"]


def test_a_second_start_shows_the_first_window_and_hands_it_its_file(program, tmp_path) -> None:
    (tmp_path / "мост.txt").write_text("Мост открыт\n\nПервый поезд прошёл утром.\n", encoding="utf-8")
    printed = program(
        """
        import subprocess
        def start_again():
            again = subprocess.Popen([sys.executable, "-c", SECOND, str(folder)])
            def look():
                print(again.wait(), window().isMinimized())
                later(lambda: window().close(), is_there)
            window().showMinimized()
            later(look, lambda: again.poll() is not None)
        def is_there():
            return is_open() and window().workplace.editor.headline.text() == "Мост открыт"
        SECOND = (
            "import sys; from pathlib import Path;"
            "from editor_app.ui import single; single._PATIENCE = 60_000; folder = Path(sys.argv[1]);"
            "sys.exit(0 if single.reach(folder / 'newsroom.granki', [folder / 'мост.txt']) else 1)"
        )
        later(start_again, lambda: window().workplace.background.is_open)
        run()
        """,
        **{"person.name": "Айгуль"},
    )
    assert printed.split() == ["0", "False"]
