"""A field of the sheet: as tall as its text, so that the sheet scrolls and not the field."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from math import ceil
from unicodedata import category

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QRect, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from editor_app.text.span import Span
from editor_app.ui.closed import ClosedText
from editor_app.ui.editor import marks
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.editor.passages import Passages

Painting = Callable[["Field", QPainter, QRect], None]
"""Paints something beside the letters of a field in a part of it."""


def letters_of(event: QKeyEvent) -> str:
    """Return the letters that a key puts into a text, spaces and marks without a look among them; else nothing."""
    return event.text() if event.text() and category(event.text()[0]) != "Cc" else ""


class Field(ClosedText):
    """A text on the sheet, with marks under its findings."""

    altered = Signal()
    """The text or a format of it is another one; dress alone does not count."""
    leave = Signal(int)
    """The cursor wants to go on into the field above (-1) or below (1)."""
    paged = Signal(int, bool)
    """Page Up (-1) or Page Down (1) was pressed, with Shift or without."""
    pointed = Signal(QPoint)
    """The mouse stands at this place of the field, and no button is down."""
    focused = Signal()
    """The field has the keyboard now."""
    menuWanted = Signal(object)
    """A `QContextMenuEvent`."""
    typed = Signal(str)
    """These letters were typed, and stand before the cursor now."""
    recalledBy = Signal(int, object)
    """A step was undone (-1) or done again (1); and the document as it was before that."""
    recalled = Signal(int)
    """The last step is to be undone (-1) or done again (1)."""

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks_visible = True
        self.below: list[Painting] = []
        """What is painted under the letters, whenever a part of the field is painted."""
        self.above: list[Painting] = []
        """What is painted over them."""
        self.painted: marks.Painted | None = None
        """The blocks that the paint under way shows; None while nothing is painted."""
        self._typing = False
        self._dressing = False
        self.is_replaying = False
        """What changes now is nobody's doing: a text is shown, or a step is undone or done again."""
        self.is_replacing = False
        """What changes now is words that take the place of others, as wholes, and not letters that are typed."""
        self._held: QRect | None = None
        self.passages = Passages(self.document())
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.document().setDocumentMargin(2)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # what was there stays when it grows
        self.document().contentsChanged.connect(self._tell_altered)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow(self.document().size())

    def set_writable(self, *, writable: bool) -> None:
        """Let the text be changed, or only be read, marked and copied."""
        self.setReadOnly(not writable)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextEditorInteraction if writable else flags)
        if self.hasFocus() and not writable:
            super().focusInEvent(QFocusEvent(QEvent.Type.FocusIn))  # else Qt hides the cursor until the next key

    @property
    def letters(self) -> QFont:
        """The font of plain letters as they are on the screen."""
        return self.viewport().font()

    def set_font(self, font: QFont) -> None:
        """Write in this font."""
        self.setFont(font)
        self.viewport().setFont(font)  # what stands in an empty field is written in that of the viewport
        self.document().setDefaultFont(font)

    def typed_at(self) -> int | None:
        """Return the position of the cursor while a word is being typed at it."""
        return self.textCursor().position() if self._typing else None

    def undo(self) -> None:
        self._replay(-1, super().undo)

    def redo(self) -> None:
        self._replay(1, super().redo)

    def _replay(self, by: int, does: Callable[[], None]) -> None:
        before = self.passages.document()
        self.is_replaying = True
        does()
        self.is_replaying = False
        self.recalledBy.emit(by, before)

    @contextmanager
    def replacing(self) -> Iterator[None]:
        """Put words in place of others inside: a suggestion shows the whole of each, as an editor reads it."""
        self.is_replacing = True
        try:
            yield
        finally:
            self.is_replacing = False

    def span(self, number: int, span: Span) -> QTextCursor:
        """Return a cursor over code points of the block of this number."""
        block = self.document().findBlockByNumber(number)
        offsets, length = Offsets(block.text()), block.length() - 1
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(offsets.to_units(span.start), length))
        cursor.setPosition(block.position() + min(offsets.to_units(span.end), length), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the sheet scrolls and zooms

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up if self._on_edge(self.document().firstBlock()) and not event.modifiers():
                self.leave.emit(-1)
            case Qt.Key.Key_Down if self._on_edge(self.document().lastBlock()) and not event.modifiers():
                self.leave.emit(1)
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.paged.emit(-1 if event.key() == Qt.Key.Key_PageUp else 1, shifted)
            case _ if event.matches(QKeySequence.StandardKey.Undo):
                self.recalled.emit(-1)
            case _ if event.matches(QKeySequence.StandardKey.Redo):
                self.recalled.emit(1)
            case _:
                self._type(event)

    def _type(self, event: QKeyEvent) -> None:
        revision = self.document().revision()
        self.write(event)
        is_typed = self.document().revision() != revision
        self._set_typing(typing=is_typed)
        if is_typed and letters_of(event):
            self.typed.emit(event.text())

    def press(self, letters: str) -> None:
        """Do what a key with these letters would do, if the keyboard had one."""
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letters)
        QCoreApplication.sendEvent(self, key)

    def write(self, event: QKeyEvent) -> None:
        """Do what a key does to the text."""
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._set_typing(typing=True)
        if event.commitString():
            self.typed.emit(event.commitString())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._set_typing(typing=False)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.pointed.emit(event.position().toPoint())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._set_typing(typing=False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menuWanted.emit(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if not isinstance(event, QPaintEvent):
            return super().viewportEvent(event)
        self.painted = {}
        try:
            return super().viewportEvent(event)
        finally:
            self.painted = None

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint(self.below, event.rect())
        super().paintEvent(event)
        self._paint(self.above, event.rect())
        if self.marks_visible:
            painter = QPainter(self.viewport())
            self._held = marks.paint(self, painter, event.rect())
            painter.end()

    def _paint(self, paintings: Sequence[Painting], rect: QRect) -> None:
        painter = QPainter(self.viewport())
        for painting in paintings:
            painting(self, painter, rect)
        painter.end()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text; files are for the window to open."""
        return not source.hasUrls() or any(not url.isLocalFile() for url in source.urls())

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what is dropped; words of another field stay there too, for both to be undone each by itself."""
        super().dropEvent(event)
        if event.source() is not self.viewport():
            event.setDropAction(Qt.DropAction.CopyAction)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(" ".join(source.text().split()))

    def _tell_altered(self) -> None:
        if not self._dressing:
            self.altered.emit()

    def _set_typing(self, *, typing: bool) -> None:
        self._typing = typing
        if self._held is not None:
            self.viewport().update(self._held)

    def _on_edge(self, edge: QTextBlock) -> bool:
        """Whether the cursor is in the first line of the first block, or the last line of the last one."""
        cursor = self.textCursor()
        if cursor.block() != edge or cursor.hasSelection():
            return False
        layout = edge.layout()
        line = layout.lineForTextPosition(cursor.positionInBlock()).lineNumber()
        first, last = edge == self.document().firstBlock(), edge == self.document().lastBlock()
        return (first and line == 0) or (last and line == layout.lineCount() - 1)

    def _grow(self, size: QSizeF) -> None:
        height = ceil(size.height())
        if height != self.height():
            self.setFixedHeight(height)
