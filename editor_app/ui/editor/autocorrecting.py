"""Puts right what is typed: each time as a step of undo of its own, so that one Ctrl+Z brings back what was typed."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from editor_app.document.model import MarkKind
from editor_app.proofreading.autocorrection import Autocorrection, Correction
from editor_app.ui.editor import editing, formats
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.editor.steps import closed_step


class Autocorrecting(QObject):
    """Watches what is typed into the fields of an editor; what is pasted is left as it is."""

    def __init__(self, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self.rules: Autocorrection | None = None
        """What is put right; nothing is while it is None."""
        for field in editor.fields:
            field.typed.connect(partial(self._typed, field))
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a Tab behind the name of a snippet."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or not isinstance(watched, Field):
            return False
        if event.key() != Qt.Key.Key_Tab or event.modifiers() or self.rules is None or not _is_plain(watched):
            return False
        found = self.rules.expansion(_before(watched))
        if found is not None:
            _correct(watched, found)
        return found is not None

    def _typed(self, field: Field, _text: str) -> None:
        if self.rules is not None and _is_plain(field):
            found = self.rules.after(_before(field))
            if found is not None:
                _correct(field, found)


def _is_plain(field: Field) -> bool:
    """Whether the cursor stands in text that may be put right, and in no link."""
    cursor = field.textCursor()
    in_link = any(kind is MarkKind.LINK for kind, _ in formats.looks_of(cursor.charFormat()))
    return not (field.isReadOnly() or cursor.hasSelection() or in_link)


def _before(field: Field) -> str:
    cursor = field.textCursor()
    text = cursor.block().text()
    return text[: Offsets(text).to_points(cursor.positionInBlock())]


def _correct(field: Field, correction: Correction) -> None:
    cursor = field.textCursor()
    text = cursor.block().text()
    offsets, place = Offsets(text), cursor.positionInBlock()
    start = offsets.to_units(offsets.to_points(place) - correction.length)
    cursor.setPosition(cursor.block().position() + start)
    cursor.setPosition(cursor.block().position() + place, QTextCursor.MoveMode.KeepAnchor)
    with field.replacing(), closed_step(cursor):
        editing.replace(cursor, correction.text)
