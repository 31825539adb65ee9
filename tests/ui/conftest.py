"""The window is tested without a screen, on a real store."""

import os
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor_app import i18n, paths
from editor_app.document.model import Block, Document
from editor_app.exchange import formats
from editor_app.operations import articles
from editor_app.operations.newsroom import Newsroom
from editor_app.settings import Settings
from editor_app.store.database import open_store
from editor_app.store.journal import Journal
from editor_app.ui import notices
from editor_app.ui.background import Background
from editor_app.ui.checking import checker as checker_module
from editor_app.ui.checking import process
from editor_app.ui.checking.checker import Checker
from editor_app.ui.checking.status import CheckState
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.ui.editor.proofreading import Proofreading
from editor_app.ui.journalling import Journalling
from editor_app.ui.main_window import MainWindow
from editor_app.ui.notices import Notices
from editor_app.ui.saving import Saving
from editor_app.ui.saving_state import SavingState
from editor_app.ui.theme import Theme
from editor_app.workflow.article import Article, Content
from editor_app.workflow.roles import Person, Role

_LONGEST = 180_000
"""Milliseconds that a busy machine is given for anything."""


class PatientBot(QtBot):
    """Waits until a thing is there: on a busy machine it comes late, and that is no fault of the program."""

    def waitUntil(self, callback, *, timeout=_LONGEST):  # noqa: N802 - pytest-qt's own name
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=_LONGEST, **others):  # noqa: N802 - pytest-qt's own name
        return super().waitSignal(signal, timeout=timeout, **others)

    def waitSignals(self, signals, *, timeout=_LONGEST, **others):  # noqa: N802 - pytest-qt's own name
        return super().waitSignals(signals, timeout=timeout, **others)

    def waitExposed(self, widget, *, timeout=_LONGEST):  # noqa: N802 - pytest-qt's own name
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication):
    """The application, whose caret does not blink: a picture of a field is the same at any time.

    Offscreen its clipboard outlives the interpreter, which what it holds needs to go.
    """
    qapp.setCursorFlashTime(0)
    yield qapp
    qapp.clipboard().clear()


@pytest.fixture
def qtbot(qapp, request):
    """What waits, and holds the widgets of a test, which are gone with it: none of their timers fires in the next."""
    yield PatientBot(request)
    QApplication.processEvents()  # answers that came in the end are for widgets that are still there
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@dataclass
class Desk:
    """A window on a newsroom of its own, and what a person does with it."""

    qtbot: QtBot
    theme: Theme
    folder: Path
    checker_command: list[str]
    role: Role = Role.EDITOR

    def open(self) -> "Desk":
        self.settings = Settings(self.folder / "settings.json")
        self.settings["person.name"] = "Айгуль"
        self.settings["person.role"] = self.role.value
        self.background = Background()
        self.journal = Journalling(Journal((self.folder / "newsroom.granki.journal", self.folder / "elsewhere")))
        self.window = MainWindow(self.settings, self.background, self.theme, self.checker_command, self.journal)
        self.qtbot.addWidget(self.window)
        self.window.show()
        self.background.open(partial(self._newsroom), lambda: None, self._fail)
        self.settle()
        return self

    def close(self) -> None:
        """Close the window, and wait until it is closed."""
        self.window.close()
        self.qtbot.waitUntil(self.window.isHidden)
        self.background.stop()
        self.journal.stop()

    def settle(self) -> None:
        """Wait until everything is done and saved, and what the last answer put off till the window is at rest."""

        def is_done() -> bool:
            return self.background.idle and self.saving.state is not SavingState.UNSAVED

        self.qtbot.waitUntil(is_done)
        QApplication.processEvents()
        self.qtbot.waitUntil(is_done)

    def store(self, content: Content) -> Article:
        """Put an article into the newsroom behind the window's back."""
        made: list[Article] = []
        self.background.run(articles.create, content, then=made.append)
        self.settle()
        return made[0]

    def show(self, article: Article) -> None:
        self.window.stage.open(article.id)
        self.settle()

    def read(self, article_id: str) -> Article:
        """Read an article as the store has it."""
        made: list[Article] = []
        self.background.run(articles.get, article_id, then=made.append)
        self.settle()
        return made[0]

    def type(self, text: str) -> None:
        """Type at the end of the headline."""
        headline = self.window.workplace.editor.headline
        headline.moveCursor(QTextCursor.MoveOperation.End)
        for letter in text:  # QTest.keyClicks knows Latin letters alone
            press = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(headline, press)

    def do(self, command_id: str) -> None:
        """Use a command as the menu does."""
        action = self.window.commands[command_id]
        assert action.isEnabled(), f"{command_id} cannot be used now"
        action.trigger()
        self.settle()

    @property
    def saving(self) -> Saving:
        return self.window.workplace.saving

    @property
    def notices(self) -> Notices:
        return self.window.workplace.notices

    @property
    def shown(self) -> Article:
        assert self.saving.article is not None
        return self.saving.article

    def _newsroom(self) -> Newsroom:
        store = open_store(self.folder / "newsroom.granki")
        return Newsroom(store, Person("Айгуль", self.role), formats.discovered())

    def _fail(self, error: Exception) -> None:
        raise error


