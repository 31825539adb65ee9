"""The commands that put something into the text or change a table: the menus «Вставка» and «Таблица»."""

from collections.abc import Sequence

from editor_app.document.model import BlockKind
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.ui.command import Command, Menu, in_body, in_table


def _table(name: str, title: Message, verb: str, argument: object = None, section: int = 0, key: str = "") -> Command:
    keys = (key,) if key else ()
    return Command(f"table.{name}", title, Menu.TABLE, f"tables.{verb}", keys, argument, "", section, in_table)


def _picture(name: str, title: Message, verb: str, key: str = "") -> Command:
    return Command(
        f"insert.picture_{name}",
        title,
        Menu.INSERT,
        f"inserting.{verb}",
        (key,) if key else (),
        when=lambda now: in_body(now) and BlockKind.PICTURE in now.formats,
    )


INSERT_COMMANDS: Sequence[Command] = (
    Command(
        "insert.picture",
        QT_TRANSLATE_NOOP("commands", "Картинка…"),
        Menu.INSERT,
        "inserting.picture",
        ("Ctrl+Alt+G",),
        when=in_body,
    ),
    _picture("details", QT_TRANSLATE_NOOP("commands", "Автор и описание картинки…"), "picture_details", "Alt+Return"),
    _picture("replace", QT_TRANSLATE_NOOP("commands", "Заменить картинку…"), "replace_picture"),
    _picture("remove", QT_TRANSLATE_NOOP("commands", "Убрать картинку"), "remove_picture"),
    Command(
        "insert.table",
        QT_TRANSLATE_NOOP("commands", "Таблица…"),
        Menu.INSERT,
        "inserting.table",
        ("Ctrl+Alt+T",),
        section=1,
        when=in_body,
    ),
    Command(
        "insert.rule",
        QT_TRANSLATE_NOOP("commands", "Черта"),
        Menu.INSERT,
        "inserting.rule",
        ("Ctrl+Alt+-",),
        section=1,
        when=in_body,
    ),
    Command(
        "insert.footnote",
        QT_TRANSLATE_NOOP("commands", "Сноска…"),
        Menu.INSERT,
        "inserting.footnote",
        ("Ctrl+Alt+F",),
        section=1,
        when=in_body,
    ),
    Command(
        "format.note",
        QT_TRANSLATE_NOOP("commands", "Заметка редактору"),
        Menu.INSERT,
        "text.set_block_kind",
        ("Ctrl+Alt+N",),
        BlockKind.NOTE,
        section=2,
        when=in_body,
        is_on=lambda now: BlockKind.NOTE in now.formats,
    ),
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
