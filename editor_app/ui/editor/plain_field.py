"""The plain texts of the sheet: the headline, the deck, the lead."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat

from editor_app.ui.editor.field import Field

_NOTE = QTextFormat.Property.UserProperty + 100
"""The property of every block of a plain field that holds its note."""


class PlainField(Field):
    """A text without formats: the headline, the deck, the lead. Enter goes on to the next field."""

    def show_text(self, text: str) -> None:
        """Show a text; nothing of that can be undone."""
        document: QTextDocument = self.document()
        document.setUndoRedoEnabled(False)
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        document.setUndoRedoEnabled(True)

    def close_step(self) -> None:
        """Let what comes next be a step of its own, and nothing that was undone be done again."""
        document: QTextDocument = self.document()
        document.clearUndoRedoStacks(QTextDocument.Stacks.RedoStack)
        document.setModified(False)  # Qt joins a letter with an insertion only where something was modified

    def text(self) -> str:
        """Return the text, one line a paragraph."""
        return "\n".join(row.text for row in self.passages.rows)

    @property
    def note(self) -> str:
        """What goes with the text, out of sight, and is undone and done again with it; empty in a text just shown."""
        return str(self.document().firstBlock().blockFormat().property(_NOTE) or "")

    def put(self, text: str, note: str) -> None:
        """Put another text in place, or leave the same one, and the note that goes with it: one step of undo."""
        cursor, form = QTextCursor(self.document()), QTextBlockFormat()
        form.setProperty(_NOTE, note)
        cursor.beginEditBlock()
        if text != self.text():
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(text)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        cursor.endEditBlock()
        self.document().setModified(False)  # Qt joins a letter with an insertion only where something was modified

    def write(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave.emit(1)
        else:
            super().write(event)