@pytest.fixture(autouse=True)
def russian() -> None:
    """Let the window speak Russian, whatever the test before it spoke."""
    i18n.use("ru", paths.translations())


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    made = Theme(qapp)
    made.use("light")
    return made


@pytest.fixture
def fake_checker() -> list[str]:
    """The command of the fake checking process; see `tests/ui/checker.py`."""
    return [sys.executable, str(Path(__file__).with_name("checker.py"))]


@pytest.fixture
def checker_command() -> list[str]:
    """The command of the window's checking process, which ends at once; a test that needs another has its own."""
    return [sys.executable, "-c", ""]


@pytest.fixture
def closed_desk(
    qtbot: QtBot, theme: Theme, tmp_path: Path, checker_command: list[str], monkeypatch: pytest.MonkeyPatch
):
    """A desk whose role can still be chosen; whatever was opened is closed after the test."""
    monkeypatch.setattr(paths, "decisions_file", lambda: tmp_path / "decisions.json")
    monkeypatch.setattr(notices, "_PASSES_AFTER", _LONGEST)  # good news stays till it is read
    desk = Desk(qtbot, theme, tmp_path, checker_command)
    yield desk
    desk.background.stop()
    desk.journal.stop()


@pytest.fixture
def desk(closed_desk: Desk) -> Desk:
    """The window of an editor on an empty newsroom."""
    return closed_desk.open()


class Hands:
    """Types, and presses keys, as a person does."""

    def __init__(self, qtbot, widget):
        self._qtbot = qtbot
        self._widget = widget

    def type(self, text):
        for letter in text:  # QTest.keyClicks knows Latin letters alone
            press = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()[0]), Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self._widget, press)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier, times=1):
        for _ in range(times):
            self._qtbot.keyClick(self._widget, key, modifiers)

    def select(self, words):
        """Select words of the text, the first that are found."""
        found = self._widget.document().find(words)
        assert not found.isNull(), words
        self._widget.setTextCursor(found)

    def stand(self, words):
        """Put the cursor behind words of the text."""
        self.select(words)
        cursor = self._widget.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self._widget.setTextCursor(cursor)


@pytest.fixture
def hands(qtbot):
    """Makes hands that type into a widget."""
    return lambda widget: Hands(qtbot, widget)


@pytest.fixture
def button():
    """Finds the button of a widget by what it says."""

    def find(widget: QWidget, title: str) -> QAbstractButton:
        (found,) = [each for each in widget.findChildren(QAbstractButton) if each.text() == title]
        return found

    return find


@pytest.fixture
def editor(qtbot, theme):
    """An article editor on the screen."""
    made = ArticleEditor()
    qtbot.addWidget(made)
    made.resize(900, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def body(editor):
    """The body of the editor, with the keyboard in it."""
    editor.body.setFocus()
    return editor.body


@pytest.fixture
def checker(qapp, fake_checker, monkeypatch):
    """A client of the fake checking process."""
    monkeypatch.setattr(process, "BACKOFF", 1)
    monkeypatch.setattr(checker_module, "CALM", 0)
    made = Checker(fake_checker)
    yield made
    made.stop()


@pytest.fixture
def proofreading(editor, checker):
    """Proofreading of the editor, with the fake process at work."""
    made = Proofreading(editor, checker)
    checker.start()
    return made


@pytest.fixture
def write(editor, proofreading, qtbot):
    """Shows an article and waits until it is checked."""

    def show(*paragraphs, headline="", lead="", writable=True):
        body = Document(tuple(each if isinstance(each, Block) else Block(each) for each in paragraphs))
        editor.show_content(Content(headline=headline, lead=lead, body=body), writable)
        editor.body.setFocus()
        checked(qtbot, proofreading)

    return show


def checked(qtbot, proofreading):
    """Wait until every passage on screen is checked as it stands."""

    def done():
        rows = [row for field in proofreading.editor.fields for row in field.passages.rows if row.text]
        return proofreading.checker.status.state is CheckState.CHECKED and all(
            row.asked == row.revision for row in rows
        )

    qtbot.waitUntil(done)


@pytest.fixture
def wait_checked(qtbot, proofreading):
    """Waits until every passage on screen is checked as it stands."""
    return lambda: checked(qtbot, proofreading)
