"""The pictures of the article on screen: asked for when they come into sight, kept small, never waited for."""

from collections import OrderedDict

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from editor_app.operations import pictures as operations
from editor_app.operations.newsroom import Newsroom
from editor_app.ui.editor import formats

_KEPT = 40
"""Pictures in memory: at most 3.4 MB each."""

_DENSITY = 2
"""Pixels of the picture for each of the sheet: enough for a screen of double density."""


class Pictures(QObject):
    """Holds the pictures that were shown last."""

    wanted = Signal(str)
    """A picture of this digest is to be shown; `take` is given it, or nothing."""
    changed = Signal()
    """A picture has come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._images: OrderedDict[str, QImage | None] = OrderedDict()

    def image(self, digest: str) -> QImage | None:
        """Return a picture, a null one where its file is missing; None until it is there."""
        if digest in self._images:
            self._images.move_to_end(digest)
            return self._images[digest]
        self._images[digest] = None
        if len(self._images) > _KEPT:
            self._images.popitem(last=False)
        self.wanted.emit(digest)
        return None

    def take(self, digest: str, image: QImage) -> None:
        """Take a picture that was wanted."""
        self._images[digest] = image
        self.changed.emit()


def load(newsroom: Newsroom, digest: str) -> tuple[str, QImage]:
    """Read a picture and make it as small as it is shown; for the worker thread. A null image is no picture."""
    return digest, image_of(newsroom, digest, QSize(*formats.PICTURE_BOX) * _DENSITY)


def image_of(newsroom: Newsroom, digest: str, box: QSize) -> QImage:
    """Return a picture, upright and no larger than `box` in pixels; a null image where there is none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(operations.file_of(newsroom, digest) or b""))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > box.width() or size.height() > box.height()):
        reader.setScaledSize(size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
