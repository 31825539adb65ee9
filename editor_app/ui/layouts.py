"""Layouts that Qt lacks, and short forms of those it has."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget

from editor_app.ui.theme import Space

Part = QWidget | QLayout | int | None
Margins = tuple[int, int, int, int]
"""Left, top, right, bottom."""


class FlowLayout(QLayout):
    """Puts widgets side by side and goes on in a new line where the width ends, as words in a paragraph."""

    def __init__(self, parent: QWidget | None = None, spacing: int = Space.XS) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), apply=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, apply=True)

    def _place(self, rect: QRect, *, apply: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():  # what is hidden leaves no gap
                continue
            size = item.sizeHint().boundedTo(QSize(rect.width(), item.sizeHint().height()))
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + self.spacing(), 0
            if apply:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line - rect.y()


def row(*parts: Part, margins: Margins = (0, 0, 0, 0), spacing: int = Space.S) -> QHBoxLayout:
    """Lay parts out from left to right; a number is a gap, None takes up what is left."""
    made = QHBoxLayout()
    _fill(made, parts, margins, spacing)
    return made


def column(*parts: Part, margins: Margins = (0, 0, 0, 0), spacing: int = Space.S) -> QVBoxLayout:
    """Lay parts out from top to bottom; a number is a gap, None takes up what is left."""
    made = QVBoxLayout()
    _fill(made, parts, margins, spacing)
    return made


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout and away."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _fill(layout: QBoxLayout, parts: Iterable[Part], margins: Margins, spacing: int) -> None:
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addSpacing(part)
