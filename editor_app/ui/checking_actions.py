"""The commands of the menu «Проверка»: going through what was found, putting it right, saying what to look for."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.ui.command import Command, Menu, article, newsroom, writable

CHECKING_COMMANDS: Sequence[Command] = (
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
        "checking.typeset",
        QT_TRANSLATE_NOOP("commands", "Причесать"),
        Menu.CHECKING,
        "polishing.typeset",
        ("Ctrl+F7",),
        section=2,
        when=writable,
    ),
    Command(
        "checking.fix",
        QT_TRANSLATE_NOOP("commands", "Исправить всё надёжное"),
        Menu.CHECKING,
        "polishing.fix",
        ("Ctrl+Shift+F7",),
        section=2,
        when=writable,
    ),
    Command(
        "checking.marks",
        QT_TRANSLATE_NOOP("commands", "Показывать пометки"),
        Menu.CHECKING,
        "view.marks",
        ("F4",),
        section=3,
        is_on=lambda now: now.marks,
    ),
    Command(
        "checking.ignored",
        QT_TRANSLATE_NOOP("commands", "Что не отмечать…"),
        Menu.CHECKING,
        "checking.ignored",
        section=3,
        when=newsroom,
    ),
    Command(
        "checking.words",
        QT_TRANSLATE_NOOP("commands", "Словарь редакции…"),
        Menu.CHECKING,
        "checking.words",
        section=4,
        when=newsroom,
    ),
    Command(
        "checking.rules",
        QT_TRANSLATE_NOOP("commands", "Правила проверки…"),
        Menu.CHECKING,
        "rules.edit",
        section=4,
        when=newsroom,
    ),
)
