"""Opening an article: from the article that was read to its painted sheet, beside a bare text document, in one run.

Run: python benchmarks/opening.py [--words 20000] [--times 9]
The bare one is a QTextEdit whose document is filled with the same text and painted. Milliseconds, medians.
"""

import argparse
import statistics
import time

import screen
from PySide6.QtWidgets import QTextEdit

from editor_app.document.model import Document
from editor_app.workflow.article import Content


def bare(edit: QTextEdit, document: Document) -> float:
    """Fill the document of a QTextEdit and paint it."""
    start = time.perf_counter()
    edit.setPlainText(document.text)
    screen.paint(edit)
    return (time.perf_counter() - start) * 1000


def ours(target: screen.MainWindow, document: Document) -> float:
    """Show the article on the sheet and paint it."""
    content = Content("Заголовок", "", "Лид.", document)
    editor = target.workplace.editor
    start = time.perf_counter()
    editor.show_content(content, writable=True)
    screen.paint(editor.body)
    return (time.perf_counter() - start) * 1000


def main() -> None:
    """Print a line for each length."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--words", type=int, nargs="+", default=[20_000])
    options.add_argument("--times", type=int, default=9)
    chosen = options.parse_args()
    with screen.window() as window:
        screen.show(window, screen.article(500))
        edit = screen.bare()
        for words in chosen.words:
            document, short = screen.article(words), screen.article(200)
            one, two = [], []
            for _ in range(chosen.times):
                one.append(bare(edit, document))
                two.append(ours(window, document))
                screen.idle(0.5)
                edit.clear()
                ours(window, short)
                screen.idle(0.5)
            a, b = statistics.median(one), statistics.median(two)
            print(f"{words} words: bare {a:.0f}, ours {b:.0f}, ratio {b / a:.2f}", flush=True)


if __name__ == "__main__":
    main()
