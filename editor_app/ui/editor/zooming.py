"""Zoom that leaves no trace in a text: Qt lays the document out for a device of more, or fewer, dots to an inch.

By the dots of that device Qt takes the points of letters and the pixels of formats alike. So letters, what is
between paragraphs, how far in a block stands and the room for pictures grow together, and no format is changed, which
undo would bring back as it was.
"""

from functools import cache

from PySide6.QtGui import QGuiApplication, QImage, QTextDocument

_INCH = 0.0254
"""Metres."""


def zoom(document: QTextDocument, per_cent: int) -> None:
    """Have a document laid out larger or smaller, once it is laid out anew."""
    document.documentLayout().setPaintDevice(_device(round(_own_dots() * per_cent / 100)))


def scale(document: QTextDocument) -> float:
    """Return the pixels of the screen that one of the document's formats takes."""
    return document.documentLayout().paintDevice().logicalDpiY() / _own_dots()


def _own_dots() -> int:
    """Return the dots to an inch at which Qt takes the pixels of formats for what they are."""
    return round(QGuiApplication.primaryScreen().logicalDotsPerInchY())


@cache
def _device(dots: int) -> QImage:
    """Return a device of so many dots to an inch; it is kept, because the layout does not keep it."""
    made = QImage(1, 1, QImage.Format.Format_Mono)
    made.setDotsPerMeterX(round(dots / _INCH))
    made.setDotsPerMeterY(round(dots / _INCH))
    return made
