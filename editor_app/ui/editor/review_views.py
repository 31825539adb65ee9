"""How what is suggested is shown: with every mark, with bars alone, or as the text will be or was, to be read."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from editor_app.document.model import Document
from editor_app.document.suggestions import original, proposed
from editor_app.ui.editor.review_marks import ReviewMarks
from editor_app.ui.editor.rich_text import RichText


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
    """Shows a body in one of the views; what is read stands in its place, and the document is never touched."""

    changed = Signal()
    """Another view is shown."""

    def __init__(self, body: RichText, marks: ReviewMarks) -> None:
        super().__init__(body)
        self.view = View.ALL
        self._body = body
        self._marks = marks
        self._page: RichText | None = None
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
        """Show what is read with the words and in the font that the body has now."""
        if self._page is not None and self.view.is_read:
            self._page.set_font(self._body.font())
            self._page.show_document(_SHOWN[self.view](self._body.passages.document()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        return super().eventFilter(watched, event)

    def _lay(self) -> None:
        if not self.view.is_read:
            if self._page is not None:
                has_keyboard = self._page.hasFocus()
                self._page.hide()
                self._body.show()
                if has_keyboard:
                    self._body.setFocus()
            return
        page = self._page or self._made()
        self.refresh()
        page.show()
        self._body.hide()
        page.setFocus()

    def _made(self) -> RichText:
        around = self._body.parentWidget()
        page = self._page = RichText(around)
        page.pictures = self._body.pictures
        page.pictures.changed.connect(page.viewport().update)
        page.set_writable(writable=False)
        page.installEventFilter(self)
        column = around.layout() if around is not None else None
        assert isinstance(column, QVBoxLayout)  # noqa: S101 - the column of the sheet
        column.insertWidget(column.indexOf(self._body) + 1, page)
        return page
