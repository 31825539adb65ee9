"""A field with a list of choices on a page that scrolls."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class ChoiceBox(QComboBox):
    """The wheel scrolls the page below it: nothing is chosen in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
