"""The scrolling sheet: one calm column of fields that scrolls and zooms as a whole."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QFontMetricsF, QGuiApplication, QMouseEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editor_app.ui.editor import typeface
from editor_app.ui.editor.field import Field
from editor_app.ui.theme import Space

ZOOM = range(50, 301)
"""Zooms in per cent that can be chosen."""

_STEP = 10
_MARGIN = 48
"""Pixels kept free above and below the cursor."""

_MARGINS = (0, int(Space.XL), 0, 2 * Space.XXL)
"""Room round the column: left, top, right, bottom."""

_DRAG_EVERY = 40
"""Milliseconds between two steps of scrolling while a selection is dragged beyond the edge."""


class Sheet(QScrollArea):
    """Scrolls a column of fields, keeps the cursor in sight, and leads it from field to field."""

    zoomed = Signal(int)
    """The zoom in per cent, whenever it changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom = 100
        self._fields: list[Field] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = page = _Page(self)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        page.setAutoFillBackground(True)
        page.pressed.connect(self._focus_end)
        self._column = QWidget(page)
        self._column.setBackgroundRole(QPalette.ColorRole.Base)
        self.column = QVBoxLayout(self._column)
        self.column.setContentsMargins(*_MARGINS)
        self.column.setSpacing(Space.S)
        across = QHBoxLayout(page)
        across.setContentsMargins(Space.XL, 0, Space.XL, 0)
        across.addStretch(1)
        across.addWidget(self._column, 1000)
        across.addStretch(1)
        self.setWidget(page)
        self._keeps_cursor = False
        self._is_typewriter = False
        self.verticalScrollBar().rangeChanged.connect(self._stay_with_cursor)
        self.verticalScrollBar().actionTriggered.connect(self._let_go)
        self._drag = QTimer(self, interval=_DRAG_EVERY)
        self._drag.timeout.connect(self._scroll_to_drag)

    def set_fields(self, fields: Sequence[Field]) -> None:
        """Take charge of the fields, in their order from the top."""
        self._fields = list(fields)
        for field in fields:
            field.leave.connect(self._leave)
            field.paged.connect(self._turn)
            field.cursorPositionChanged.connect(self._follow)
            field.viewport().installEventFilter(self)

    def set_zoom(self, zoom: int) -> None:
        """Show everything at a zoom in per cent; the narrowest and the widest that can be are in `ZOOM`."""
        zoom = min(max(zoom, ZOOM.start), ZOOM.stop - 1)
        body = QFontMetricsF(typeface.reading(zoom))
        self._column.setMaximumWidth(round(body.averageCharWidth() * typeface.MEASURE))
        if zoom != self.zoom:
            self.zoom = zoom
            self.zoomed.emit(zoom)

    def set_typewriter(self, *, is_on: bool) -> None:
        """Keep the line of the cursor in the middle, as a typewriter does, or let it wander."""
        self._is_typewriter = is_on
        self._leave_room()
        self._follow()

    def show_beginning(self) -> None:
        """Show the top, and stay there until the person moves: a text is opened to be read from its headline on."""
        self._let_go()
        self.verticalScrollBar().setValue(0)

    def zoom_by(self, steps: int) -> None:
        """Show everything larger or smaller."""
        self.set_zoom(self.zoom + _STEP * steps)

    def reveal(self, field: Field, rect: QRect) -> None:
        """Scroll until a place of a field is in sight."""
        top = field.mapTo(self._page, rect.topLeft()).y()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        margin = min(_MARGIN, height // 4)
        if top - margin < bar.value():
            bar.setValue(top - margin)
        elif top + rect.height() + margin > bar.value() + height:
            bar.setValue(top + rect.height() + margin - height)

    def visible_part(self, field: Field) -> QRect:
        """Return what can be seen of a field, in its own coordinates."""
        seen = QRect(field.mapFrom(self.viewport(), QPoint(0, 0)), self.viewport().size())
        return seen.intersected(field.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_typewriter:
            self._leave_room()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            self._let_go()
            super().wheelEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseMove if self._is_dragging(event):
                    self._drag.start()
                case QEvent.Type.MouseButtonRelease:
                    self._drag.stop()
        return super().eventFilter(watched, event)

    def _is_dragging(self, event: QMouseEvent) -> bool:
        return (
            bool(event.buttons() & Qt.MouseButton.LeftButton)
            and not self._drag.isActive()
            and not self.viewport().rect().contains(self.viewport().mapFromGlobal(event.globalPosition().toPoint()))
        )

    def _scroll_to_drag(self) -> None:
        """Scroll on while the mouse drags a selection above or below what is in sight."""
        field, mouse = self._focused(), QCursor.pos()
        if field is None or not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._drag.stop()
            return
        place = self.viewport().mapFromGlobal(mouse).y()
        beyond = min(place, 0) + max(place - self.viewport().height(), 0)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + beyond // 2)
        cursor = field.textCursor()
        under = field.cursorForPosition(field.mapFromGlobal(mouse)).position()
        cursor.setPosition(under, cursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)

    def _focused(self) -> Field | None:
        return next((field for field in self._fields if field.hasFocus()), None)

    def _follow(self) -> None:
        field = self._focused()
        if field is not None and not self._drag.isActive():
            (self._centre if self._is_typewriter else self.reveal)(field, field.cursorRect())
            self._keeps_cursor = True

    def _centre(self, field: Field, rect: QRect) -> None:
        middle = field.mapTo(self._page, rect.center()).y()
        self.verticalScrollBar().setValue(middle - self.viewport().height() // 2)

    def _leave_room(self) -> None:
        """Let the first and the last line reach the middle where they have to stand there."""
        left, top, right, bottom = _MARGINS
        half = self.viewport().height() // 2
        self.column.setContentsMargins(
            left, half if self._is_typewriter else top, right, half if self._is_typewriter else bottom
        )

    def _stay_with_cursor(self) -> None:
        """Follow the cursor once its field has grown, unless the person has scrolled away from it since."""
        if self._keeps_cursor:
            self._follow()

    def _let_go(self) -> None:
        self._keeps_cursor = False

    def _leave(self, by: int) -> None:
        field = self._focused()
        if field is None:
            return
        number = self._fields.index(field) + by
        if not 0 <= number < len(self._fields):
            return
        cursor = self._fields[number].textCursor()
        cursor.movePosition(cursor.MoveOperation.Start if by > 0 else cursor.MoveOperation.End)
        self._fields[number].setTextCursor(cursor)
        self._fields[number].setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow()

    def _turn(self, by: int, shifted: bool) -> None:  # noqa: FBT001 - a signal's argument
        field = self._focused()
        if field is None:
            return
        rect = field.cursorRect()
        target = rect.center() + QPoint(0, by * (self.viewport().height() - 2 * _MARGIN))
        cursor = field.textCursor()
        mode = cursor.MoveMode.KeepAnchor if shifted else cursor.MoveMode.MoveAnchor
        cursor.setPosition(field.cursorForPosition(target).position(), mode)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + target.y() - rect.center().y())
        field.setTextCursor(cursor)

    def _focus_end(self) -> None:
        body = self._fields[-1]
        cursor = body.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        body.setTextCursor(cursor)
        body.setFocus(Qt.FocusReason.MouseFocusReason)


class _Page(QWidget):
    """What lies under the column; a click below the text goes to its end."""

    pressed = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
