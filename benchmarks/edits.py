"""Random edit scripts on the body: after undo of everything, the document is the one before, to the byte.

Run: python benchmarks/edits.py [--scripts 1000] [--steps 40] [--seed 1]
A script types (stress marks, emoji and Kazakh letters among it), formats, pastes, fixes, undoes and does again. At
every step the rows of the paragraphs are held against the document. Prints how many scripts ended otherwise.
"""

import argparse
import random

import screen
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from editor_app.document import serial
from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind
from editor_app.ui.editor import clipboard, conversion, editing
from editor_app.ui.editor.rich_text import RichText

LETTERS = ("а", " ", "о\u0301", "👍🏽", "қ", "«", "слово", "\u00a0")
KINDS = (BlockKind.PARAGRAPH, BlockKind.HEADING_1, BlockKind.QUOTE, BlockKind.BULLET, BlockKind.NUMBER)
MARKS = (MarkKind.BOLD, MarkKind.ITALIC, MarkKind.UNDERLINE, MarkKind.STRIKE, MarkKind.SUPERSCRIPT)


def go(body: RichText, chance: random.Random) -> None:
    """Put the cursor somewhere, or select something."""
    cursor = QTextCursor(body.document())
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, n=chance.randrange(120))
    if chance.random() < 0.5:
        cursor.movePosition(
            QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor, chance.randrange(30)
        )
    body.setTextCursor(cursor)


def fix(body: RichText, chance: random.Random) -> None:
    """Replace selected words of one paragraph as a suggestion does."""
    if "\u2029" not in body.textCursor().selectedText():
        editing.replace(body.textCursor(), chance.choice(["слово", "слова два", ""]))


DEEDS = (
    go,
    go,
    lambda body, chance: screen.press(body, chance.choice(LETTERS)),
    lambda body, chance: screen.press(body, chance.choice(LETTERS)),
    lambda body, chance: body.toggle_mark(chance.choice(MARKS)),
    lambda body, chance: body.toggle_kind(chance.choice(KINDS)),
    lambda body, chance: body.insertFromMimeData(clipboard.mime_of(article(chance))),
    fix,
    lambda body, _: body.clear_formatting(),
    lambda body, _: editing.start_paragraph(body.textCursor()),
    lambda body, _: body.undo(),
    lambda body, _: body.redo(),
)


def article(chance: random.Random) -> Document:
    """Make a few paragraphs with marks."""
    blocks = []
    for _ in range(chance.randint(1, 4)):
        text = "".join(chance.choices(LETTERS, k=chance.randint(1, 12)))
        start = chance.randrange(len(text))
        mark = Mark(start, chance.randint(start + 1, len(text)), chance.choice(MARKS))
        blocks.append(Block(text, chance.choice(KINDS), (mark,)))
    return Document(tuple(blocks))


def runs_back(body: RichText, chance: random.Random, steps: int) -> bool:
    """Whether a script can be undone to the byte, and its rows were true all the time."""
    body.show_document(article(chance))
    before = serial.dumps(body.passages.document())
    for _ in range(steps):
        chance.choice(DEEDS)(body, chance)
        if body.passages.document() != conversion.document_of(body.document()):
            return False
    while body.document().isUndoAvailable():
        body.undo()
    return serial.dumps(body.passages.document()) == before


def main() -> None:
    """Print a line."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--scripts", type=int, default=1_000)
    options.add_argument("--steps", type=int, default=40)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    application = QApplication.instance() or QApplication([])
    body = RichText()
    body.resize(600, 400)
    body.setFocus(Qt.FocusReason.OtherFocusReason)
    wrong = []
    for number in range(chosen.seed, chosen.seed + chosen.scripts):
        if not runs_back(body, random.Random(number), chosen.steps):  # noqa: S311 - a script, not a secret
            wrong.append(number)
        application.processEvents()
    print(f"{chosen.scripts} scripts of {chosen.steps} steps, {len(wrong)} not undone to the byte: {wrong[:10]}")


if __name__ == "__main__":
    main()
