"""How the window lay on the screen, kept from one day to the next."""

import json
from contextlib import suppress

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QMainWindow, QTabWidget, QWidget

from editor_app.settings import Settings
from editor_app.ui.frame import Frame

_FIRST_SIZE = QSize(1280, 820)
_FRAME = QSize(8, 40)
"""Pixels that the frame of a window takes of the screen, about: it is known only when the window is there."""


def restore(settings: Settings, window: QMainWindow, parts: Frame, tabs: QTabWidget) -> None:
    """Lay the window out as it was; a layout that cannot be read leaves the first one."""
    window.resize(_FIRST_SIZE.boundedTo(window.screen().availableSize() - _FRAME))
    window.restoreGeometry(QByteArray.fromBase64(settings["window.geometry"].encode()))
    with suppress(ValueError, LookupError, TypeError):
        layout = json.loads(settings["window.layout"])
        parts.set_widths([int(layout["widths"][side]) for side in (0, -1)])
        tabs.setCurrentIndex(int(layout["tab"]))
        for number, is_shown in enumerate(layout["shown"]):
            _part(parts, number).setVisible(bool(is_shown))


def keep(settings: Settings, window: QMainWindow, parts: Frame, tabs: QTabWidget) -> None:
    """Let the settings hold how the window lies."""
    settings["window.geometry"] = window.saveGeometry().toBase64().toStdString()
    settings["window.layout"] = json.dumps(
        {
            "widths": parts.widths,
            "tab": tabs.currentIndex(),
            "shown": [not _part(parts, number).isHidden() for number in range(parts.count())],
        }
    )


def _part(parts: Frame, number: int) -> QWidget:
    part = parts.widget(number)
    if part is None:
        raise IndexError(number)
    return part
