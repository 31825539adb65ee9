"""Files that are dropped onto the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from editor_app.exchange.pictures import SUFFIXES
from editor_app.i18n import translate
from editor_app.ui.theme import Space, colours


class Dropping(QObject):
    """Takes local files wherever in the window they are dropped, and shows that it will.

    It watches the window's own handle: the fields inside would take a file for text.
    """

    dropped = Signal(list)
    """Paths of the files."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.curtain = _Curtain(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QShowEvent() if isinstance(watched, QMainWindow):
                watched.windowHandle().installEventFilter(self)
            case QDragMoveEvent() if _files(event):
                event.acceptProposedAction()
                self.curtain.raise_over(_files(event))
                return True
            case QDropEvent() if not isinstance(event, QDragMoveEvent) and _files(event):
                event.acceptProposedAction()
                self.curtain.hide()
                self.dropped.emit(_files(event))
                return True
            case QDragLeaveEvent():
                self.curtain.hide()
            case _:
                pass
        return False


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def are_pictures(paths: Sequence[Path]) -> bool:
    """Whether files, by their names, are pictures: these go into the text and are no articles."""
    return all(path.suffix.lower() in SUFFIXES for path in paths)


class _Curtain(QWidget):
    """Covers the window while a file hangs over it."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._pictures = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def raise_over(self, paths: Sequence[Path]) -> None:
        """Cover the whole window, and say what will become of the files."""
        self._pictures = are_pictures(paths)
        if not self.isVisible():
            self.setGeometry(self._window.rect())
            self.raise_()
            self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(look.window)
        ground.setAlpha(235)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(QColor(look.accent), 2, Qt.PenStyle.DashLine))
        frame = QRectF(self.rect()).adjusted(Space.XL, Space.XL, -Space.XL, -Space.XL)
        painter.drawRoundedRect(frame, 12, 12)
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        painter.setFont(font)
        painter.setPen(QColor(look.text))
        text = translate("dropping", "Отпустите файл, чтобы сделать из него материал")
        if self._pictures:
            text = translate("dropping", "Отпустите, чтобы вставить картинку в текст")
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, text)
