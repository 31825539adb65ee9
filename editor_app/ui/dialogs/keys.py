"""Every command with its key, with a search."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from editor_app.i18n import translate
from editor_app.ui.actions import COMMANDS
from editor_app.ui.command import Command
from editor_app.ui.dialogs.frame import Dialog


class KeysDialog(Dialog):
    """The table of commands, as a person reads it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("keys", "Клавиши"), parent)
        self._commands = [command for command in COMMANDS if command.keys]
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("keys", "Найти команду или клавишу"))
        self.search.setAccessibleName(translate("keys", "Найти команду или клавишу"))
        self.search.textChanged.connect(self._filter)
        self.table = QTableWidget(len(self._commands), 2)
        self.table.setAccessibleName(translate("keys", "Клавиши"))
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for place, command in enumerate(self._commands):
            self.table.setItem(place, 0, QTableWidgetItem(str(command.title)))
            keys = QTableWidgetItem(_keys(command))
            keys.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(place, 1, keys)
        self.lay_out(self.search, self.table, buttons=self.closer())
        self.resize(520, 560)

    def _filter(self, text: str) -> None:
        wanted = text.casefold()
        for place, command in enumerate(self._commands):
            self.table.setRowHidden(place, wanted not in f"{command.title} {_keys(command)}".casefold())


def _keys(command: Command) -> str:
    shown = (QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in command.keys)
    return ", ".join(shown)
