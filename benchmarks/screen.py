"""What the benchmarks of the editor share: a text, the real window on a newsroom of its own, and a bare QTextEdit.

Without a screen they run offscreen; under Xvfb with the platform xcb.
"""

import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from editor_app.document.model import Document, paragraphs
from editor_app.exchange import formats
from editor_app.operations import articles
from editor_app.operations.newsroom import Newsroom
from editor_app.settings import Settings
from editor_app.store.database import open_store
from editor_app.store.journal import Journal
from editor_app.ui.background import Background
from editor_app.ui.checking.status import CheckState
from editor_app.ui.editor import typeface
from editor_app.ui.journalling import Journalling
from editor_app.ui.main_window import MainWindow
from editor_app.ui.smoothness import Smoothness
from editor_app.ui.theme import Theme
from editor_app.workflow.article import Content
from editor_app.workflow.roles import Person, Role

SIZE = (1280, 900)
"""Pixels of the windows."""

VOCABULARY = (
    "министр рассказал журналистам о строительстве новой школы в городе где живут более тысячи семей и работает завод "
    "который выпускает приборы для электростанций области документов рассмотрят на заседании"
).split()
MISTAKES = ["карова", "принятиепакета", "минстр"]


def article(words: int) -> Document:
    """Make a text of about so many words, with one misspelling in each paragraph."""
    chance = random.Random(7)  # noqa: S311 - a text, not a secret
    lines = []
    while words > 0:
        size = chance.randint(25, 60)
        chosen = chance.choices(VOCABULARY, k=size)
        chosen[chance.randrange(size)] = chance.choice(MISTAKES)
        lines.append(" ".join(chosen).capitalize() + ".")
        words -= size
    return paragraphs("\n".join(lines))


BACKSPACE = "\b"
"""The letter that stands for that key."""


def bare(text: str = "") -> QTextEdit:
    """Return a shown QTextEdit with our face and width."""
    edit = QTextEdit()
    edit.setFont(typeface.reading())
    edit.setPlainText(text)
    edit.resize(round(QFontMetricsF(typeface.reading()).averageCharWidth() * typeface.MEASURE), SIZE[1])
    edit.show()
    return edit


@contextmanager
def window() -> Iterator[MainWindow]:
    """Open the program's window on a new newsroom on disk, with the checking process at work."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "settings.json"
        path.write_text(json.dumps({"person.name": "Айгуль", "person.role": "editor"}), encoding="utf-8")
        theme = Theme(application)
        theme.use("light")
        background, journal = Background(), Journalling(Journal((Path(folder) / "journal",)))
        made = MainWindow(Settings(path), background, theme, [sys.executable, "-m", "editor_app", "serve"], journal)
        smoothness = Smoothness(made)
        made.workplace.editor.edited.connect(smoothness.put_off)
        made.resize(*SIZE)
        made.show()
        smoothness.begin()
        made.workplace.checker.start()
        background.open(partial(_newsroom, Path(folder) / "newsroom.granki"), lambda: None, _fail)
        wait(lambda: background.is_open)
        yield made
        made.workplace.saving.flush(lambda: None)
        wait(lambda: background.idle)
        made.close()
        background.stop()
        journal.stop()


def show(target: MainWindow, document: Document) -> None:
    """Store an article with this body, open it, and wait until all of it is checked."""
    background, shown = target.workplace.background, []
    target.stage.shown.connect(lambda: shown.append(True))
    content = Content("Заголовок", "", "Лид.", document)
    background.run(articles.create, content, then=lambda article: target.stage.open(article.id))
    wait(lambda: bool(shown) and background.idle)
    wait(lambda: is_checked(target))


def is_checked(target: MainWindow) -> bool:
    """Whether all that is on screen was checked. Raises `RuntimeError` where it cannot be."""
    status = target.workplace.checker.status
    if status.state is CheckState.FAILED:
        raise RuntimeError(status.reason)
    return status.state is CheckState.CHECKED


def to_middle(edit: QTextEdit) -> None:
    """Put the cursor at the end of the middle paragraph, in the window that has the keyboard."""
    edit.window().activateWindow()
    wait(edit.isActiveWindow)
    cursor = QTextCursor(edit.document().findBlockByNumber(edit.document().blockCount() // 2))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setFocus(Qt.FocusReason.OtherFocusReason)
    edit.setTextCursor(cursor)
    idle(1.0)


def press(edit: QTextEdit, letter: str) -> None:
    """Press the key of a letter, or `BACKSPACE`, and release it."""
    key = Qt.Key.Key_Backspace if letter == BACKSPACE else 0
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(edit, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


def paint(edit: QTextEdit) -> None:
    """Paint everything that is not as it should be on the screen, now and not at the next frame."""
    QApplication.processEvents()
    QApplication.sendEvent(edit.window(), QEvent(QEvent.Type.UpdateRequest))


def idle(seconds: float) -> None:
    """Let the program do what it does while nobody presses a key."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.0005)


def wait(until: Callable[[], bool], longest: float = 300) -> None:
    """Let the program work until something holds. Raises `TimeoutError` after `longest` seconds."""
    end = time.perf_counter() + longest
    while not until():
        if time.perf_counter() > end:
            raise TimeoutError
        idle(0.005)


def percentile(times: list[float], share: float) -> float:
    """Return the time that so large a share of them did not exceed."""
    return statistics.quantiles(times, n=100)[round(share * 100) - 1]


def _newsroom(path: Path) -> Newsroom:
    return Newsroom(open_store(path), Person("Айгуль", Role.EDITOR), formats.discovered())


def _fail(error: Exception) -> None:
    raise error
