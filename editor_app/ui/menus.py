"""The table of commands made into Qt's actions, menus and buttons."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolButton, QWidget

from editor_app.i18n import Message
from editor_app.ui.actions import COMMANDS
from editor_app.ui.article_actions import OWN_STEP_KEYS, STEP, step_command
from editor_app.ui.command import Command, Menu, Situation
from editor_app.ui.icons import icon
from editor_app.workflow.workflow import Workflow

ICON_SIZE = QSize(20, 20)


class Actions:
    """The actions of one window; `areas` are the objects whose verbs the table names."""

    def __init__(self, window: QMainWindow, areas: Mapping[str, object]) -> None:
        self._window, self._areas = window, areas
        self._menus: dict[Menu, QMenu] = {}
        self._by_id = {command.id: (command, _action(window, command, areas)) for command in COMMANDS}
        self._told: Situation | None = None
        window.addActions([action for _, action in self._by_id.values()])

    def __getitem__(self, command_id: str) -> QAction:
        return self._by_id[command_id][1]

    @property
    def commands(self) -> Sequence[Command]:
        """Every command of the window, in the order of the menus: those of the table, and the newsroom's own steps."""
        return [command for command, _ in self._by_id.values()]

    def fill(self, window: QMainWindow) -> None:
        """Put the commands into the menus of the window."""
        for place in Menu:
            self._menus[place] = window.menuBar().addMenu(str(place.value))
            self.add_to(self._menus[place], place)

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

    def take_steps(self, workflow: Workflow) -> None:
        """Let the menu have the steps of the newsroom: called as it calls them, its own behind those of the program."""
        usual = {command.id for command in COMMANDS}
        entries, last = [], 0
        for command, action in self._by_id.values():
            if command.id in usual:
                step = workflow.steps.get(str(command.argument)) if command.id.startswith(STEP) else None
                entries.append((_called(command, action, step.title) if step else command, action))
            else:
                self._window.removeAction(action)
                action.deleteLater()
            if command.id.startswith(STEP):
                action.setVisible(command.argument in workflow.steps)
                last = len(entries)
        own = [name for name in workflow.steps if f"{STEP}{name}" not in usual]
        for number, name in enumerate(own):
            made = step_command(name, workflow.steps[name].title, "", *OWN_STEP_KEYS[number : number + 1])
            entries.insert(last + number, (made, _action(self._window, made, self._areas)))
            self._window.addAction(entries[last + number][1])
        self._by_id = {command.id: (command, action) for command, action in entries}
        self._menus[Menu.ARTICLE].clear()
        self.add_to(self._menus[Menu.ARTICLE], Menu.ARTICLE)
        self._told = None

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


def _called(command: Command, action: QAction, title: Message | str) -> Command:
    """Call a command otherwise."""
    made = replace(command, title=title)
    action.setText(str(title))
    action.setToolTip(with_key(made))
    return made


def with_key(command: Command) -> str:
    """Return the command's title with its key: the text of a tool tip."""
    title = str(command.title).rstrip("…")
    if not command.keys:
        return title
    return f"{title} ({QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)})"
