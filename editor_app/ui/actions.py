"""The table of commands: what each is called, where it stands, on which keys, when it can be used, who does it.

The commands of a menu stand in a module of their own, `<menu>_actions.py`.
"""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.ui.article_actions import ARTICLE_COMMANDS
from editor_app.ui.checking_actions import CHECKING_COMMANDS
from editor_app.ui.command import Command, Menu
from editor_app.ui.edit_actions import EDIT_COMMANDS
from editor_app.ui.file_actions import FILE_COMMANDS
from editor_app.ui.format_actions import FORMAT_COMMANDS
from editor_app.ui.insert_actions import INSERT_COMMANDS
from editor_app.ui.newsroom_actions import NEWSROOM_COMMANDS
from editor_app.ui.review_actions import REVIEW_COMMANDS
from editor_app.ui.table_actions import TABLE_COMMANDS
from editor_app.ui.view_actions import VIEW_COMMANDS

COMMANDS: Sequence[Command] = (
    *FILE_COMMANDS,
    *EDIT_COMMANDS,
    *FORMAT_COMMANDS,
    *CHECKING_COMMANDS,
    *INSERT_COMMANDS,
    *TABLE_COMMANDS,
    *REVIEW_COMMANDS,
    *VIEW_COMMANDS,
    *ARTICLE_COMMANDS,
    *NEWSROOM_COMMANDS,
    Command("help.keys", QT_TRANSLATE_NOOP("commands", "Клавиши"), Menu.HELP, "help.keys", ("F1",), icon="keyboard"),
    Command("help.about", QT_TRANSLATE_NOOP("commands", "О программе"), Menu.HELP, "help.about"),
)
"""Every command of the window; those of one menu in the order of that menu."""
