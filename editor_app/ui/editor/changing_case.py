"""Changing the case of the selected words, or of the one at the cursor: a step of undo that keeps every mark."""

from PySide6.QtGui import QTextCursor

from editor_app.text.casing import next_case
from editor_app.ui.editor import selection
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.steps import one_step

_PARAGRAPH = "\u2029"
"""What Qt puts between the paragraphs of a selection."""


class CaseCycle:
    """Goes round the cases; remembers what it began with as long as nothing else is done."""

    def __init__(self) -> None:
        self._done: tuple[Field, int, int, int] | None = None
        self._original = ""

    def turn(self, field: Field) -> None:
        """Put the words into the next case."""
        cursor = field.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        text = cursor.selectedText()
        if field.isReadOnly() or not text.strip():
            return
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if self._done != (field, field.document().revision(), start, end):
            self._original = text
        parts = zip(self._original.split(_PARAGRAPH), text.split(_PARAGRAPH), strict=True)
        _write(cursor, _PARAGRAPH.join(next_case(original, now) for original, now in parts))
        field.setTextCursor(_between(cursor, anchor, position))
        self._done = (field, field.document().revision(), start, end)


def _write(cursor: QTextCursor, text: str) -> None:
    """Write a text of the same length over the selection, each letter in the format of the one that it replaces."""
    first, units = cursor.selectionStart(), text.encode("utf-16-le", "surrogatepass")
    with one_step(cursor):
        for start, end, form in list(selection.runs(cursor)):
            piece = units[2 * (start - first) : 2 * (end - first)].decode("utf-16-le", "surrogatepass")
            part = _between(cursor, start, end)
            if part.selectedText() != piece:
                part.insertText(piece, form)


def _between(cursor: QTextCursor, anchor: int, position: int) -> QTextCursor:
    made = QTextCursor(cursor.document())
    made.setPosition(anchor)
    made.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    return made
