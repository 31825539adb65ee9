"""The commands that work on the text: the menus «Правка», «Формат» and «Проверка»."""

from collections.abc import Sequence

from editor_app.document.model import BlockKind, MarkKind
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.ui.command import Command, Menu, article, in_body, newsroom, writable


def _mark(kind: MarkKind, title: Message, key: str, icon: str) -> Command:
    return Command(
        f"format.{kind}",
        title,
        Menu.FORMAT,
        "text.toggle_mark",
        (key,) if key else (),
        kind,
        icon,
        when=in_body,
        is_on=lambda now: kind in now.formats,
    )


def _block(kind: BlockKind, title: Message, key: str, icon: str, section: int) -> Command:
    return Command(
        f"format.{kind}",
        title,
        Menu.FORMAT,
        "text.set_block_kind",
        (key,),
        kind,
        icon,
        section,
        when=in_body,
        is_on=lambda now: kind in now.formats,
    )


TEXT_COMMANDS: Sequence[Command] = (
    Command(
        "edit.undo",
        QT_TRANSLATE_NOOP("commands", "Отменить"),
        Menu.EDIT,
        "text.undo",
        ("Ctrl+Z",),
        icon="undo",
        when=lambda now: now.can_undo,
    ),
    Command(
        "edit.redo",
        QT_TRANSLATE_NOOP("commands", "Вернуть"),
        Menu.EDIT,
        "text.redo",
        (
            "Ctrl+Y",
            "Ctrl+Shift+Z",
        ),
        icon="redo",
        when=lambda now: now.can_redo,
    ),
    Command(
        "edit.cut",
        QT_TRANSLATE_NOOP("commands", "Вырезать"),
        Menu.EDIT,
        "text.cut",
        ("Ctrl+X",),
        section=1,
        when=writable,
    ),
    Command(
        "edit.copy",
        QT_TRANSLATE_NOOP("commands", "Копировать"),
        Menu.EDIT,
        "text.copy",
        ("Ctrl+C",),
        icon="copy",
        section=1,
        when=article,
    ),
    Command(
        "edit.paste",
        QT_TRANSLATE_NOOP("commands", "Вставить"),
        Menu.EDIT,
        "text.paste",
        ("Ctrl+V",),
        section=1,
        when=writable,
    ),
    Command(
        "edit.paste_plain",
        QT_TRANSLATE_NOOP("commands", "Вставить только текст"),
        Menu.EDIT,
        "text.paste_plain",
        ("Ctrl+Shift+V",),
        section=1,
        when=writable,
    ),
    _mark(MarkKind.BOLD, QT_TRANSLATE_NOOP("commands", "Полужирный"), "Ctrl+B", "bold"),
    _mark(MarkKind.ITALIC, QT_TRANSLATE_NOOP("commands", "Курсив"), "Ctrl+I", "italic"),
    _mark(MarkKind.UNDERLINE, QT_TRANSLATE_NOOP("commands", "Подчёркнутый"), "Ctrl+U", "underline"),
    _mark(MarkKind.STRIKE, QT_TRANSLATE_NOOP("commands", "Зачёркнутый"), "", "strike"),
    Command(
        "format.link",
        QT_TRANSLATE_NOOP("commands", "Ссылка…"),
        Menu.FORMAT,
        "text.insert_link",
        ("Ctrl+K",),
        icon="link",
        when=in_body,
    ),
    Command(
        "format.clear",
        QT_TRANSLATE_NOOP("commands", "Убрать оформление"),
        Menu.FORMAT,
        "text.clear_formatting",
        ("Ctrl+Space",),
        icon="clear",
        when=in_body,
    ),
    _block(BlockKind.PARAGRAPH, QT_TRANSLATE_NOOP("commands", "Обычный текст"), "Ctrl+Alt+0", "", 1),
    _block(BlockKind.HEADING_1, QT_TRANSLATE_NOOP("commands", "Заголовок 1"), "Ctrl+Alt+1", "", 1),
    _block(BlockKind.HEADING_2, QT_TRANSLATE_NOOP("commands", "Заголовок 2"), "Ctrl+Alt+2", "", 1),
    _block(BlockKind.HEADING_3, QT_TRANSLATE_NOOP("commands", "Заголовок 3"), "Ctrl+Alt+3", "", 1),
    _block(BlockKind.BULLET, QT_TRANSLATE_NOOP("commands", "Маркированный список"), "Ctrl+Shift+8", "bullet", 2),
    _block(BlockKind.NUMBER, QT_TRANSLATE_NOOP("commands", "Нумерованный список"), "Ctrl+Shift+7", "number", 2),
    _block(BlockKind.QUOTE, QT_TRANSLATE_NOOP("commands", "Цитата"), "Ctrl+Shift+9", "quote", 2),
    Command(
        "checking.walk",
        QT_TRANSLATE_NOOP("commands", "Проверить по порядку…"),
        Menu.CHECKING,
        "checking.walk",
        ("F7",),
        icon="find-next",
        when=article,
    ),
    Command(
        "checking.suggest",
        QT_TRANSLATE_NOOP("commands", "Варианты исправления"),
        Menu.CHECKING,
        "checking.suggest",
        ("Ctrl+.",),
        when=article,
    ),
    Command(
        "checking.next",
        QT_TRANSLATE_NOOP("commands", "Следующее замечание"),
        Menu.CHECKING,
        "checking.go",
        ("Alt+F7", "Ctrl+;"),
        1,
        "down",
        section=1,
        when=article,
    ),
    Command(
        "checking.previous",
        QT_TRANSLATE_NOOP("commands", "Предыдущее замечание"),
        Menu.CHECKING,
        "checking.go",
        ("Shift+Alt+F7", "Ctrl+Shift+;"),
        -1,
        "up",
        section=1,
        when=article,
    ),
    Command(
        "checking.marks",
        QT_TRANSLATE_NOOP("commands", "Показывать пометки"),
        Menu.CHECKING,
        "view.marks",
        ("F4",),
        section=2,
        is_on=lambda now: now.marks,
    ),
    Command(
        "checking.words",
        QT_TRANSLATE_NOOP("commands", "Словарь редакции…"),
        Menu.CHECKING,
        "checking.words",
        section=2,
        when=newsroom,
    ),
)
