"""The commands of the menu «Таблица»: its rows, columns and cells."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.ui.command import Command, Menu, in_table


def _table(name: str, title: Message, verb: str, argument: object = None, section: int = 0, key: str = "") -> Command:
    keys = (key,) if key else ()
    return Command(f"table.{name}", title, Menu.TABLE, f"tables.{verb}", keys, argument, "", section, in_table)


TABLE_COMMANDS: Sequence[Command] = (
    _table("row_above", QT_TRANSLATE_NOOP("commands", "Строка выше"), "add_row", -1, key="Ctrl+Alt+Up"),
    _table("row_below", QT_TRANSLATE_NOOP("commands", "Строка ниже"), "add_row", 1, key="Ctrl+Alt+Down"),
    _table("column_left", QT_TRANSLATE_NOOP("commands", "Столбец слева"), "add_column", -1, key="Ctrl+Alt+Left"),
    _table("column_right", QT_TRANSLATE_NOOP("commands", "Столбец справа"), "add_column", 1, key="Ctrl+Alt+Right"),
    _table("merge", QT_TRANSLATE_NOOP("commands", "Объединить ячейки"), "merge", section=1),
    _table("split", QT_TRANSLATE_NOOP("commands", "Разделить ячейки"), "split", section=1),
    _table("header", QT_TRANSLATE_NOOP("commands", "Шапка таблицы"), "toggle_header", section=1),
    _table("remove_rows", QT_TRANSLATE_NOOP("commands", "Удалить строки"), "remove_rows", section=2),
    _table("remove_columns", QT_TRANSLATE_NOOP("commands", "Удалить столбцы"), "remove_columns", section=2),
    _table("remove", QT_TRANSLATE_NOOP("commands", "Удалить таблицу"), "remove", section=2),
)
