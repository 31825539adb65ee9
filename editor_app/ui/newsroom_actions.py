"""The commands of the menu «Редакция»: its list, its archive and what it has agreed, the preferences, the demo."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.ui.command import Command, Menu, newsroom
from editor_app.workflow.roles import Power

NEWSROOM_COMMANDS: Sequence[Command] = (
    Command(
        "newsroom.find",
        QT_TRANSLATE_NOOP("commands", "Найти в списке"),
        Menu.NEWSROOM,
        "newsroom.find",
        icon="search",
        when=newsroom,
    ),
    Command(
        "archive.find",
        QT_TRANSLATE_NOOP("commands", "Поиск по архиву…"),
        Menu.NEWSROOM,
        "archive.find",
        ("Ctrl+Shift+F",),
        icon="search",
        when=newsroom,
    ),
    Command(
        "archive.backups",
        QT_TRANSLATE_NOOP("commands", "Резервные копии…"),
        Menu.NEWSROOM,
        "archive.backups",
        section=1,
        when=newsroom,
    ),
    Command(
        "newsroom.tags",
        QT_TRANSLATE_NOOP("commands", "Теги редакции…"),
        Menu.NEWSROOM,
        "newsroom.tags",
        icon="tag",
        section=1,
        when=newsroom,
    ),
    Command(
        "newsroom.sections",
        QT_TRANSLATE_NOOP("commands", "Рубрики…"),
        Menu.NEWSROOM,
        "newsroom.sections",
        icon="list",
        section=1,
        when=newsroom,
    ),
    Command(
        "newsroom.policy",
        QT_TRANSLATE_NOOP("commands", "Состояния и шаги…"),
        Menu.NEWSROOM,
        "newsroom.policy",
        icon="settings",
        section=1,
        when=lambda now: now.newsroom and Power.POLICY in now.powers,
    ),
    Command(
        "newsroom.settings",
        QT_TRANSLATE_NOOP("commands", "Настройки…"),
        Menu.NEWSROOM,
        "newsroom.settings",
        ("Ctrl+,",),
        icon="settings",
        section=2,
    ),
    Command(
        "newsroom.demo",
        QT_TRANSLATE_NOOP("commands", "Сбросить демо"),
        Menu.NEWSROOM,
        "newsroom.reset_demo",
        section=3,
        when=newsroom,
    ),
)
