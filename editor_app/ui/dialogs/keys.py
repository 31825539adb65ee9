"""Every command with its key, with a search."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from editor_app.i18n import translate
from editor_app.ui.command import Command, Menu
from editor_app.ui.dialogs.frame import Dialog
from editor_app.ui.finding_by_words import cost


class KeysDialog(Dialog):
    """The table of commands, as a person reads it: menu by menu."""

    def __init__(self, commands: Sequence[Command], parent: QWidget) -> None:
        super().__init__(translate("keys", "Клавиши"), parent)
        self.search = QLineEdit()
        self.search.setProperty("role", "search")
        self.search.setPlaceholderText(translate("keys", "Найти команду или клавишу"))
        self.search.setAccessibleName(translate("keys", "Найти команду или клавишу"))
        self.search.textChanged.connect(self._filter)
        self._rows = list(_rows(commands))
        self.table = QTableWidget(len(self._rows), 2)
        self.table.setAccessibleName(translate("keys", "Клавиши"))
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for place, row in enumerate(self._rows):
            self._put(place, row)
        self.lay_out(self.search, self.table, buttons=self.closer())
        self.resize(560, 600)

    def _put(self, place: int, row: Menu | Command) -> None:
        if isinstance(row, Menu):
            heading = QTableWidgetItem(_title(row))
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.table.setItem(place, 0, heading)
            self.table.setSpan(place, 0, 1, 2)
            return
        self.table.setItem(place, 0, QTableWidgetItem(str(row.title)))
        keys = QTableWidgetItem(_keys(row))
        keys.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.setItem(place, 1, keys)

    def _filter(self, text: str) -> None:
        """Show the commands that fit, under the headings of their menus."""
        found = {
            row.id: text.casefold() in _keys(row).casefold()
            or cost(text, f"{row.title} {_title(row.menu)}") is not None
            for row in self._rows
            if isinstance(row, Command)
        }
        menus = {row.menu for row in self._rows if isinstance(row, Command) and found[row.id]}
        for place, row in enumerate(self._rows):
            self.table.setRowHidden(place, row not in menus if isinstance(row, Menu) else not found[row.id])


def _rows(commands: Sequence[Command]) -> Iterator[Menu | Command]:
    for menu in Menu:
        if of_menu := [command for command in commands if command.menu is menu and command.keys]:
            yield menu
            yield from of_menu


def _title(menu: Menu) -> str:
    return str(menu.value).replace("&", "")


def _keys(command: Command) -> str:
    shown = (QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in command.keys)
    return ", ".join(shown)
