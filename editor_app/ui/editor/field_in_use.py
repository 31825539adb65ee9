"""The field in use, and what the commands of text do to it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from editor_app.document.model import BlockKind, MarkKind
from editor_app.text.counting import Counts, counts
from editor_app.ui.editor import linking
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.rich_text import RichText
from editor_app.ui.editor.undoing import Undoing


class FieldInUse(QObject):
    """Which field of the sheet has the keyboard, or had it last; only the body can be formatted."""

    def __init__(self, fields: Sequence[Field], body: RichText, undoing: Undoing) -> None:
        super().__init__(body)
        self.field = fields[0]
        """The one in use."""
        self._fields = fields
        self._body = body
        self._undoing = undoing
        for field in fields:
            for moved in (field.cursorPositionChanged, field.selectionChanged, field.focused):
                moved.connect(self._follow)

    def selection_counts(self) -> Counts | None:
        """Return the size of what is selected, None where nothing is."""
        cursor = self.field.textCursor()
        return counts(cursor.selectedText().replace("\u2029", "\n")) if cursor.hasSelection() else None

    def toggle_mark(self, kind: MarkKind) -> None:
        """Give the selected letters of the body a meaning, or take it away."""
        if self._formats():
            self._body.toggle_mark(kind)

    def set_block_kind(self, kind: BlockKind) -> None:
        """Make the selected blocks of the body what is asked for, or paragraphs again."""
        if self._formats():
            self._body.toggle_kind(kind)

    def clear_formatting(self) -> None:
        """Make the selection in the body plain text."""
        if self._formats():
            self._body.clear_formatting()

    def insert_link(self) -> None:
        """Ask for a link for the selected words of the body."""
        if self._formats():
            linking.insert_link(self._body)

    def active(self) -> frozenset[MarkKind | BlockKind]:
        """Return what the selection of the body is; nothing where another field is in use."""
        return self._body.active() if self.field is self._body else frozenset()

    def undo(self) -> None:
        """Undo the last change of the field in use, with what was done at once with it in others."""
        self._undoing.undo(self.field)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._undoing.redo(self.field)

    def can_undo(self) -> bool:
        """Whether there is anything to undo in the field in use, or of section and tags."""
        return self._undoing.can_undo(self.field) and not self.field.isReadOnly()

    def can_redo(self) -> bool:
        """Whether there is anything to do again in the field in use, or of section and tags."""
        return self._undoing.can_redo(self.field) and not self.field.isReadOnly()

    def cut(self) -> None:
        """Cut the selection of the field in use."""
        self.field.cut()

    def copy(self) -> None:
        """Copy the selection of the field in use."""
        self.field.copy()

    def paste(self) -> None:
        """Paste into the field in use."""
        self.field.paste()

    def paste_plain(self) -> None:
        """Paste nothing but the text."""
        if self.field is self._body and not self._body.isReadOnly():
            self._body.paste_plain(QGuiApplication.clipboard().mimeData())
        else:
            self.field.paste()

    def _formats(self) -> bool:
        return self.field is self._body and not self._body.isReadOnly()

    def _follow(self) -> None:
        self.field = next((field for field in self._fields if field.hasFocus()), self.field)
