"""The commands of the menu «Вставка»: pictures, and what else is put into the text."""

from collections.abc import Sequence

from editor_app.document.model import BlockKind
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.ui.command import Command, Menu, in_body


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
)
