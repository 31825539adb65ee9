"""Whatever is done to the body: undo of all of it is the document before, to the byte of its form on disk."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from editor_app.document import serial
from editor_app.document.model import Block, BlockKind, Document, MarkKind, Picture, Table
from editor_app.ui.editor import clipboard, conversion, editing, inserting, tabling
from editor_app.ui.editor.rich_text import RichText

KEYS = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Left,
    Qt.Key.Key_Home,
)

PICTURE = Block("мост", BlockKind.PICTURE, picture=Picture("0" * 64, 300, 200))
HTML = (
    "<p>слово <b>жир</b></p><hr><ul><li>раз</ul>",
    "<table><tr><td colspan=2>а<tr><td>б<td>в</table><p>после",
    "ко&shy;фе",
)
GRID = {
    "row above": lambda field: tabling.add_row(field, -1),
    "row below": lambda field: tabling.add_row(field, 1),
    "column left": lambda field: tabling.add_column(field, -1),
    "column right": lambda field: tabling.add_column(field, 1),
    "without row": tabling.remove_rows,
    "without column": tabling.remove_columns,
    "merge": tabling.merge,
    "split": tabling.split,
    "head": tabling.toggle_header,
    "remove": tabling.remove,
}

steps = st.one_of(
    st.tuples(st.just("type"), st.sampled_from(["а", " ", "о\u0301", "👍", "қ", "«"])),
    st.tuples(st.just("press"), st.sampled_from(KEYS)),
    st.tuples(
        st.just("mark"), st.sampled_from([MarkKind.BOLD, MarkKind.ITALIC, MarkKind.SUPERSCRIPT, MarkKind.SUBSCRIPT])
    ),
    st.tuples(st.just("note"), st.sampled_from(["Там же"])),
    st.tuples(st.just("link"), st.sampled_from(["https://a.kz", "mailto:a@b.kz"])),
    st.tuples(
        st.just("kind"),
        st.sampled_from([BlockKind.PARAGRAPH, BlockKind.HEADING_1, BlockKind.QUOTE, BlockKind.BULLET, BlockKind.NOTE]),
    ),
    st.tuples(st.just("paste"), st.from_type(Document)),
    st.tuples(st.just("html"), st.sampled_from(HTML)),
    st.tuples(st.just("alone"), st.sampled_from([Block(kind=BlockKind.RULE), PICTURE])),
    st.tuples(st.just("table"), st.from_type(Table)),
    st.tuples(st.just("grid"), st.sampled_from(sorted(GRID))),
    st.tuples(st.just("fix"), st.sampled_from(["слово", "слова два", ""])),
    st.tuples(st.just("go"), st.tuples(st.integers(0, 80), st.integers(0, 80))),
    st.tuples(st.sampled_from(["clear", "undo", "redo"]), st.none()),
)


def press(body, key, text=""):
    QApplication.sendEvent(body, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text))


def paste(body, html):
    mime = QMimeData()
    mime.setHtml(html)
    body.insertFromMimeData(mime)


def fix(body, words):
    if "\u2029" not in body.textCursor().selectedText():
        editing.replace(body.textCursor(), words)


DEEDS = {
    "type": lambda body, letter: press(body, 0, letter),
    "press": lambda body, key: press(body, key),
    "mark": lambda body, kind: body.toggle_mark(kind),
    "link": lambda body, href: editing.set_mark(body.textCursor(), MarkKind.LINK, href, on=True),
    "note": lambda body, text: editing.set_mark(body.textCursor(), MarkKind.FOOTNOTE, text, on=True),
    "kind": lambda body, kind: body.toggle_kind(kind),
    "paste": lambda body, document: body.insertFromMimeData(clipboard.mime_of(document)),
    "html": lambda body, html: paste(body, html),
    "alone": lambda body, block: inserting.insert_alone(body.textCursor(), block),
    "table": lambda body, table: tabling.insert(body.textCursor(), table),
    "grid": lambda body, name: GRID[name](body),
    "fix": fix,
    "go": lambda body, places: go(body, *places),
    "clear": lambda body, _: body.clear_formatting(),
    "undo": lambda body, _: body.undo(),
    "redo": lambda body, _: body.redo(),
}


def go(body, anchor, position):
    """Put the cursor where a hand could put it: never inside a character."""
    cursor = QTextCursor(body.document())
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, n=anchor)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor, position - anchor)
    body.setTextCursor(cursor)


@pytest.fixture(scope="module")
def body(qapp):
    made = RichText()
    made.resize(600, 400)
    return made


@settings(max_examples=150)
@given(document=st.from_type(Document), script=st.lists(steps, max_size=20))
def test_undo_of_everything_is_the_document_before(body, document, script):
    body.show_document(document)
    before = serial.dumps(body.passages.document())
    for name, what in script:
        DEEDS[name](body, what)
        assert body.passages.document() == conversion.document_of(body.document())
        assert [row.text for row in body.passages.rows] == [block.text for block in rows(body)]
    after = serial.dumps(body.passages.document())
    while body.document().isUndoAvailable():
        body.undo()
    assert serial.dumps(body.passages.document()) == before
    while body.document().isRedoAvailable():
        body.redo()
    if not any(name == "undo" for name, _ in script):
        assert serial.dumps(body.passages.document()) == after


def rows(body):
    return (conversion.block_of(body.document().findBlockByNumber(n)) for n in range(body.document().blockCount()))
