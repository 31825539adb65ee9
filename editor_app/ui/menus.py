"""The table of commands made into Qt's actions, menus and buttons."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolButton, QWidget

from editor_app.ui.actions import COMMANDS
from editor_app.ui.command import Command, Menu, Situation
from editor_app.ui.icons import icon

ICON_SIZE = QSize(20, 20)


class Actions:
    """The actions of one window; `areas` are the objects whose verbs the table names."""

    def __init__(self, window: QMainWindow, areas: Mapping[str, object]) -> None:
        self._by_id = {command.id: (command, _action(window, command, areas)) for command in COMMANDS}
        self._told: Situation | None = None
        window.addActions([action for _, action in self._by_id.values()])

    def __getitem__(self, command_id: str) -> QAction:
        return self._by_id[command_id][1]

    def fill(self, window: QMainWindow) -> None:
        """Put the commands into the menus of the window."""
        for place in Menu:
            self.add_to(window.menuBar().addMenu(str(place.value)), place)

    def add_to(self, menu: QMenu, place: Menu) -> None:
        """Put the commands of one menu of the window into a menu."""
        section = None
        for command, action in self._by_id.values():
            if command.menu is not place:
                continue
            if section not in (None, command.section):
                menu.addSeparator()
            section = command.section
            menu.addAction(action)

    def call(self, titles: Mapping[str, str]) -> None:
        """Give commands other titles; those that are not there are not missed."""
        for command_id, title in titles.items():
            if command_id in self._by_id:
                self[command_id].setText(title)

    def refresh(self, now: Situation) -> None:
        """Let only those commands be used that can be; asked after every key, and mostly nothing is different."""
        is_other = now != self._told
        for command, action in self._by_id.values():
            if is_other:
                action.setEnabled(command.when(now))
            if command.is_on is not None:  # a click turns the sign before anything is done, and it may not be done
                action.setChecked(command.is_on(now))
        self._told = now

    def button(self, command_id: str, parent: QWidget) -> QToolButton:
        """Return a flat button with the icon of a command."""
        made = QToolButton(parent)
        made.setDefaultAction(self[command_id])
        made.setIconSize(ICON_SIZE)
        made.setAutoRaise(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(self[command_id].text())
        return made


def _action(window: QMainWindow, command: Command, areas: Mapping[str, object]) -> QAction:
    area, verb = command.does.split(".")
    does = getattr(areas[area], verb)
    made = QAction(str(command.title), window)
    made.setObjectName(command.id)
    made.setShortcuts([QKeySequence(key) for key in command.keys])
    made.setToolTip(with_key(command))
    if command.icon:
        made.setIcon(icon(command.icon))
    if command.is_on is not None:
        made.setCheckable(True)
    if command.argument is None:
        made.triggered.connect(lambda: does())
    else:
        made.triggered.connect(lambda: does(command.argument))
    return made


def with_key(command: Command) -> str:
    """Return the command's title with its key: the text of a tool tip."""
    title = str(command.title).rstrip("…")
    if not command.keys:
        return title
    return f"{title} ({QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)})"
