"""The command that opens the command palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from editor_app.ui.dialogs.palette import Palette
    from editor_app.ui.main_window import MainWindow


class CommandPalette(QObject):
    """Opens the palette of a window and does what is chosen there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def open(self) -> Palette:
        """Show the palette."""
        from editor_app.ui.dialogs.palette import Palette
        from editor_app.ui.palette_finder import PaletteFinder

        made = Palette(PaletteFinder(self._window).find, self._window)
        made.chosen.connect(lambda entry: QTimer.singleShot(0, entry.does))  # once the window is the active one again
        made.show()
        made.activateWindow()
        made.search.setFocus()
        return made
