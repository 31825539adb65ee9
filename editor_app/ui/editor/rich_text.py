"""The body of the article: rich text as it is written on a news desk."""

from contextlib import nullcontext

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from editor_app.document.model import LINE_BREAK, BlockKind, Document, MarkKind
from editor_app.i18n import translate
from editor_app.ui.editor import (
    clipboard,
    conversion,
    edges,
    editing,
    formats,
    headroom,
    hints,
    inserting,
    links,
    ornaments,
    selection,
    tabling,
    typeface,
    zooming,
)
from editor_app.ui.editor.dress import Dress
from editor_app.ui.editor.field import Field, Painting, letters_of
from editor_app.ui.editor.pictures import Pictures
from editor_app.ui.editor.steps import one_step

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WITH_BACKSPACE = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
"""Keys with which Backspace is what it is without them."""
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class RichText(Field):
    """Paragraphs, headings, quotations and nested lists with marks and links."""

    cleaned = Signal(object)
    """Something was pasted and cleaned: a tuple of `Message` that says of what."""
    muchPasted = Signal(str, str)
    """HTML was pasted that takes a while to read, and has this text beside it; `put` takes what is made of it."""
    renewed = Signal()
    """Another text is shown: places in the former one are gone."""
    picturesGiven = Signal(list)
    """Pictures were pasted: paths or bytes of their files."""
    assetsGiven = Signal(object)
    """Files of pictures, as bytes, which the document that is pasted next names."""
    pictureOpened = Signal()
    """The picture at the cursor was clicked twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("sheet", "Текст материала"), translate("sheet", "Текст материала"), parent)
        self.born_as: QTextCharFormat | None = None
        """The format of a letter that is typed over a selection; Qt's own way while it is None."""
        self.deletes_in_steps = False
        """Whether a key that deletes makes a whole step of undo, to which something can be added."""
        self.building: tabling.Builder = tabling.at_once
        """Gives what changes the build of tables."""
        self.zoom = 100
        self.over: list[Painting] = []
        """What is painted over pictures."""
        self.pictures = Pictures(self)
        self.pictures.changed.connect(self.viewport().update)
        self.set_font(typeface.reading())
        self.document().setIndentWidth(formats.INDENT_WIDTH)
        self.dress = Dress(self.document(), self.passages.made)
        self.cursorPositionChanged.connect(self._take_off_borrowed)
        self.selectionChanged.connect(self._take_off_borrowed)  # given up, it leaves the cursor where it was

    def show_document(self, document: Document) -> None:
        """Show a document; nothing of that can be undone."""
        # The cursor was carried to the end, and would have all laid out if it came back after the change.
        self.is_replaying = True
        with self.passages.expecting(document), QSignalBlocker(self):
            with one_step(QTextCursor(self.document())):
                conversion.fill(self.document(), document)
                self.moveCursor(QTextCursor.MoveOperation.Start)
            headroom.give(self.document())
        self.is_replaying = False
        self.cursorPositionChanged.emit()
        self.renewed.emit()

    def set_zoom(self, zoom: int) -> None:
        """Show the text, and what stands beside it and between its paragraphs, at a zoom in per cent."""
        self.zoom = zoom
        zooming.zoom(self.document(), zoom)
        self.document().setDefaultFont(typeface.reading())  # lays it out anew
        self.viewport().setFont(typeface.reading(zoom))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "dress"):
            self._renew_dress()

    def toggle_mark(self, kind: MarkKind) -> None:
        """Give the selected letters a meaning, or those typed next; take it away where they have it."""
        cursor = self.textCursor()
        on = not self.is_active(kind)
        if cursor.hasSelection():
            editing.set_mark(cursor, kind, on=on)
        else:
            before = formats.looks_of(self.currentCharFormat())
            after = editing.with_mark(before, kind) if on else editing.without_mark(before, kind)
            self.setCurrentCharFormat(formats.char_format(after))

    def toggle_kind(self, kind: BlockKind) -> None:
        """Make the selected blocks what is asked for, or paragraphs again."""
        editing.toggle_kind(self.textCursor(), kind)
        self._take_off_borrowed()

    def clear_formatting(self) -> None:
        """Make the selection plain text; without one, what is typed next."""
        if self.textCursor().hasSelection():
            editing.clear(self.textCursor())
        else:
            self.setCurrentCharFormat(formats.char_format(frozenset()))

    def active(self) -> frozenset[MarkKind | BlockKind]:
        """Return what the selection, or a letter typed now, is."""
        cursor = self.textCursor()
        looks = selection.looks(cursor) if cursor.hasSelection() else formats.looks_of(self.currentCharFormat())
        return frozenset((formats.kind_of(cursor.blockFormat()), *(kind for kind, _ in looks)))

    def is_active(self, what: MarkKind | BlockKind) -> bool:
        """Whether the selection, or a letter typed now, is what is asked for."""
        return what in self.active()

    def write(self, event: QKeyEvent) -> None:
        self._take_off_borrowed()  # the letter at the cursor may have become another one since it came there
        if not self.isReadOnly() and self._write_specially(event):
            return
        if self.deletes_in_steps and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            with one_step(QTextCursor(self.document())):
                super().write(event)
        else:
            super().write(event)

    def _write_specially(self, event: QKeyEvent) -> bool:
        cursor, key = self.textCursor(), event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.press(LINE_BREAK)
            return True
        if key in _ENTER and plain:
            editing.start_paragraph(cursor)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            done = edges.delete(cursor, forward=key == Qt.Key.Key_Delete)
            unwraps = key == Qt.Key.Key_Backspace and not event.modifiers() & ~_WITH_BACKSPACE
            if not done and not (unwraps and editing.unwrap(cursor)):
                return False
        elif key in _ARROWS and plain:
            super().write(event)
            if edges.kind_at(self.textCursor()) is BlockKind.RULE:
                super().write(event)
            return True
        elif (form := self._form_over(cursor)) is not None and letters_of(event):
            with one_step(cursor):
                cursor.removeSelectedText()
                edges.make_room(cursor)
                cursor.insertText(event.text(), form)
        elif not letters_of(event) or edges.has_room(cursor):
            return False  # so that Qt makes one step of undo of the letters of a word
        else:
            with one_step(cursor):
                edges.make_room(cursor)
                self.setTextCursor(cursor)
                super().write(event)
            return True
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString():
            cursor = self.textCursor()
            edges.make_room(cursor)
            self.setTextCursor(cursor)
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not self.isReadOnly():
            by = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), 0)
            if by and (tabling.go(self, by) or editing.indent(self.textCursor(), by)):
                return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            hints.show(self, event)
            return True
        return super().viewportEvent(event)

    @property
    def in_table(self) -> bool:
        """Whether the cursor is in a table."""
        return self.textCursor().currentTable() is not None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        block = self.cursorForPosition(event.position().toPoint()).block()
        picture = formats.picture_of(block.blockFormat())
        place = self.document().documentLayout().blockBoundingRect(block)
        if picture is not None and ornaments.picture_rect(block, place, picture).contains(event.position()):
            self.pictureOpened.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            links.open_link(self.anchorAt(event.position().toPoint()))

    def createMimeDataFromSelection(self) -> QMimeData:
        return clipboard.mime_of(selection.selected(self.textCursor()))

    def insertFromMimeData(self, source: QMimeData) -> None:
        given = clipboard.pictures_in(source)
        if given:
            self.picturesGiven.emit(given)
            return
        if clipboard.is_much(source):
            self.muchPasted.emit(source.html(), source.text())
        else:
            self.put(clipboard.taken(source), self.textCursor())

    def paste_plain(self, source: QMimeData) -> None:
        """Paste nothing but the text."""
        self.put(clipboard.plain(source.text(), joined=False), self.textCursor())

    def put(self, taken: clipboard.Taken, place: QTextCursor) -> None:
        """Put what was pasted in place of what a cursor selects; the person's goes behind it where it stands there."""
        if taken.assets:
            self.assetsGiven.emit(list(taken.assets.values()))
        own = self.textCursor()
        follows = (own.selectionStart(), own.selectionEnd()) == (place.selectionStart(), place.selectionEnd())
        with self.replacing() if place.hasSelection() else nullcontext():
            inserting.insert_document(place, taken.document)
        if follows:
            self.setTextCursor(place)
        if taken.told:
            self.cleaned.emit(taken.told)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        known = source.hasText() or source.hasHtml() or source.hasFormat(clipboard.OWN)
        return bool(clipboard.pictures_in(source)) or (super().canInsertFromMimeData(source) and known)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        ornaments.paint_below(self, painter, event.rect())
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        ornaments.paint_above(self, painter, event.rect())
        painter.end()
        self._paint(self.over, event.rect())

    def _renew_dress(self) -> None:
        """Follow a theme; to Qt that is a change of the document, to nobody else."""
        self._dressing = True
        self.dress.renew()
        self._dressing = False

    def _take_off_borrowed(self) -> None:
        """Let what is typed behind a link or a footnote not belong to it, and into an empty block have no size."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return
        before = formats.looks_of(self.currentCharFormat())
        own = any(kind in editing.OF_THEIR_WORDS for kind, _ in before)
        after = editing.between(before, cursor) if own else before
        if after != before or cursor.block().length() == 1:
            self.setCurrentCharFormat(formats.char_format(after))

    def _form_over(self, cursor: QTextCursor) -> QTextCharFormat | None:
        """Return the format of a letter that is typed over a selection, None where Qt gives it the right one."""
        if not cursor.hasSelection() or cursor.hasComplexSelection():
            return None
        first = formats.looks_of(self.born_as or self.currentCharFormat())
        after = editing.between(first, cursor)
        return self.born_as if after == first else formats.char_format(after)
