"""Suggest mode in figures: random work of two people through the real editor, and what a key costs with the mode on.

    .venv/bin/python -m benchmarks.suggestions [SCRIPTS]

Each script types (by keys and by an input method), deletes, splits, formats, pastes, drags, changes case, replaces all,
gives links and footnotes, changes tables and pictures, accepts and rejects, looks at other views and opens the article
again; then everything is undone and done again, to the byte, and all that is left is accepted, and rejected.
"""

import os
import random
import sys
import time
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from statistics import median, quantiles
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt, qInstallMessageHandler
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from editor_app.document.model import Block, Document
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.workflow.article import Content

_DESK = Path(__file__).parents[1] / "tests/ui/editor/suggesting_desk.py"
_STEPS = 8
_SENTENCE = "Акимат города сообщил, что движение по новому мосту через реку Ишим открыли в срок. "


def _desk() -> Callable[[ArticleEditor, random.Random], Any]:
    spec: Any = spec_from_file_location("suggesting_desk", _DESK)
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    made: Callable[[ArticleEditor, random.Random], Any] = module.SuggestingDesk
    return made


def scripts(editor: ArticleEditor, number: int) -> None:
    """Run random scripts; an assertion fails with the seed of the one that lost something."""
    make, begin = _desk(), time.perf_counter()
    for seed in range(number):
        desk = make(editor, random.Random(seed))  # noqa: S311 - scripts, not secrets
        try:
            for _ in range(_STEPS):
                desk.act()
            desk.finish()
        except AssertionError as error:
            raise AssertionError(f"seed {seed}") from error
    print(f"{number} scripts of {_STEPS} steps: nothing lost, {time.perf_counter() - begin:.0f} s")


def keys(editor: ArticleEditor, *, on: bool) -> None:
    """Tell what a key costs in the middle of an article of 20,000 words."""
    editor.show_content(Content(body=Document((Block(_SENTENCE * 8),) * 200)), writable=True)
    editor.suggesting.register.person = "Анна"
    editor.suggesting.turn(on=on)
    body = editor.body
    body.setFocus()
    cursor = body.textCursor()
    cursor.setPosition(body.document().characterCount() // 2)
    body.setTextCursor(cursor)
    body.moveCursor(QTextCursor.MoveOperation.EndOfWord)
    for name, key, letter in (("letter", Qt.Key.Key_A, "а"), ("Backspace", Qt.Key.Key_Backspace, "")):
        spent = []
        for _ in range(300):
            begin = time.perf_counter()
            QApplication.sendEvent(body, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter))
            spent.append((time.perf_counter() - begin) * 1000)
            QApplication.processEvents()
        p99 = quantiles(spent, n=100)[98]
        print(f"suggest mode {'on' if on else 'off'}, {name}: median {median(spent):.2f} ms, p99 {p99:.2f} ms")


def main() -> None:
    """Run both."""
    qInstallMessageHandler(lambda *_: None)
    application = QApplication([])
    editor = ArticleEditor()
    editor.resize(900, 700)
    editor.show()
    keys(editor, on=False)
    keys(editor, on=True)
    scripts(editor, int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
    application.quit()


if __name__ == "__main__":
    main()
