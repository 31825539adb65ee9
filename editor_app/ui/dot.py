"""A dot in a person's colour, as it stands before their name, and the line of who said something, and when."""

from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor_app.ui.labels import label
from editor_app.ui.layouts import row
from editor_app.ui.moments import ago


class Dot(QWidget):
    """A person's colour."""

    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(QSize(10, 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))


def signed(author: str, when: datetime, colour: QColor) -> QHBoxLayout:
    """Return a line that says who, in which colour, and when."""
    return row(Dot(colour), label(author, "heading"), None, label(ago(when, datetime.now(UTC)), "muted"))
