"""From the end of a word to its mark on the screen: the program's window with the real checking process.

Run: python benchmarks/marks.py [--words 1000 20000] [--times 100]
The space behind a misspelt word ends it; the mark is there when the paint that draws it is done. Milliseconds.
"""

import argparse
import time

import screen
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from editor_app.ui.editor.passage import Passage

PATIENCE = 5.0
"""Seconds after which a mark is taken for lost."""


def is_marked(passage: Passage) -> bool:
    """Whether the word before the last space is found to be wrong."""
    return any(finding.end == len(passage.text) - 1 for finding in passage.shown)


def measure(target: screen.MainWindow, times: int) -> list[float]:
    """Type a misspelt word and a space, again and again, each in a paragraph of its own."""
    body = target.workplace.editor.body
    found = []
    for number in range(times):
        cursor = QTextCursor(body.document().findBlockByNumber(number * 7 % body.document().blockCount()))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        body.setFocus(Qt.FocusReason.OtherFocusReason)
        body.setTextCursor(cursor)
        for letter in " дитектор":
            screen.press(body, letter)
            screen.paint(body)
            screen.idle(0.05)
        start = time.perf_counter()
        screen.press(body, " ")
        passage = body.passages.of(body.textCursor().block())
        while not is_marked(passage):
            if time.perf_counter() - start > PATIENCE:
                raise TimeoutError(passage.text)
            screen.idle(0.001)
        screen.paint(body)
        found.append((time.perf_counter() - start) * 1000)
        screen.idle(0.3)
    return found


def main() -> None:
    """Print a table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--words", type=int, nargs="+", default=[1_000, 20_000])
    options.add_argument("--times", type=int, default=100)
    chosen = options.parse_args()
    print(f"{'words':>7} {'median':>7} {'p99':>7}")
    with screen.window() as ours:
        for words in chosen.words:
            screen.show(ours, screen.article(words))
            found = measure(ours, chosen.times)
            print(
                f"{words:>7} {screen.percentile(found, 0.5):>7.0f} {screen.percentile(found, 0.99):>7.0f}", flush=True
            )


if __name__ == "__main__":
    main()
