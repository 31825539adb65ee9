"""How what is suggested is shown: with every mark, with bars alone, or as the article will be or was, to be read."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from editor_app.document.model import Document
from editor_app.document.verdicts import original, proposed
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.plain_field import PlainField
from editor_app.ui.editor.proposing import Proposing
from editor_app.ui.editor.review_marks import ReviewMarks
from editor_app.ui.editor.rich_text import RichText
from editor_app.workflow.proposals import Slot, Value


class View(StrEnum):
    """The views; the values are those of the preferences."""

    ALL = "all"
    SIMPLE = "simple"
    PROPOSED = "proposed"
    ORIGINAL = "original"

    @property
    def is_read(self) -> bool:
        """Whether the text is only read in it."""
        return self in _SHOWN


_SHOWN: Mapping[View, Callable[[Document], Document]] = {View.PROPOSED: proposed, View.ORIGINAL: original}


class ReviewViews(QObject):
    """Shows an article in one of the views; what is read stands in the place of fields, whose texts are not touched."""

    changed = Signal()
    """Another view is shown."""

    def __init__(self, body: RichText, marks: ReviewMarks, proposing: Proposing) -> None:
        super().__init__(body)
        self.view = View.ALL
        self._body = body
        self._marks = marks
        self._proposing = proposing
        self._page: RichText | None = None
        self._lines: dict[Slot, PlainField] = {}
        self._written = View.ALL

    def turn(self, view: View) -> None:
        """Show the body so; the view to read that is shown already gives way to the one to write in."""
        if view is self.view:
            if view.is_read:
                self.leave()
            return
        self.view = view
        if not view.is_read:
            self._written = view
            self._marks.set_quiet(is_quiet=view is View.SIMPLE)
        self._lay()
        self.changed.emit()

    def leave(self) -> None:
        """Go back from a text that is only read to the one that is written in."""
        if self.view.is_read:
            self.turn(self._written)

    def refresh(self) -> None:
        """Show what is read with the words and at the zoom that the body has now."""
        if self._page is None or not self.view.is_read:
            return
        self._page.set_zoom(self._body.zoom)
        self._page.show_document(_SHOWN[self.view](self._body.passages.document()))
        for slot, line in self._lines.items():
            line.set_font(self._proposing.fields[slot].font())
            line.show_text(str(self.value(slot)))

    def value(self, slot: Slot) -> Value:
        """Return what a slot shows in the view that is on."""
        if not self.view.is_read:
            return self._proposing.shown(slot)
        return self._proposing.proposed(slot) if self.view is View.PROPOSED else self._proposing.stands(slot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        return super().eventFilter(watched, event)

    def _lay(self) -> None:
        page = self._page or (self._made() if self.view.is_read else None)
        if page is None:
            return
        self.refresh()
        back = next((hidden for shown, hidden in self._pairs(page) if shown.hasFocus()), None)
        for shown, hidden in self._pairs(page):
            shown.setVisible(self.view.is_read)
            hidden.setVisible(not self.view.is_read)
        if self.view.is_read:
            page.setFocus()
        elif back is not None:
            back.setFocus()

    def _pairs(self, page: RichText) -> Iterator[tuple[Field, Field]]:
        """Yield what is read with what it stands in for."""
        yield page, self._body
        for slot, line in self._lines.items():
            yield line, self._proposing.fields[slot]

    def _made(self) -> RichText:
        page = self._page = RichText(self._body.parentWidget())
        page.pictures = self._body.pictures
        page.pictures.changed.connect(page.viewport().update)
        self._place(page, self._body)
        for slot, field in self._proposing.fields.items():
            line = self._lines[slot] = PlainField(field.accessibleName(), field.placeholderText(), field.parentWidget())
            self._place(line, field)
        return page

    def _place(self, page: Field, field: Field) -> None:
        """Put a page to be read into the column, behind the field that it stands in for."""
        page.set_writable(writable=False)
        page.installEventFilter(self)
        around = field.parentWidget()
        column = around.layout() if around is not None else None
        assert isinstance(column, QVBoxLayout)  # noqa: S101 - the column of the sheet
        column.insertWidget(column.indexOf(field) + 1, page)
