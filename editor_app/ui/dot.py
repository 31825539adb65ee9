"""A dot in a person's colour, as it stands before their name, and the line of who said something, and when."""

from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor_app.ui.labels import ElidedLabel, label
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


def name_label(name: str) -> ElidedLabel:
    """Return a person's name, which ends in «…» where it is longer than there is room."""
    made = ElidedLabel()
    font = made.font()
    font.setWeight(QFont.Weight.DemiBold)
    made.setFont(font)
    made.setText(name)
    return made


def signed(author: str, when: datetime, colour: QColor) -> QHBoxLayout:
    """Return a line that says who, in which colour, and when."""
    return row(Dot(colour), name_label(author), None, label(ago(when, datetime.now(UTC)), "muted"))
