"""Line icons, drawn in the colours of the theme that is in use at the moment of painting."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel

from editor_app import paths
from editor_app.ui.theme import colours

_SIDE = 20
"""Pixels of an icon beside a text."""


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))


class _LineEngine(QIconEngine):
    """Draws `resources/icons/<name>.svg`; `colour` names a colour of the theme."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def clone(self) -> QIconEngine:
        return _LineEngine(self._name, self._colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        colour = getattr(colours(), "disabled" if mode == QIcon.Mode.Disabled else self._colour)
        side = min(rect.width(), rect.height())
        place = QRectF(0, 0, side, side)
        place.moveCenter(QRectF(rect).center())
        _renderer(self._name, colour).render(painter, place)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        drawn = QPixmap(size * scale)
        drawn.fill(QColor(Qt.GlobalColor.transparent))
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, drawn.rect(), mode, state)
        painter.end()
        return drawn


def icon(name: str, colour: str = "text") -> QIcon:
    """Return the icon `resources/icons/<name>.svg` in a colour of the theme, named as in `theme.Colours`."""
    return QIcon(_LineEngine(name, colour))


class IconLabel(QLabel):
    """An icon beside a text; it follows the theme."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self.show_icon(name, colour)

    def show_icon(self, name: str, colour: str) -> None:
        """Show another icon, named and coloured as for `icon`."""
        self._icon = icon(name, colour)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self.setPixmap(self._icon.pixmap(_SIDE, _SIDE))


def application_icon() -> QIcon:
    """Return the program's own icon, in its own colours."""
    return QIcon(str(paths.resources() / "icons" / "granki.svg"))
