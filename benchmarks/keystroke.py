"""From a keystroke to its pixels: our sheet with checking on beside a bare QTextEdit, in one run.

Run: python benchmarks/keystroke.py [--words 1000 10000 20000] [--keys 300]
Without a screen it runs offscreen; under Xvfb with the platform xcb. Times are in milliseconds.
"""

import argparse
import os
import random
import statistics
import sys
import time

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from editor_app.document.model import Document, paragraphs
from editor_app.ui.checking.checker import Checker
from editor_app.ui.checking.status import CheckState
from editor_app.ui.editor import typeface
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.ui.editor.proofreading import Proofreading
from editor_app.ui.panels.findings import FindingsPanel
from editor_app.ui.theme import Theme
from editor_app.workflow.article import Content

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


def measure(target: QTextEdit, keys: int) -> list[float]:
    """Type at the cursor; the time of a key ends when everything that it made dirty has been painted."""
    times = []
    for number in range(keys):
        letter = " " if number % 7 == 6 else "абвгде"[number % 6]
        start = time.perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        QApplication.processEvents()
        times.append((time.perf_counter() - start) * 1000)
        pause = time.perf_counter() + 0.03
        while time.perf_counter() < pause:
            QApplication.processEvents()
    return times


def bare(document: Document, keys: int) -> list[float]:
    """Type into a QTextEdit with the same text, face and width."""
    edit = QTextEdit()
    edit.setAcceptRichText(True)
    edit.setFont(typeface.reading())
    edit.setPlainText(document.text)
    edit.resize(round(QFontMetricsF(typeface.reading()).averageCharWidth() * typeface.MEASURE), 900)
    edit.show()
    to_middle(edit)
    times = measure(edit, keys)
    edit.close()
    return times


def ours(document: Document, keys: int) -> list[float]:
    """Type into the body of the sheet, with the checking process at work and its findings listed."""
    editor = ArticleEditor()
    checker = Checker([sys.executable, "-m", "editor_app", "serve"])
    proofreading = Proofreading(editor, checker)
    panel = FindingsPanel(proofreading)
    editor.show_content(Content("Заголовок", "", "Лид.", document), writable=True)
    editor.resize(1000, 900)
    editor.show()
    panel.show()
    checker.start()
    while checker.status.state is CheckState.CHECKING or checker.status.state is CheckState.READY:
        QApplication.processEvents()
    assert checker.status.state is CheckState.CHECKED, checker.status
    to_middle(editor.body)
    times = measure(editor.body, keys)
    assert any(True for _ in proofreading.places())
    checker.stop()
    panel.close()
    editor.close()
    return times


def to_middle(edit: QTextEdit) -> None:
    """Put the cursor at the end of the middle paragraph."""
    cursor = QTextCursor(edit.document().findBlockByNumber(edit.document().blockCount() // 2))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setFocus(Qt.FocusReason.OtherFocusReason)
    edit.setTextCursor(cursor)
    for _ in range(50):
        QApplication.processEvents()


def percentile(times: list[float], share: float) -> float:
    """Return the time that so large a share of the keys did not exceed."""
    return statistics.quantiles(times, n=100)[round(share * 100) - 1]


def main() -> None:
    """Print a table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--words", type=int, nargs="+", default=[1_000, 10_000, 20_000])
    options.add_argument("--keys", type=int, default=300)
    chosen = options.parse_args()
    application = QApplication([])
    Theme(application).use("light")
    print(f"{'words':>7} {'bare p50':>9} {'p99':>7} {'ours p50':>9} {'p99':>7} {'p50 ratio':>10} {'p99 ratio':>10}")
    for words in chosen.words:
        document = article(words)
        one, two = bare(document, chosen.keys), ours(document, chosen.keys)
        row = (percentile(one, 0.5), percentile(one, 0.99), percentile(two, 0.5), percentile(two, 0.99))
        print(f"{words:>7} {row[0]:>9.2f} {row[1]:>7.2f} {row[2]:>9.2f} {row[3]:>7.2f}", end="")
        print(f" {row[2] / row[0]:>10.2f} {row[3] / row[1]:>10.2f}")


if __name__ == "__main__":
    main()
