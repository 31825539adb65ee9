"""Rich text that loads nothing: Qt would read any file, and any address, that a text names as its picture."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextEdit

_NOTHING = QImage(1, 1, QImage.Format.Format_ARGB32)
_NOTHING.fill(Qt.GlobalColor.transparent)
"""What stands for every resource; refusal by None would not do, as Qt looks for a file itself then."""


class ClosedDocument(QTextDocument):
    """A document that shows only what was given to it by `addResource`."""

    def loadResource(self, type_: int, url: QUrl | str) -> object:
        """Load nothing, ever."""
        del type_, url
        return _NOTHING


class ClosedText(QTextEdit):
    """A text that shows only what was given to its document by `addResource`."""

    def loadResource(self, type_: int, url: QUrl | str) -> object:
        """Load nothing, ever."""
        del type_, url
        return _NOTHING
