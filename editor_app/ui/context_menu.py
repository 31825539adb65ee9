"""What the menu at the mouse offers where a picture or a table is: commands of the window, with their keys."""

from PySide6.QtWidgets import QMenu

from editor_app.document.model import BlockKind
from editor_app.i18n import translate
from editor_app.ui.command import Menu, Situation
from editor_app.ui.menus import Actions

_OF_A_PICTURE = ("insert.picture_details", "insert.picture_replace", "insert.picture_remove")


def add_commands(menu: QMenu, commands: Actions, now: Situation) -> None:
    """Put in what can be done with the picture, and with the table, that the cursor is in."""
    if BlockKind.PICTURE in now.formats:
        for command_id in _OF_A_PICTURE:
            menu.addAction(commands[command_id])
        menu.addSeparator()
    if now.in_table:
        commands.add_to(menu.addMenu(translate("card", "Таблица")), Menu.TABLE)
        menu.addSeparator()
