"""The commands of the menu «Формат»: the meanings of letters, and what a paragraph is."""

from collections.abc import Sequence

from editor_app.document.model import BlockKind, MarkKind
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.ui.command import Command, Menu, in_body


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


FORMAT_COMMANDS: Sequence[Command] = (
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
)
