"""The commands of the menu «Справка»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel

from editor_app import __version__
from editor_app.i18n import translate
from editor_app.ui.dialogs.frame import Dialog
from editor_app.ui.icons import application_icon
from editor_app.ui.labels import label
from editor_app.ui.layouts import row
from editor_app.ui.theme import Space

if TYPE_CHECKING:
    from editor_app.ui.main_window import MainWindow


class Help(QObject):
    """Keys and the program's name."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def keys(self) -> None:
        """Show every command with its key."""
        from editor_app.ui.dialogs.keys import KeysDialog

        KeysDialog(self._window.commands.commands, self._window).exec()

    def about(self) -> None:
        """Say what the program is."""
        dialog = Dialog(translate("help", "О программе"), self._window)
        picture = QLabel()
        picture.setPixmap(application_icon().pixmap(72, 72))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        text = label(
            translate(
                "help",
                "Рабочий стол редакции: материалы, вычитка на русском, казахском и английском, утверждение и выпуск."
                "\n\nСвободная программа, лицензия MIT. Тексты остаются на этом компьютере.",
            ),
            wraps=True,
        )
        text.setMinimumWidth(320)
        heading = translate("help", "Гранки {version}").format(version=__version__)
        dialog.lay_out(row(picture, Space.S, text), buttons=dialog.closer(), heading=heading)
        dialog.exec()
